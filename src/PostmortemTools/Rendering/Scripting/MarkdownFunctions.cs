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
        Add("measure", "figure | measure (label, colon, value)", 1, 1, Measure);
        Add("related_line", "related | related_line (date, title with its link, note)", 1, 1, RelatedLine);
        Add("other_sections", "other_sections \"Trigger; Lead-up, Background\" (the sections that none of these places shows)", 1, 1, (context, _, arguments) =>
            SectionLookup.Without(context.Postmortem.Sections, Text(arguments[0])).Select(RowFields.View).ToList());
        Add("section", "section \"Lead-up, Background\" (the first section of one of these titles, or nothing)", 1, 1, (context, _, arguments) =>
            SectionLookup.Find(context.Postmortem.Sections, Text(arguments[0])) is { } found ? RowFields.View(found) : null);
        Add("table", "timeline | table \"Time: time, Event: description, Kind: kind?\"", 2, 2, TableFunction.Write);
        AddInclude(functions);

        void Add(string name, string usage, int required, int most, Func<MarkdownContext, SourceSpan, IReadOnlyList<object?>, object?> body) =>
            functions[name] = new MarkdownFunction(name, usage, required, most, body);
    }

    /// <summary>Adds the function that takes in another file of the template's folder.</summary>
    internal static void AddInclude(ScriptObject functions) => functions["include"] = new MarkdownFunction("include", "include \"file\"", 1, 1, (context, span, arguments) =>
        new FinishedMarkdown(Text(Include.Invoke(context, context.CurrentNode, new ScriptArray(arguments), null))));

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
            : new FinishedMarkdown(context.FrontMatter(context.Postmortem, Text(arguments[0]).Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)));

    private static object HidePeople(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        context.Anonymize = Anonymizer.For(context.Postmortem);
        return FinishedMarkdown.Nothing;
    }

    private static object? Milestone(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) =>
        MilestoneRows.Kinds.TryGetValue(Text(arguments[0]), out MilestoneKind kind)
            ? MilestoneRows.Find(context.Postmortem, kind)
            : throw new ScriptRuntimeException(span, UnknownName.Member(Text(arguments[0]), "a timeline", MilestoneRows.Kinds.Keys));

    /// <summary>Names with commas between them stay names until they are written: a comma in one of them is escaped.</summary>
    private static object Join(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) =>
        arguments[0] is not System.Collections.IEnumerable list || arguments[0] is string ? Text(arguments[0])
        : Text(arguments[1]) == NameText.Separator ? new JoinedNames([.. list.Cast<object?>()])
        : string.Join(Text(arguments[1]), list.Cast<object?>().Select(Text));

    private static object Label(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        if (arguments[0] is not IScriptObject item
            || !item.TryGetValue(context, span, "title", out object? title)
            || !item.TryGetValue(context, span, "description", out object? description))
        {
            throw new ScriptRuntimeException(span, "'label' takes something with a title and a description, such as a finding or a contributing factor.");
        }

        InlinePlace place = context.Place;
        place |= (place & InlinePlace.BlockStart) != 0 ? InlinePlace.Finding | InlinePlace.ListItem : InlinePlace.Paragraph;
        return new FinishedMarkdown(LabelText.Write(context.Named(Text(title)), description is null ? null : context.Named(Text(description)), place));
    }

    private static object Link(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        string text = Text(arguments[0]);
        string address = Text(arguments[1]);
        return new FinishedMarkdown(address.Length == 0 ? context.Inline(text) : LinkText.Write(context.Named(text), address, context.Place));
    }

    private static object Measure(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) => arguments[0] is View<ImpactFigure> figure
        ? new FinishedMarkdown(FigureText.Write(context.Named(figure.Subject.Label), context.Named(figure.Subject.Value)))
        : throw new ScriptRuntimeException(span, "'measure' takes a figure of the impact: for figure in impact.figures.");

    private static object RelatedLine(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments) => arguments[0] is View<RelatedIncident> { Subject: { } related }
        ? new FinishedMarkdown(RelatedText.Write(new RelatedIncident { Date = related.Date, Title = context.Named(related.Title), Note = related.Note is null ? null : context.Named(related.Note), Link = related.Link }))
        : throw new ScriptRuntimeException(span, "'related_line' takes a related incident: for related in related_incidents.");
}
