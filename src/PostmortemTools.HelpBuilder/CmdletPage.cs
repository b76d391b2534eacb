namespace PostmortemTools.HelpBuilder;

/// <summary>
/// The page of one cmdlet, <c>Verb-Noun.md</c>. What reflection knows (syntax, types, defaults, aliases, accepted values) is not in it:
/// <code>
/// # Verb-Noun
///
/// The synopsis, one paragraph.
///
/// ## Description
///
/// Paragraphs and lists.
///
/// ## Examples
///
/// ### What the example shows
///
/// (a fence with PowerShell)
///
/// Remarks; may be left out.
///
/// ## Parameters
///
/// ### -Name
///
/// What it means.
///
/// ## Inputs, ## Outputs, ## Notes
///
/// Paragraphs; each section may be left out.
///
/// ## Links
///
/// - Verb-Noun, about_Topic or [text](address)
/// </code>
/// </summary>
internal sealed class CmdletPage
{
    private static readonly string[] Known = ["Description", "Examples", "Parameters", "Inputs", "Outputs", "Notes", "Links"];

    private readonly Dictionary<string, List<Block>> sections = new(StringComparer.Ordinal);

    private CmdletPage(string path, string name)
    {
        Path = path;
        Name = name;
    }

    /// <summary>The page's file.</summary>
    public string Path { get; }

    /// <summary>The cmdlet that it says it is about.</summary>
    public string Name { get; }

    /// <summary>The synopsis; empty where there is none.</summary>
    public string Synopsis { get; private set; } = "";

    /// <summary>The examples in order.</summary>
    public List<PageEntry> Examples => Entries("Examples");

    /// <summary>The parameters' texts in order; titles with their hyphen.</summary>
    public List<PageEntry> Parameters => Entries("Parameters");

    /// <summary>The blocks of a section; empty where it is missing.</summary>
    /// <param name="name">The section's heading.</param>
    public List<Block> Section(string name) => sections.TryGetValue(name, out List<Block>? blocks) ? blocks : [];

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static CmdletPage Read(PageText text, List<Problem> problems)
    {
        string expected = System.IO.Path.GetFileNameWithoutExtension(text.Path);
        CmdletPage page = new(text.Path, expected);
        if (text.Blocks.FirstOrDefault() is not { Kind: BlockKind.Heading, Level: 1 } title || title.Text != expected)
        {
            problems.Add(new Problem(text.Path, 1, $"The page must begin with '# {expected}', as its file is called."));
            return page;
        }

        List<Block>? section = null;
        foreach (Block block in text.Blocks.Skip(1))
        {
            if (block is { Kind: BlockKind.Heading, Level: <= 2 })
            {
                section = [];
                if (!Known.Contains(block.Text) || !page.sections.TryAdd(block.Text, section))
                {
                    problems.Add(new Problem(text.Path, block.Line, $"'## {block.Text}' is not known or stands here twice. Known: {string.Join(", ", Known)}."));
                }
            }
            else if (section is not null)
            {
                section.Add(block);
            }
            else if (page.Synopsis.Length == 0 && block.Kind == BlockKind.Paragraph)
            {
                page.Synopsis = block.Plain;
            }
            else
            {
                problems.Add(new Problem(text.Path, block.Line, "The synopsis is one paragraph. What follows belongs below '## Description'."));
            }
        }

        return page;
    }

    private List<PageEntry> Entries(string name)
    {
        List<PageEntry> entries = [];
        foreach (Block block in Section(name))
        {
            if (block.Kind == BlockKind.Heading)
            {
                entries.Add(new PageEntry(block.Text, block.Line, []));
            }
            else
            {
                (entries.LastOrDefault() ?? Untitled(block)).Blocks.Add(block);
            }
        }

        return entries;

        PageEntry Untitled(Block block)
        {
            entries.Add(new PageEntry("", block.Line, []));
            return entries[0];
        }
    }
}

/// <summary>What stands below a heading of the third level.</summary>
/// <param name="Title">The heading; empty for what stands before the first one.</param>
/// <param name="Line">Its line.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record PageEntry(string Title, int Line, List<Block> Blocks)
{
    /// <summary>The first piece of code; null where there is none.</summary>
    public Block? Code => Blocks.Find(block => block.Kind == BlockKind.Code);

    /// <summary>The paragraphs besides the first piece of code.</summary>
    public IEnumerable<string> Remarks => Blocks.Where(block => block != Code).Select(block => block.Paragraph);
}
