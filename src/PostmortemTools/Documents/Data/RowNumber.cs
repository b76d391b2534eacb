using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Data;

/// <summary>The number, from 1, by which front matter says which row of a list in the body it speaks of.</summary>
internal static class RowNumber
{
    public const string Name = "number";

    public static DataScalar Of(int index) => new(ScalarKind.Number, (index + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>The index of the row that a map speaks of.</summary>
    public static int Index(DataMap map, int count, string list, DataValues values)
    {
        DataNode number = map[Name]?.Value ?? throw Error.MissingProperty(values.Path, map.Line, map.Column, Name, "a row of the front matter");
        int index = values.WholeNumber(number) - 1;
        return index >= 0 && index < count ? index : throw values.Unreadable(number, values.Text(number), $"the number of one of the {count} rows of '{list}'");
    }
}
