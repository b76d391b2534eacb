using System.Globalization;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.FollowUp.Export;

/// <summary>One JSON object a line, for jq and log pipelines: the names are those of the data format, and every one is there.</summary>
internal sealed class JsonLinesFormat : IActionItemFormat
{
    private static readonly DataScalar Null = new(ScalarKind.Null, null);

    /// <inheritdoc/>
    public bool GoesOn => false;

    /// <inheritdoc/>
    public string? Write(IReadOnlyList<ExportedItem> items, ExportContext about) => string.Concat(items.Where(row => row.IsAsked).Select(row => JsonWriter.WriteLine(Node(row))));

    private static DataMap Node(ExportedItem row)
    {
        DataMap map = new();
        foreach (Member<ActionItem> member in ActionItemTable.Table.Members)
        {
            map.Entries.Add(new DataEntry(member.Name, member.Write(row.Item) ?? Null));
        }

        map.Entries.Add(new DataEntry("daysOverdue", Number(row.DaysOverdue)));
        map.Entries.Add(new DataEntry("postmortemTitle", Text(row.Item.PostmortemTitle)));
        map.Entries.Add(new DataEntry("path", Text(row.Item.Path)));
        map.Entries.Add(new DataEntry("number", Number(row.Item.Number)));
        return map;
    }

    private static DataScalar Text(string? text) => text is null ? Null : new DataScalar(ScalarKind.Text, text);

    private static DataScalar Number(int? number) => number is { } known ? new DataScalar(ScalarKind.Number, known.ToString(CultureInfo.InvariantCulture)) : Null;
}
