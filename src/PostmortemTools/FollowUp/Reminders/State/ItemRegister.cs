using System.Text;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>Gives the items of documents the keys by which they are remembered.</summary>
internal sealed class ItemRegister
{
    private const int KeyLength = 10;

    private readonly ReminderState state;
    private readonly Func<string, bool> documentExists;
    private readonly ILookup<string, KnownItem> byDocument;
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> given = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private List<List<KnownItem>>? homeless;

    /// <summary>Takes what is known.</summary>
    /// <param name="state">What is remembered.</param>
    /// <param name="documentExists">Whether a document is still there, by its path from the folder of the file of reminders: the items of one that is gone may stand in another now.</param>
    public ItemRegister(ReminderState state, Func<string, bool> documentExists)
    {
        this.state = state;
        this.documentExists = documentExists;
        byDocument = state.Items.ToLookup(item => item.Document, StringComparer.Ordinal);
    }

    /// <summary>Every key by which each item of a document is or was known, the one that holds first. Two branches may have seen one item under two keys.</summary>
    /// <param name="document">The path of the document from the folder of the file of reminders, with slashes.</param>
    /// <param name="rows">All its items, in its order.</param>
    public IReadOnlyList<IReadOnlyList<string>> KeysOf(string document, IReadOnlyList<ActionItem> rows)
    {
        if (!given.TryGetValue(document, out IReadOnlyList<IReadOnlyList<string>>? keys))
        {
            given[document] = keys = Find(document, rows);
        }

        return keys;
    }

    private List<IReadOnlyList<string>> Find(string document, IReadOnlyList<ActionItem> rows)
    {
        List<KnownItem> here = [.. byDocument[document]];
        ItemMatching matching = new(rows);
        matching.With(here);
        if (here.Count == 0)
        {
            // Nothing is known of a document by its name: it may have had another one.
            here = NameBefore(rows);
            matching.With(here);
        }

        HashSet<string> used = new(matching.Found.OfType<KnownItem>().Select(known => known.Key), StringComparer.Ordinal);
        List<IReadOnlyList<string>> keys = [];
        for (int i = 0; i < rows.Count; i++)
        {
            if (matching.Found[i] is { } known)
            {
                ActionItem row = rows[i];
                List<string> others = [.. here.Where(item => !used.Contains(item.Key) && item.Action == row.Action && item.Link == row.Id).Select(item => item.Key).Distinct()];
                used.UnionWith(others);
                keys.Add([known.Key, .. others]);
            }
            else
            {
                keys.Add([NewKey(document, rows[i], used)]);
            }
        }

        taken.UnionWith(used);
        return keys;
    }

    /// <summary>The known items of the document that is gone and that most of these rows surely stood in; none where there is no such document.</summary>
    private List<KnownItem> NameBefore(IReadOnlyList<ActionItem> rows)
    {
        homeless ??= [.. byDocument.Where(items => !documentExists(items.Key)).Select(items => items.ToList())];
        List<KnownItem> best = [];
        int most = 0;
        foreach (List<KnownItem> items in homeless)
        {
            int same = items.Count(item => !taken.Contains(item.Key) && rows.Any(row => ItemMatching.IsSurely(row, item)));
            (best, most) = same > most ? (items, same) : (best, most);
        }

        return best.FindAll(item => !taken.Contains(item.Key));
    }

    /// <summary>A key for an item that is seen for the first time. Two machines that see it for the first time give it the same one.</summary>
    private string NewKey(string document, ActionItem row, HashSet<string> used)
    {
        for (int twin = 0; ; twin++)
        {
            string key = FileBytes.Hash(Encoding.UTF8.GetBytes($"{document}\n{row.Id ?? row.Action}\n{twin}")).Substring(0, KeyLength).ToLowerInvariant();
            if (!state.Knows(key) && used.Add(key))
            {
                return key;
            }
        }
    }
}
