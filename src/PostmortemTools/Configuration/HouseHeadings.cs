using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration;

/// <summary>Reads the headings of a house: a map of what sections are about to a heading, or a list of headings.</summary>
internal static class HouseHeadings
{
    private const string Owner = "the headings";
    private const string Expected = "a map of sections and headings, such as 'actionItems: [Homework]'";

    /// <summary>The house's headings over the built-in ones.</summary>
    /// <exception cref="PostmortemException">A section is not known, or a heading stands for two.</exception>
    public static Headings Read(DataNode node, DataValues values)
    {
        DataMap map = values.Map(node, Expected);
        IReadOnlyDictionary<string, SectionKind> kinds = EnumWords<SectionKind>.All;
        values.CheckNames(map, [.. kinds.Keys], Owner);
        Dictionary<string, SectionKind> own = new(StringComparer.Ordinal);
        Dictionary<string, SectionKind> known = new(StringComparer.Ordinal);
        foreach (DataEntry entry in map.Entries.Where(entry => !DataValues.IsNull(entry.Value)))
        {
            SectionKind kind = kinds[entry.Name];
            foreach (DataNode item in values.OneOrMore(entry.Value, "headings"))
            {
                string heading = values.Filled(item, "a heading");
                string key = Wording.Of(heading).Key;
                if (key.Length == 0)
                {
                    throw values.Unreadable(item, heading, "a heading, which has a letter or digit in it");
                }

                if (known.TryGetValue(key, out SectionKind other) && other != kind)
                {
                    throw Error.DuplicateHeading(values.Path, item.Line, item.Column, heading, EnumWords<SectionKind>.Of(other));
                }

                known[key] = kind;
                own[heading] = kind;
            }
        }

        return new Headings(own);
    }
}
