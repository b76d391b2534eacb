namespace PostmortemTools.HelpBuilder;

/// <summary>Holds pages and cmdlets against each other: neither may say what the other does not know.</summary>
internal static class PageCheck
{
    /// <summary>Adds a problem for everything that is missing, or that is there and should not be.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="cmdlets">The cmdlets.</param>
    /// <param name="folder">Where a page would be.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static void Run(IReadOnlyList<CmdletPage> pages, IReadOnlyList<CmdletShape> cmdlets, string folder, List<Problem> problems)
    {
        foreach (CmdletShape cmdlet in cmdlets.Where(cmdlet => pages.All(page => page.Name != cmdlet.Name)))
        {
            problems.Add(new Problem(Path.Combine(folder, cmdlet.Name + ".md"), 1, $"{cmdlet.Name} has no help page. Write this one; CmdletPage.cs shows its form."));
        }

        foreach (CmdletPage page in pages)
        {
            if (cmdlets.FirstOrDefault(cmdlet => cmdlet.Name == page.Name) is { } cmdlet)
            {
                CheckSections(page, problems);
                CheckParameters(page, cmdlet, problems);
                CheckExamples(page, cmdlets, problems);
                CheckLinks(page, cmdlets, folder, problems);
            }
            else
            {
                problems.Add(new Problem(page.Path, 1, $"There is no cmdlet {page.Name}. Rename the page, or remove it."));
            }
        }
    }

    private static void CheckSections(CmdletPage page, List<Problem> problems)
    {
        if (page.Synopsis.Length == 0)
        {
            problems.Add(new Problem(page.Path, 1, $"{page.Name} has no synopsis. Say below the title in one sentence what it does."));
        }

        if (page.Section("Description").Count == 0)
        {
            problems.Add(new Problem(page.Path, 1, $"{page.Name} has no description. Write '## Description'."));
        }
    }

    private static void CheckParameters(CmdletPage page, CmdletShape cmdlet, List<Problem> problems)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (PageEntry entry in page.Parameters)
        {
            ParameterShape? parameter = cmdlet.Parameters.Find(known => "-" + known.Name == entry.Title);
            string? wrong =
                parameter is null ? $"{cmdlet.Name} has no parameter '{entry.Title}'. It has: {string.Join(", ", cmdlet.Parameters.Select(known => "-" + known.Name))}."
                : parameter.Text is not null ? $"'{entry.Title}' is described by the builder. Remove it from the page."
                : !seen.Add(entry.Title) ? $"'{entry.Title}' is described twice."
                : entry.Blocks.Count == 0 ? $"'{entry.Title}' has no text. Say what it means."
                : null;
            if (wrong is not null)
            {
                problems.Add(new Problem(page.Path, entry.Line, wrong));
            }
        }

        foreach (ParameterShape missing in cmdlet.Parameters.Where(parameter => parameter.Text is null && !seen.Contains("-" + parameter.Name)))
        {
            problems.Add(new Problem(page.Path, 1, $"-{missing.Name} is not described. Write '### -{missing.Name}' below '## Parameters'."));
        }
    }

    private static void CheckExamples(CmdletPage page, IReadOnlyList<CmdletShape> cmdlets, List<Problem> problems)
    {
        if (page.Examples.Count == 0)
        {
            problems.Add(new Problem(page.Path, 1, $"{page.Name} has no example. Write '### What it shows' and a fence of PowerShell below '## Examples'."));
        }

        bool shown = false;
        foreach (PageEntry example in page.Examples)
        {
            if (example.Title.Length == 0 || string.IsNullOrWhiteSpace(example.Code?.Text))
            {
                problems.Add(new Problem(page.Path, example.Line, "An example is a heading '### What it shows' and a fence of PowerShell below it."));
                continue;
            }

            ExampleScript script = ExampleScript.Parse(example.Code, page.Path, problems);
            script.Check(cmdlets, problems);
            shown |= script.Calls(page.Name);
        }

        if (!shown && page.Examples.Count > 0)
        {
            problems.Add(new Problem(page.Path, page.Examples[0].Line, $"No example calls {page.Name}."));
        }
    }

    private static void CheckLinks(CmdletPage page, IReadOnlyList<CmdletShape> cmdlets, string folder, List<Problem> problems)
    {
        foreach (Block link in page.Section("Links").Where(link => !Block.Links().IsMatch(link.Text)))
        {
            if (link.Kind != BlockKind.Item || !(cmdlets.Any(cmdlet => cmdlet.Name == link.Plain) || File.Exists(Path.Combine(folder, link.Plain + ".md"))))
            {
                problems.Add(new Problem(page.Path, link.Line, $"'{link.Plain}' is no page. A link is '- Verb-Noun', '- about_Topic' or '- [text](address)'."));
            }
        }
    }
}
