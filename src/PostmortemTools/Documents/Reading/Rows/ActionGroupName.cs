using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>A line such as <c>Done:</c> right above a list or a table, which names what is below it as a heading does.</summary>
/// <param name="text">The document.</param>
/// <param name="name">The name.</param>
/// <param name="lines">Its whole lines.</param>
/// <param name="isSure">Whether it is a name by its words or its emphasis, rather than what leads to a list.</param>
internal sealed class ActionGroupName(string text, string name, TextSpan lines, bool isSure)
{
    /// <summary>More words are a sentence, which says something without the rows, too.</summary>
    private const int MostWords = 4;

    private readonly List<RowPlace> rows = [];

    private int blocks;

    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>Its whole lines.</summary>
    public TextSpan Lines => lines;

    /// <summary>Takes note of a list, or another block of rows, that it names.</summary>
    public void Begin() => blocks++;

    /// <summary>Takes note of a row that it names.</summary>
    public void Add(RowPlace row) => rows.Add(row);

    /// <summary>Puts the rows into a group with their name, which goes with the last of them, where they are all that it names.</summary>
    /// <param name="isOneOfSeveral">Whether other groups have names, too, beside it.</param>
    public void Close(bool isOneOfSeveral)
    {
        if (blocks != 1 || !(isSure || isOneOfSeveral) || name.Split(' ').Length > MostWords)
        {
            return;
        }

        int at = lines.End;
        foreach (RowPlace row in rows)
        {
            if (row.Whole.Start < at || !SourceText.Trim(text, at, row.Whole.Start).IsEmpty)
            {
                return;
            }

            at = row.Whole.End;
        }

        RowGroup group = new(new TextSpan(lines.Start, at), rows.Count);
        rows.ForEach(row => row.Add(group));
    }
}
