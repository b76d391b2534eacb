using System.Text;
using PostmortemTools.Documents;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Export;

/// <summary>
/// A task list, with a heading for each postmortem. In a file it gives back the very items that it was made of: what a line cannot say (that
/// nobody knows the status of an item, whose box is not ticked) is held in front matter, as in a document.
/// </summary>
internal sealed class MarkdownFormat : IActionItemFormat
{
    private const string Title = "Follow-up";

    /// <inheritdoc/>
    public bool GoesOn => false;

    /// <inheritdoc/>
    public string? Write(IReadOnlyList<ExportedItem> items, ExportContext about)
    {
        List<ExportedItem> asked = [.. items.Where(row => row.IsAsked)];
        StringBuilder text = new($"# {Title}\n\n## Action Items\n\n");
        string? title = null;
        for (int i = 0; i < asked.Count; i++)
        {
            if (i == 0 ? asked[i].Item.PostmortemTitle is not null : asked[i].Item.PostmortemTitle != title)
            {
                text.Append(i == 0 ? "" : "\n").Append("### ").Append(Heading(asked[i].Item.PostmortemTitle)).Append("\n\n");
            }

            title = asked[i].Item.PostmortemTitle;
            Append(text, asked[i]);
        }

        if (asked.Count == 0)
        {
            text.Append("None.\n");
        }

        // A text that goes to the pipeline is to be looked at, or pasted somewhere.
        return about.File is null ? text.ToString() : FaithfulDocument.Of(new Postmortem { Title = Title, ActionItems = [.. asked.Select(row => row.Item)] }, text.ToString(), about.Reading());
    }

    private static string Heading(string? title) => string.IsNullOrWhiteSpace(title) ? "Without a postmortem" : InlineText.Escape(title!.Trim(), InlinePlace.Heading);

    private static void Append(StringBuilder text, ExportedItem row)
    {
        ActionItem item = row.Item;
        (string Label, string? Value)[] values =
        [
            ("owner", item.Owner),
            ("due", item.DueDate is { } due ? Iso.FormatDate(due) : null),
            ("priority", item.Priority),
            ("status", IsSaidByBox(item) ? null : row.Status),
            ("type", item.Type?.ToString().ToLowerInvariant()),
            ("ticket", item.Link),
        ];
        string said = string.Join(", ", values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).Select(value => $"{value.Label}: {InlineText.Escape(value.Value!.Trim(), InlinePlace.Paragraph)}"));
        text.Append(item.Status == ActionItemStatus.Done ? "- [x] " : "- [ ] ").Append(InlineText.Escape(item.Action.Trim(), InlinePlace.BlockStart | InlinePlace.ListItem));
        text.Append(said.Length > 0 ? " — " : "").Append(said).Append('\n');
        if (!string.IsNullOrWhiteSpace(item.Note))
        {
            text.Append("  - Note: ").Append(InlineText.Escape(item.Note!.Trim(), InlinePlace.Paragraph)).Append('\n');
        }
    }

    private static bool IsSaidByBox(ActionItem item) => item.StatusText is null && item.Status is null or ActionItemStatus.Planned or ActionItemStatus.Done;
}
