using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PostmortemTools.HelpBuilder;

/// <summary>Writes the XML that Get-Help reads.</summary>
internal static class Maml
{
    private static readonly XNamespace Items = "http://msh";
    private static readonly XNamespace Text = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>The help of all cmdlets.</summary>
    /// <param name="pages">Their pages, without a problem.</param>
    /// <param name="cmdlets">The cmdlets, one for each page.</param>
    public static string Write(IReadOnlyList<CmdletPage> pages, IReadOnlyList<CmdletShape> cmdlets)
    {
        XElement root = new(Items + "helpItems", new XAttribute("schema", "maml"));
        foreach (CmdletShape cmdlet in cmdlets)
        {
            root.Add(Of(cmdlet, pages.Single(page => page.Name == cmdlet.Name)));
        }

        return new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").Append(root).Replace("\r\n", "\n").Append('\n').ToString();
    }

    private static XElement Of(CmdletShape cmdlet, CmdletPage page) =>
        new(Command + "command",
            new XAttribute(XNamespace.Xmlns + "maml", Text), new XAttribute(XNamespace.Xmlns + "command", Command), new XAttribute(XNamespace.Xmlns + "dev", Dev),
            new XElement(Command + "details",
                new XElement(Command + "name", cmdlet.Name),
                new XElement(Command + "verb", cmdlet.Verb),
                new XElement(Command + "noun", cmdlet.Noun),
                new XElement(Text + "description", Paragraphs([page.Synopsis]))),
            new XElement(Text + "description", Paragraphs(page.Section("Description").Select(block => block.Paragraph))),
            new XElement(Command + "syntax", cmdlet.Sets.Select(set =>
                new XElement(Command + "syntaxItem",
                    new XElement(Text + "name", cmdlet.Name),
                    set.Select(pair => Parameter(pair.Parameter, pair.Use, page, inSyntax: true))))),
            new XElement(Command + "parameters", cmdlet.Parameters.Select(parameter => Parameter(parameter, parameter.Main, page, inSyntax: false))),
            new XElement(Command + "inputTypes", Types("inputType", cmdlet.Inputs, page.Section("Inputs"))),
            new XElement(Command + "returnValues", Types("returnValue", cmdlet.Outputs, page.Section("Outputs"))),
            page.Section("Notes").Count == 0 ? null : new XElement(Text + "alertSet", new XElement(Text + "alert", Paragraphs(page.Section("Notes").Select(block => block.Paragraph)))),
            new XElement(Command + "examples", page.Examples.Select((example, index) => Example(example, index + 1))),
            new XElement(Command + "relatedLinks", page.Section("Links").Select(Link)));

    private static XElement Parameter(ParameterShape parameter, ParameterUse use, CmdletPage page, bool inSyntax)
    {
        string type = TypeName.Short(parameter.Type);
        return new XElement(Command + "parameter",
            new XAttribute("required", Lower(use.Mandatory)),
            new XAttribute("variableLength", Lower(parameter.Type.IsArray)),
            new XAttribute("globbing", Lower(parameter.Wildcards)),
            new XAttribute("pipelineInput", Pipeline(use)),
            new XAttribute("position", use.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
            new XAttribute("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases)),
            new XElement(Text + "name", parameter.Name),
            new XElement(Text + "description", Paragraphs(Description(parameter, page))),
            inSyntax && parameter.Values.Count > 0
                ? new XElement(Command + "parameterValueGroup", parameter.Values.Select(value => new XElement(Command + "parameterValue", new XAttribute("required", "false"), value)))
                : null,
            // A switch is shown without a value in a syntax line.
            inSyntax && parameter.IsSwitch ? null : new XElement(Command + "parameterValue", new XAttribute("required", Lower(!parameter.IsSwitch)), new XAttribute("variableLength", Lower(parameter.Type.IsArray)), type),
            new XElement(Dev + "type", new XElement(Text + "name", type)),
            new XElement(Dev + "defaultValue", parameter.Default));
    }

    private static IEnumerable<string> Description(ParameterShape parameter, CmdletPage page)
    {
        IEnumerable<string> written = parameter.Text is { } text ? [text] : page.Parameters.Find(entry => entry.Title == "-" + parameter.Name)!.Blocks.Select(block => block.Paragraph);
        return parameter.Values.Count == 0 ? written : written.Append($"Accepted values: {string.Join(", ", parameter.Values)}.");
    }

    private static string Pipeline(ParameterUse use) => (use.ByValue, use.ByPropertyName) switch
    {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };

    /// <summary>One element for each type; what the page says stands below the last.</summary>
    private static IEnumerable<XElement> Types(string name, List<string> types, List<Block> words) =>
        types.DefaultIfEmpty("None").Select((type, index) =>
            new XElement(Command + name,
                new XElement(Dev + "type", new XElement(Text + "name", type)),
                new XElement(Text + "description", index < types.Count - 1 ? null : Paragraphs(words.Select(block => block.Paragraph)))));

    private static XElement Example(PageEntry example, int number) =>
        new(Command + "example",
            new XElement(Text + "title", $"----- Example {number}: {example.Title} -----"),
            new XElement(Dev + "code", example.Code!.Text),
            new XElement(Dev + "remarks", Paragraphs(example.Remarks)));

    private static XElement Link(Block link)
    {
        System.Text.RegularExpressions.Match address = Block.Links().Match(link.Text);
        return new XElement(Text + "navigationLink",
            new XElement(Text + "linkText", address.Success ? address.Groups[1].Value : link.Plain),
            new XElement(Text + "uri", address.Success ? address.Groups[2].Value : null));
    }

    private static IEnumerable<XElement> Paragraphs(IEnumerable<string> texts) => texts.Select(text => new XElement(Text + "para", text));

    private static string Lower(bool value) => value ? "true" : "false";
}
