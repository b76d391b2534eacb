using System.Globalization;

namespace PostmortemTools.Documents.Data;

/// <summary>The values of a postmortem's file: a time can lean on what the file says elsewhere.</summary>
internal sealed class PostmortemValues(string? path) : DataValues(path)
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>A moment.</summary>
    public DateTimeOffset Time(DataNode node)
    {
        const string Expected = "a time with its offset, such as 2024-01-15T14:32:00Z";
        string text = Text(node, Expected);
        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time : throw Unreadable(node, text, Expected);
    }
}
