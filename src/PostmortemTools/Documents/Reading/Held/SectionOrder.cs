using System.Globalization;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading.Held;

/// <summary>
/// The order of the sections where a template prints some of them in places of its own: of each section, the number that it has in the document;
/// 0 for one that the document does not give back, which is then held whole.
/// </summary>
internal static class SectionOrder
{
    /// <summary>The entry that holds it.</summary>
    public const string Name = "sectionOrder";

    private const string Title = "title";

    /// <summary>The order, from 1; null where the document has just these sections, in order, or none of them.</summary>
    public static int[]? Between(List<DataNode> wanted, List<DataNode> said)
    {
        int[] order = new int[wanted.Count];
        Dictionary<string, List<int>> byTitle = [];
        for (int i = 0; i < said.Count; i++)
        {
            string title = TitleOf(said[i]);
            if (!byTitle.TryGetValue(title, out List<int>? same))
            {
                byTitle[title] = same = [];
            }

            same.Add(i);
        }

        Pair((section, candidates) => candidates.FindIndex(at => DataOverlay.Between(section, said[at]) is null));
        Pair((_, _) => 0);
        Rest(order, said.Count);
        bool isSame = order.Length == said.Count && !order.Where((number, i) => number != i + 1).Any();
        return isSame || Array.TrueForAll(order, number => number == 0) ? null : order;

        void Pair(Func<DataNode, List<int>, int> choose)
        {
            for (int i = 0; i < order.Length; i++)
            {
                if (order[i] == 0 && byTitle.TryGetValue(TitleOf(wanted[i]), out List<int>? candidates) && candidates.Count > 0 && choose(wanted[i], candidates) is var chosen and >= 0)
                {
                    order[i] = candidates[chosen] + 1;
                    candidates.RemoveAt(chosen);
                }
            }
        }
    }

    /// <summary>The sections in an order; an empty one for each that the document does not give back.</summary>
    public static DataList Apply(List<DataNode> said, int[] order)
    {
        DataList ordered = new();
        ordered.Items.AddRange(order.Select(number => number == 0 ? new DataMap() : said[number - 1]));
        return ordered;
    }

    /// <summary>The order as data.</summary>
    public static DataList Write(int[] order)
    {
        DataList list = new();
        list.Items.AddRange(order.Select(number => new DataScalar(ScalarKind.Number, number.ToString(CultureInfo.InvariantCulture))));
        return list;
    }

    /// <summary>The order that data says.</summary>
    /// <exception cref="PostmortemException">It is no list of numbers, or one of them is no number of a section.</exception>
    public static int[] Read(DataNode node, List<DataNode> said, DataValues values) => [.. values.Items(node, "numbers of sections").Select(item =>
        values.WholeNumber(item) is var number && number >= 0 && number <= said.Count ? number : throw values.Unreadable(item, values.Text(item), $"the number of one of the {said.Count} sections, or 0"))];

    /// <summary>One whose title is not read back stands where it would stand.</summary>
    private static void Rest(int[] order, int count)
    {
        HashSet<int> used = [.. order];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = order[i] == 0 && i < count && used.Add(i + 1) ? i + 1 : order[i];
        }
    }

    private static string TitleOf(DataNode section) => ((section as DataMap)?[Title]?.Value as DataScalar)?.Text ?? "";
}
