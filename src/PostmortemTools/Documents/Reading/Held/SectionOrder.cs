using System.Globalization;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading.Held;

/// <summary>
/// The order of the sections where a template prints some of them in places of its own: <c>2, 0, 1, -3</c> is the second of the document, one that
/// the document does not give back and that is held whole, the first, and not the third. A section that is not named, for somebody added it later,
/// comes at the end.
/// </summary>
internal static class SectionOrder
{
    /// <summary>The entry that holds it.</summary>
    public const string Name = "sectionOrder";

    private const string Title = "title";

    private const string Separator = ", ";

    /// <summary>The order; null where the document has just these sections, in order, or none of them.</summary>
    public static IReadOnlyList<int>? Between(List<DataNode> wanted, List<DataNode> said)
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

            same.Add(i + 1);
        }

        Pair((section, candidates) => candidates.FindIndex(number => DataOverlay.Between(section, said[number - 1]) is null));
        Pair((_, _) => 0);
        Queue<int> left = new(byTitle.Values.SelectMany(candidates => candidates).OrderBy(number => number));
        for (int i = 0; i < order.Length && left.Count > 0; i++)
        {
            // One whose title is printed otherwise: its text may be the same.
            order[i] = order[i] == 0 ? left.Dequeue() : order[i];
        }

        bool isSame = order.Length == said.Count && !order.Where((number, i) => number != i + 1).Any();
        return isSame || Array.TrueForAll(order, number => number == 0) ? null : [.. order, .. left.Select(number => -number)];

        void Pair(Func<DataNode, List<int>, int> choose)
        {
            for (int i = 0; i < order.Length; i++)
            {
                if (order[i] == 0 && byTitle.TryGetValue(TitleOf(wanted[i]), out List<int>? candidates) && candidates.Count > 0 && choose(wanted[i], candidates) is var chosen and >= 0)
                {
                    order[i] = candidates[chosen];
                    candidates.RemoveAt(chosen);
                }
            }
        }
    }

    /// <summary>The sections in an order; an empty one for each that the document does not give back.</summary>
    public static DataList Apply(List<DataNode> said, IReadOnlyCollection<int> order)
    {
        HashSet<int> named = [.. order.Select(Math.Abs)];
        DataList ordered = new();
        ordered.Items.AddRange(order.Where(number => number >= 0).Select(number => number == 0 ? new DataMap() : said[number - 1]));
        ordered.Items.AddRange(said.Where((_, i) => !named.Contains(i + 1)));
        return ordered;
    }

    /// <summary>The order as data.</summary>
    public static DataScalar Write(IEnumerable<int> order) => new(ScalarKind.Text, string.Join(Separator, order.Select(number => number.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The order that data says.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="count">How many sections the document has.</param>
    /// <param name="values">Who reads it.</param>
    /// <exception cref="PostmortemException">It is no list of numbers, or one of them is no number of a section.</exception>
    public static IReadOnlyList<int> Read(DataNode node, int count, DataValues values)
    {
        string text = values.Text(node, "numbers of sections with commas between them");
        return [.. text.Split(',').Select(part => int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) && number >= -count && number <= count
            ? number : throw values.Unreadable(node, part.Trim(), $"the number of one of the {count} sections of the document"))];
    }

    private static string TitleOf(DataNode section) => ((section as DataMap)?[Title]?.Value as DataScalar)?.Text ?? "";
}
