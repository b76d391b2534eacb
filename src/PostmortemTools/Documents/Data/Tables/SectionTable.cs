using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>Sections within sections. A level is written where it is not the usual one: 2, and one more for each section around it.</summary>
internal static class SectionTable
{
    /// <summary>What a section of the document has.</summary>
    public const int FirstLevel = 2;

    /// <summary>Each section is a list and a map within the document's own map.</summary>
    private const int MostSections = (DataText.MostLevels - 1) / 2;

    public static MemberTable<Section> Table { get; } = new MemberTable<Section>("a section", "sections", () => new Section())
        .Required("title", section => section.Title, (section, text) => section.Title = text)
        .WholeNumber("level", _ => null, (section, level) => section.Level = level)
        .Text("body", section => section.Body, (section, text) => section.Body = text)
        .Custom("sections", section => Write(section.Sections, section.Level + 1), (section, node, values) => Read(section.Sections, section.Level + 1, node, values));

    public static DataList? Write(List<Section> sections, int usualLevel)
    {
        DataList list = new();
        foreach (Section section in sections.Where(section => section is not null))
        {
            DataMap map = Table.Write(section);
            if (section.Level != usualLevel)
            {
                map.Entries.Insert(1, new DataEntry("level", new DataScalar(ScalarKind.Number, section.Level.ToString(CultureInfo.InvariantCulture))));
            }

            list.Items.Add(map);
        }

        return list.Items.Count > 0 ? list : null;
    }

    public static void Read(List<Section> sections, int usualLevel, DataNode node, PostmortemValues values)
    {
        sections.Clear();
        foreach (DataNode item in values.Items(node, Table.Plural))
        {
            sections.Add(Table.Read(item, values, new Section { Level = usualLevel }));
        }
    }

    /// <summary>Refuses sections that lie too deep to be read again, among them one that lies within itself.</summary>
    public static void CheckDepth(List<Section> sections)
    {
        Stack<(Section Section, int Depth)> open = new(sections.Where(section => section is not null).Select(section => (section, 1)));
        while (open.Count > 0)
        {
            (Section section, int depth) = open.Pop();
            if (depth > MostSections)
            {
                throw Error.SectionsTooDeep(section.Title, MostSections);
            }

            foreach (Section inner in section.Sections.Where(inner => inner is not null))
            {
                open.Push((inner, depth + 1));
            }
        }
    }
}
