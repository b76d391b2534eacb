using System.Xml.Linq;
using PostmortemTools.HelpBuilder;
using Xunit;

namespace PostmortemTools.Tests.Help;

public sealed class HelpBuilderTests
{
    private const string Page = """
        # Get-Sample

        Gets a `sample`.

        ## Description

        The **first** paragraph,
        on two lines.

        - an item

        ## Examples

        ### Get one

        ```powershell
        Get-Sample -Name x -WhatIf
        ```

        A remark.

        ## Parameters

        ### -Name

        The name; see [the page](https://example.com/names).

        ### -Id

        The id.

        ### -Day

        The day.

        ### -Colour

        The colour.

        ### -Weekday

        The day of the week.

        ### -All

        All of them.

        ## Inputs

        A version.

        ## Outputs

        Some words.

        ## Links

        - [Names](https://example.com/names)

        """;

    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Text = "http://schemas.microsoft.com/maml/2004/10";

    public static TheoryData<string, string, string, int> Mistakes => new()
    {
        { "# Get-Sample", "# Get-Other", "must begin with '# Get-Sample'", 1 },
        { "Gets a `sample`.\n", "", "no synopsis", 1 },
        { "The **first** paragraph,\non two lines.\n\n- an item\n", "", "no description", 1 },
        { "### -Day\n\nThe day.", "", "-Day is not described", 1 },
        { "### -Day\n\nThe day.", "### -Day\n", "'-Day' has no text", 32 },
        { "### -Day", "### -Date", "no parameter '-Date'", 32 },
        { "### -Id", "### -Name", "described twice", 28 },
        { "### -All", "### -Confirm\n\nAsks.\n\n### -All", "described by the builder", 44 },
        { "-Name x", "-Nmae x", "Get-Sample has no parameter -Nmae", 17 },
        { "-Name x", "-Name (x", "does not parse", 17 },
        { "Get-Sample -Name x -WhatIf", "Get-Process", "No example calls Get-Sample", 14 },
        { "Get-Sample -Name x -WhatIf", "", "An example is a heading", 14 },
        { "```\n\nA remark.", "A remark.", "not closed", 16 },
        { "## Inputs", "## Imputs", "'## Imputs' is not known", 48 },
        { "- [Names](https://example.com/names)", "- Get-Nothing", "'Get-Nothing' is no page", 58 },
    };

    [Fact]
    public void A_page_and_what_reflection_knows_become_one_help()
    {
        XElement command = HelpOf(Page);
        Assert.Equal("Gets a sample.", command.Element(Command + "details")!.Element(Text + "description")!.Value);
        Assert.Equal(["The first paragraph, on two lines.", "- an item"], command.Element(Text + "description")!.Elements().Select(paragraph => paragraph.Value));
        Assert.Equal(["ByName", "ById"], command.Descendants(Command + "syntaxItem").Select(item => item.Elements(Command + "parameter").Any(p => Name(p) == "Id") ? "ById" : "ByName"));
        Assert.Equal(["All", "Colour", "Day", "Id", "Name", "Weekday", "WhatIf", "Confirm"], command.Element(Command + "parameters")!.Elements().Select(Name));
        Assert.Equal("System.Version", command.Element(Command + "inputTypes")!.Descendants(Text + "name").Single().Value);
        Assert.Equal(["System.String", "System.Int32"], command.Element(Command + "returnValues")!.Descendants(Text + "name").Select(name => name.Value));
    }

    [Theory]
    [InlineData("Name", "required", "true")]
    [InlineData("Name", "position", "0")]
    [InlineData("Name", "aliases", "Called")]
    [InlineData("Name", "globbing", "true")]
    [InlineData("Name", "variableLength", "true")]
    [InlineData("Name", "pipelineInput", "True (ByPropertyName)")]
    [InlineData("Id", "pipelineInput", "True (ByValue)")]
    [InlineData("Id", "position", "named")]
    [InlineData("Day", "required", "false")]
    [InlineData("Day", "aliases", "none")]
    public void Attributes_of_a_parameter_come_from_reflection(string parameter, string attribute, string expected) =>
        Assert.Equal(expected, Parameter(parameter).Attribute(attribute)!.Value);

    [Theory]
    [InlineData("Day", "The day.|DateTime|DateTime|today")]
    [InlineData("Colour", "The colour.Accepted values: Red, Green.|String|String|None")]
    [InlineData("Weekday", "The day of the week.Accepted values: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.|DayOfWeek|DayOfWeek|None")]
    [InlineData("All", "All of them.|SwitchParameter|SwitchParameter|False")]
    [InlineData("Name", "The name; see the page (https://example.com/names).|String[]|String[]|None")]
    [InlineData("WhatIf", "Shows what would happen. Nothing is done.|SwitchParameter|SwitchParameter|False")]
    public void Text_type_and_default_of_a_parameter_are_shown(string parameter, string expected) =>
        Assert.Equal(expected, string.Join("|", Parameter(parameter).Elements().Skip(1).Select(element => element.Value)));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_line(string right, string wrong, string message, int line)
    {
        string page = Page.ReplaceLineEndings("\n");
        Assert.Contains(right, page, StringComparison.Ordinal);
        IReadOnlyList<Problem> problems = Run(page.Replace(right, wrong, StringComparison.Ordinal)).Problems;
        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Line == line);
        Assert.All(problems, problem => Assert.Matches(@"Get-Sample\.md\(\d+\): error HELP: ", problem.ToString()));
    }

    [Fact]
    public void A_cmdlet_without_a_page_is_an_error_and_a_page_without_a_cmdlet_too()
    {
        IReadOnlyList<Problem> problems = Run(("Get-Other.md", Page.Replace("# Get-Sample", "# Get-Other", StringComparison.Ordinal))).Problems;
        Assert.Contains(problems, problem => problem.Message.StartsWith("Get-Sample has no help page", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.StartsWith("There is no cmdlet Get-Other", StringComparison.Ordinal));
    }

    [Fact]
    public void A_topic_is_wrapped_and_its_synopsis_is_on_the_fifth_line()
    {
        string topic = "# about_Things\n\nWhat things are.\n\n" + string.Concat(Enumerable.Repeat("word ", 30)) + "\n\n## More\n\n- `one`\n- two\n\n```powershell\nGet-Thing\n```\n";
        string text = Run(("about_Things.md", topic), ("Get-Sample.md", Page)).Files["about_Things.help.txt"];
        string[] lines = text.Split('\n');
        Assert.Equal("    What things are.", lines[4]);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.EndsWith("\nMORE\n    - one\n    - two\n\n        Get-Thing\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_with_a_long_synopsis_is_an_error() =>
        Assert.Contains(Run(("about_Things.md", $"# about_Things\n\n{new string('x', 77)}\n")).Problems, problem => problem.Line == 3 && problem.Message.Contains("76", StringComparison.Ordinal));

    private static XElement HelpOf(string page)
    {
        HelpBuild build = Run(page);
        Assert.Empty(build.Problems);
        return XDocument.Parse(build.Files["PostmortemTools.Tests.dll-Help.xml"]).Descendants(Command + "command").Single();
    }

    private static XElement Parameter(string name) => HelpOf(Page).Element(Command + "parameters")!.Elements().Single(parameter => Name(parameter) == name);

    private static string Name(XElement parameter) => parameter.Element(Text + "name")!.Value;

    private static HelpBuild Run(string page) => Run(("Get-Sample.md", page));

    private static HelpBuild Run(params (string Name, string Text)[] pages)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("postmortem-help-");
        foreach ((string name, string text) in pages)
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), text);
        }

        HelpBuild build = HelpBuild.Run(typeof(GetSampleCommand).Assembly, folder.FullName);
        folder.Delete(recursive: true);
        return build;
    }
}
