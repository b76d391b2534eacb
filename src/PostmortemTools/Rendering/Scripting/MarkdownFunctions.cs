using System.Text;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Rendering.Views;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>The functions that make Markdown. A table that one extends by a line.</summary>
internal static class MarkdownFunctions
{
    private static readonly IncludeFunction Include = new();

    public static void AddTo(ScriptObject functions)
    {
        Add("block", "text | block 3 (Markdown, its headings below that level)", 1, 2, Block);
        Add("front_matter", "front_matter \"milestones, reviewRecord\" (what the template does not show)", 1, 1, FrontMatter);
        Add("hide_people", "hide_people (from here on no name of a person is written)", 0, 0, HidePeople);
        Add("join", "services | join \", \"", 2, 2, Join);
        Add("label", "finding | label (bold title, colon, description)", 1, 1, Label);
        Add("link", "link text address", 2, 2, Link);
        Add("markdown", "text | markdown (written as it stands: it is Markdown already)", 1, 1, (context, _, arguments) => new FinishedMarkdown(context.Named(Text(arguments[0]))));
        Add("milestone", "milestone \"Detected\" (its time and whether it was stated, or nothing where it is not known)", 1, 1, Milestone);
        Add("opening", "summary | opening 200 (its first paragraph in one line of so many characters)", 2, 2, (context, span, arguments) => OpeningText.Of(Text(arguments[0]), Math.Max(1, context.ToInt(span, arguments[1]))));
        Add("other_sections", "other_sections \"Trigger; Lead-up, Background\" (the sections that none of these places shows)", 1, 1, (context, _, arguments) =>
            SectionLookup.Without(context.Document.Postmortem.Sections, Text(arguments[0])).Select(RowFields.View).ToList());
        Add("section", "section \"Lead-up, Background\" (the first section of one of these titles, or nothing)", 1, 1, (context, _, arguments) =>
            SectionLookup.Find(context.Document.Postmortem.Sections, Text(arguments[0])) is { } found ? RowFields.View(found) : null);
        Add("table", "timeline | table \"Time: time, Event: description, Kind: kind?\"", 2, 2, TableFunction.Write);
        functions["include"] = new MarkdownFunction("include", "include \"file\"", 1, 1, (context, span, arguments) =>
            new FinishedMarkdown(Text(Include.Invoke(context, context.CurrentNode, new ScriptArray(arguments), null))));

        void Add(string name, string usage, int required, int most, Func<MarkdownContext, SourceSpan, IReadOnlyList<object?>, object?> body) =>
            functions[name] = new MarkdownFunction(name, usage, required, most, body);
    }

    /// <summary>The text of any value.</summary>
    internal static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static object Block(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        int level = arguments.Count > 1 ? context.ToInt(span, arguments[1]) : context.Buffer.HeadingLevel;
        return new FinishedMarkdown(BlockText.Close(context.Named(Text(arguments[0])), level));
    }

    private static object FrontMatter(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) =>
        context.FrontMatter is null
            ? FinishedMarkdown.Nothing
            : new FinishedMarkdown(context.FrontMatter(context.Document.Postmortem, Text(arguments[0]).Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)));

    private static object HidePeople(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        context.Anonymize = Anonymizer.For(context.Document.Postmortem);
        return FinishedMarkdown.Nothing;
    }

    private static object? Milestone(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) =>
        MilestoneRows.Kinds.TryGetValue(Text(arguments[0]), out MilestoneKind kind)
            ? MilestoneRows.Find(context.Document.Postmortem, kind)
            : throw new ScriptRuntimeException(span, UnknownName.Member(Text(arguments[0]), "a timeline", MilestoneRows.Kinds.Keys));

    private static object Join(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) =>
        arguments[0] is System.Collections.IEnumerable list and not string
            ? string.Join(Text(arguments[1]), list.Cast<object?>().Select(Text))
            : Text(arguments[0]);

    private static object Label(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        if (arguments[0] is not IScriptObject item
            || !item.TryGetValue(context, span, "title", out object? title)
            || !item.TryGetValue(context, span, "description", out object? description))
        {
            throw new ScriptRuntimeException(span, "'label' takes something with a title and a description, such as a finding or a contributing factor.");
        }

        return new FinishedMarkdown(description is null
            ? context.Inline(Text(title))
            : $"**{InlineText.Escape(context.Named(Text(title)), InlinePlace.Bold)}:** {InlineText.Escape(context.Named(Text(description)), InlinePlace.Paragraph)}");
    }

    private static object Link(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        string text = context.Inline(Text(arguments[0]), InlinePlace.LinkText);
        string address = Text(arguments[1]);
        return new FinishedMarkdown(address.Length == 0 ? context.Inline(Text(arguments[0])) : $"[{text}]({Address(address)})");
    }

    /// <summary>An address that ends where it should: what would end it is written in its percent form.</summary>
    private static string Address(string address)
    {
        StringBuilder safe = new(address.Length);
        foreach (char c in address)
        {
            _ = c is <= ' ' or '(' or ')' or '<' or '>' or '\\' or '`' or '|' or '"' or (char)127 ? safe.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture)) : safe.Append(c);
        }

        return safe.ToString();
    }
}
