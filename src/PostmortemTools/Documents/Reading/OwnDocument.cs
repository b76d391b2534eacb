using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// Knows documents that our own templates made: by the title, and by what another house has only by a rare chance. What such a document does not say
/// is not known; it is not guessed either.
/// </summary>
internal sealed class OwnDocument
{
    private const string TitleLabel = "Postmortem: ";

    private const string Missing = ":** " + Placeholders.NotRecorded;

    /// <summary>The columns of our tables of action items, and those that are there only where some row has a value for them.</summary>
    private static readonly (string[] Always, string[] Perhaps)[] ActionTables =
    [
        (["Action", "Owner", "Due Date", "Priority", "Status"], ["Type", "Link", "Ticket", "Note"]),
        (["Action Item", "Type", "Owner", "Bug"], ["Due Date", "Priority", "Status", "Note"]),
    ];

    private OwnDocument()
    {
    }

    /// <summary>Whether it has a title as our templates write it, which others write too.</summary>
    public bool HasOwnTitle { get; private init; }

    /// <summary>Whether one of our templates made it.</summary>
    public bool IsOurs { get; private init; }

    /// <summary>Whether the template <c>pagerduty</c> made it, which writes the root cause above the contributing factors.</summary>
    public bool IsPagerDuty { get; private init; }

    /// <summary>Looks at a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="title">The heading that is its title; null where there is none.</param>
    public static OwnDocument Of(string text, OutlineSection? title)
    {
        if (title is not { Level: 1 } || !Begins(text, title.Title, TitleLabel))
        {
            return new OwnDocument();
        }

        bool isPagerDuty = HasField(text, title, "Postmortem Owner") && HasField(text, title, "Meeting Scheduled For") && title.Sections.Exists(section => section.Title.Is(text, "How'd We Do?"));
        bool isOurs = isPagerDuty
            || title.Blocks.Exists(block => text.IndexOf(Missing, block.Start, block.End - block.Start, StringComparison.Ordinal) >= 0)
            || title.Within().Any(section => IsMissing(text, section));
        return new OwnDocument { HasOwnTitle = true, IsOurs = isOurs, IsPagerDuty = isPagerDuty };
    }

    /// <summary>Whether a table of action items has the columns that our templates give it.</summary>
    public static bool IsActionTable(string text, TableBlock table) => Array.Exists(ActionTables, columns => Has(text, table, columns.Always, columns.Perhaps));

    private static bool Has(string text, TableBlock table, string[] always, string[] perhaps)
    {
        TextSpan[] headers = table.Header.Cells;
        if (headers.Length < always.Length || headers.Length > always.Length + perhaps.Length)
        {
            return false;
        }

        int next = 0;
        for (int i = 0; i < headers.Length; i++)
        {
            string header = headers[i].In(text);
            next = i < always.Length ? next : Array.IndexOf(perhaps, header, next) + 1;
            if (i < always.Length ? header != always[i] : next == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMissing(string text, OutlineSection section) => section.Blocks is [ParagraphBlock only] && new TextSpan(only.Start, only.End).Is(text, Placeholders.NotRecorded);

    private static bool HasField(string text, OutlineSection title, string label) =>
        title.Blocks is [ParagraphBlock first, ..] && text.IndexOf($"**{label}:** ", first.Start, first.End - first.Start, StringComparison.Ordinal) >= 0;

    private static bool Begins(string text, TextSpan span, string words) => span.Length >= words.Length && string.CompareOrdinal(text, span.Start, words, 0, words.Length) == 0;
}
