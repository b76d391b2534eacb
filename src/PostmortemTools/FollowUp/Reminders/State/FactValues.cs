using System.Globalization;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>The values of one line of the file of reminders. Whatever is not as it should be is an error.</summary>
/// <param name="map">The line.</param>
internal sealed class FactValues(DataMap map)
{
    private readonly DataValues values = new(path: null);

    /// <summary>A text that is there and not blank.</summary>
    public string Text(string name) => values.Filled(Node(name), $"a text as '{name}'");

    /// <summary>A text; null where it is not there.</summary>
    public string? Find(string name) => map[name] is { } entry && !DataValues.IsNull(entry.Value) ? values.Text(entry.Value) : null;

    /// <summary>A calendar date.</summary>
    public DateTime Day(string name) => values.Date(Node(name));

    /// <summary>A calendar date; null where it is not there.</summary>
    public DateTime? FindDay(string name) => map[name] is { } entry && !DataValues.IsNull(entry.Value) ? values.Date(entry.Value) : null;

    /// <summary>A moment, with its offset.</summary>
    public DateTimeOffset Moment(string name)
    {
        const string Expected = "a moment such as 2024-01-15T08:00:00Z";
        string text = Text(name);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) ? at : throw values.Unreadable(Node(name), text, Expected);
    }

    private DataNode Node(string name) => map[name]?.Value ?? throw values.WrongShape(map, $"a fact with '{name}'");
}
