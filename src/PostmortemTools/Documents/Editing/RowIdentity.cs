using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Editing;

/// <summary>Knows which row of a document each object of a postmortem is.</summary>
internal sealed class RowIdentity
{
    private readonly Dictionary<SectionKind, Dictionary<object, int>> rows = [];

    /// <summary>By what is remembered of the reading.</summary>
    public static RowIdentity Of(MarkdownMemory memory)
    {
        RowIdentity identity = new();
        foreach ((SectionKind kind, object[] list) in memory.Lists())
        {
            identity.Add(kind, list);
        }

        return identity;
    }

    /// <summary>By position, after the document was changed to have the same rows.</summary>
    public static RowIdentity Of(Postmortem postmortem, MarkdownReading reading)
    {
        RowIdentity identity = new();
        foreach (ModelList list in ModelList.All)
        {
            object[] now = [.. list.Of(postmortem)];
            if (now.Length == list.Of(reading.Postmortem).Count)
            {
                identity.Add(list.Kind, now);
            }
        }

        return identity;
    }

    /// <summary>The number of the row that an object was read from; -1 where it was read from none.</summary>
    public int Of(SectionKind kind, object row) => rows.TryGetValue(kind, out Dictionary<object, int>? known) && known.TryGetValue(row, out int index) ? index : -1;

    /// <summary>How many rows of a list are known.</summary>
    public int Count(SectionKind kind) => rows.TryGetValue(kind, out Dictionary<object, int>? known) ? known.Count : 0;

    private void Add(SectionKind kind, object[] all)
    {
        Dictionary<object, int> known = new(ByReference.Instance);
        for (int i = 0; i < all.Length; i++)
        {
            known[all[i]] = i;
        }

        rows[kind] = known;
    }
}
