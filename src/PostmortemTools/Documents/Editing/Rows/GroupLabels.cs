using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Documents.Vocabulary.Languages;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Writes the label that a new action item needs above it, where what names those before it says something else of them: <c>To do:</c> behind <c>Done:</c>.</summary>
/// <param name="edits">Takes the changes.</param>
/// <param name="house">What the document calls statuses.</param>
/// <param name="explain">Gets to know why an item cannot be written.</param>
internal sealed class GroupLabels(TextEdits edits, HouseStyle house, Action<string> explain)
{
    private const string ToDo = "To do";

    private readonly string text = edits.Text;

    /// <summary>The lines above the item; empty where it needs none, or none can be written.</summary>
    /// <param name="place">The row before it.</param>
    /// <param name="item">The item.</param>
    public string Above(RowPlace place, ActionItem item)
    {
        if (item.Status is not null || item.StatusText is not null || place.Label is not { Status: not ActionItemStatus.Planned } label)
        {
            return "";
        }

        explain($"a new item would be read as '{StatusWords.Text(label.Status)}', as what stands above those before it says; give it a status, or put it beside an item that is open");
        return place.Table is null && !label.Lines.IsEmpty && Renamed(label.Lines.In(text)) is { } renamed ? renamed + (TextLines.IsBlank(text, label.Lines.End) ? edits.NewLine : "") : "";
    }

    /// <summary>The lines of a label with another word in the place of its only ones; null where these are more than a status.</summary>
    private string? Renamed(string lines)
    {
        int start = 0;
        int end = lines.Length;
        while (start < end && !char.IsLetter(lines[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(lines[end - 1]))
        {
            end--;
        }

        string word = lines.Substring(start, end - start);
        bool isAlone = StatusWords.ToActionItemStatus(word) is not null && !lines.Any(char.IsSurrogate) && !StatusMarks.FindMark(lines.TrimStart('#', ' ', '*', '_'), 0, out _, out _);
        string open = StatusNames.LanguagesOf(word).Contains(Language.English) ? WordCase.Like(ToDo, word) : house.Word(ActionItemStatus.Planned, word);
        string line = $"{lines.Substring(0, start)}{open}{lines.Substring(end)}";
        return isAlone ? edits.Ended(line) : null;
    }
}
