using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading.Held;

/// <summary>
/// Values that front matter holds under <c>exact</c> because the body of the document cannot say them, or says them otherwise:
/// a heading within a summary, a title that ends in a blank. They have the form of the data format and are laid over what the body says
/// (<see cref="DataOverlay"/>): only what differs is there.
/// </summary>
internal static class HeldValues
{
    private const string Title = "title";

    private const string Id = "id";

    private const string Sections = "sections";

    /// <summary>What has to be held so that a document gives the postmortem that is wanted; empty where its body says it all.</summary>
    /// <param name="wanted">The postmortem.</param>
    /// <param name="body">What the body of the document says.</param>
    public static DataMap Of(Postmortem wanted, Postmortem body)
    {
        DataMap whole = TreeOf(wanted);
        DataMap said = TreeOf(body);
        ComparableData.Prepare(whole, said);
        DataMap held = new();
        if (SectionOrder.Between(Rows(whole), Rows(said)) is { } order)
        {
            held.Entries.Add(new DataEntry(SectionOrder.Name, SectionOrder.Write(order)));
            Put(said, Sections, SectionOrder.Apply(Rows(said), order));
        }

        held.Entries.AddRange(((DataMap?)DataOverlay.Between(whole, said))?.Entries ?? []);
        return held;
    }

    /// <summary>The postmortem with the values that are held.</summary>
    /// <param name="body">What the body says.</param>
    /// <param name="exact">The values.</param>
    /// <param name="path">The file, for messages; null where there is none.</param>
    /// <param name="warn">Takes why they were left aside.</param>
    public static Postmortem Apply(Postmortem body, DataMap exact, string? path, Action<string> warn)
    {
        try
        {
            DataValues values = new(path);
            DataMap whole = TreeOf(body);
            DataMap over = new() { Line = exact.Line, Column = exact.Column };
            over.Entries.AddRange(exact.Entries.Where(entry => entry.Name != SectionOrder.Name));
            if (exact[SectionOrder.Name] is { } order)
            {
                Put(whole, Sections, SectionOrder.Apply(Rows(whole), SectionOrder.Read(order.Value, Rows(whole).Count, values)));
            }

            whole = (DataMap)DataOverlay.Apply(whole, over, FrontMatterReading.Exact, values)!;
            if (whole[Title] is null)
            {
                whole.Entries.Add(new DataEntry(Title, new DataScalar(ScalarKind.Text, "")));
            }

            return PostmortemData.FromNode(whole, path);
        }
        catch (PostmortemException unreadable)
        {
            warn($"'{FrontMatterReading.Exact}' in its front matter was left aside. {unreadable.Message}");
            return body;
        }
    }

    /// <summary>The data of a postmortem; an id that follows from date and title is none of its own.</summary>
    private static DataMap TreeOf(Postmortem postmortem)
    {
        DataMap tree = PostmortemData.ToNode(postmortem);
        if (postmortem.Id == Slug.Of(postmortem.Date, postmortem.Title))
        {
            tree.Entries.RemoveAll(entry => entry.Name == Id);
        }

        return tree;
    }

    private static List<DataNode> Rows(DataMap tree) => (tree[Sections]?.Value as DataList)?.Items ?? [];

    private static void Put(DataMap tree, string name, DataNode node)
    {
        tree.Entries.RemoveAll(entry => entry.Name == name);
        tree.Entries.Add(new DataEntry(name, node));
    }
}
