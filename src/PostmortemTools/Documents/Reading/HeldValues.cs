using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// Values that front matter holds under <c>exact</c> because the body of the document cannot say them, or says them otherwise:
/// a heading within a summary, a title with a line break. They have the form of the data format; null takes away what the body says.
/// </summary>
internal static class HeldValues
{
    /// <summary>The postmortem with the values that are held.</summary>
    /// <param name="body">What the body says.</param>
    /// <param name="exact">The values.</param>
    /// <param name="path">The file, for messages; null where there is none.</param>
    /// <param name="warn">Takes why they were left aside.</param>
    public static Postmortem Apply(Postmortem body, DataMap exact, string? path, Action<string> warn)
    {
        DataMap whole = PostmortemData.ToNode(body);
        foreach (DataEntry entry in exact.Entries)
        {
            whole.Entries.RemoveAll(known => known.Name == entry.Name);
            if (!DataValues.IsNull(entry.Value))
            {
                whole.Entries.Add(entry);
            }
        }

        if (whole["title"] is null)
        {
            whole.Entries.Add(new DataEntry("title", new DataScalar(ScalarKind.Text, "")));
        }

        try
        {
            return PostmortemData.FromNode(whole, path);
        }
        catch (PostmortemException unreadable)
        {
            warn($"'{FrontMatterReading.Exact}' in its front matter was left aside. {unreadable.Message}");
            return body;
        }
    }
}
