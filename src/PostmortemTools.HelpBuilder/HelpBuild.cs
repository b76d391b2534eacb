using System.Reflection;

namespace PostmortemTools.HelpBuilder;

/// <summary>One run: pages and cmdlets in, help files and problems out.</summary>
internal sealed class HelpBuild
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    private HelpBuild()
    {
    }

    /// <summary>What is to be written: name and text. Meaningful where there is no problem.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>What is wrong with the pages, in their order.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Builds the help of an assembly's cmdlets.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="folder">The folder of its pages.</param>
    public static HelpBuild Run(Assembly assembly, string folder)
    {
        HelpBuild build = new();
        List<CmdletShape> cmdlets = CmdletShape.AllOf(assembly);
        List<CmdletPage> pages = [];
        foreach (string path in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            PageText text = PageText.Read(path, File.ReadAllText(path), build.problems);
            if (Path.GetFileName(path).StartsWith("about_", StringComparison.Ordinal))
            {
                build.files.Add(Path.ChangeExtension(Path.GetFileName(path), ".help.txt"), AboutTopic.Write(text, build.problems));
            }
            else
            {
                pages.Add(CmdletPage.Read(text, build.problems));
            }
        }

        PageCheck.Run(pages, cmdlets, folder, build.problems);
        if (build.problems.Count == 0)
        {
            build.files.Add(assembly.GetName().Name + ".dll-Help.xml", Maml.Write(pages, cmdlets));
        }

        return build;
    }

    /// <summary>Writes the help files, and removes those of pages that are gone.</summary>
    /// <param name="folder">The folder; only help files are ever removed from it.</param>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        IEnumerable<string> written = Directory.GetFiles(folder, "*-Help.xml").Concat(Directory.GetFiles(folder, "about_*.help.txt"));
        foreach (string old in written.Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(old);
        }

        foreach (KeyValuePair<string, string> file in files)
        {
            File.WriteAllText(Path.Combine(folder, file.Key), file.Value);
        }
    }
}
