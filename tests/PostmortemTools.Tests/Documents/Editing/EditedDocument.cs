using PostmortemTools.Documents.Editing;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A document that is read, changed and written again in memory.</summary>
internal static class EditedDocument
{
    /// <summary>Reads a text as Import-Postmortem does.</summary>
    public static Postmortem Read(string text, string path = "/x/document.md")
    {
        MarkdownReading reading = MarkdownReader.Read(text, path);
        reading.Postmortem.StandsIn(new DocumentSource(path, text) { Memory = MarkdownMemory.Of(reading, TextForm.New), DateOrigin = reading.Places.DateOrigin });
        return reading.Postmortem;
    }

    /// <summary>The text after a change.</summary>
    public static string Change(string text, Action<Postmortem> change, string path = "/x/document.md")
    {
        Postmortem postmortem = Read(text, path);
        change(postmortem);
        return MarkdownEditor.Apply(postmortem);
    }

    /// <summary>The lines of one text that are not in another, and the other way round: those that a change touched.</summary>
    public static (List<string> Gone, List<string> New) Diff(string before, string after)
    {
        List<string> gone = [];
        List<string> added = [];
        string[] one = before.Split('\n');
        string[] other = after.Split('\n');
        int head = 0;
        while (head < one.Length && head < other.Length && one[head] == other[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < one.Length - head && tail < other.Length - head && one[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        gone.AddRange(one[head..^tail]);
        added.AddRange(other[head..^tail]);
        return (gone, added);
    }
}
