using System.Globalization;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>
/// The numbers of the items of a list. Markdown counts on from the first, whatever the others say: so a list goes on beginning with the number that it
/// began with, and no other number is changed when items come or go. A new one has the number that follows, or the one that all have.
/// </summary>
internal sealed class ListNumbers(string text, IReadOnlyList<RowPlace> places)
{
    private readonly HashSet<int> begun = [];

    private int? highest;

    /// <summary>The number of a new item; null where the item beside it has none.</summary>
    /// <param name="like">The item beside it.</param>
    /// <param name="isBefore">Whether the new one stands before that.</param>
    /// <param name="isAlone">Whether no item that was there stays.</param>
    /// <param name="steps">How many new ones stand between, it included.</param>
    public int? Next(int like, bool isBefore, bool isAlone, int steps)
    {
        if (NumberOf(like) is not { } number)
        {
            return null;
        }

        if (places[like].Shape == RowShape.Heading)
        {
            return Highest() + steps;
        }

        int first = First(like);
        if (isBefore)
        {
            begun.Add(first);
        }

        bool isOne = first != like && NumberOf(first) == number;
        return isBefore || (isAlone && isOne) ? NumberOf(first) : isAlone ? NumberOf(first) + steps - 1 : isOne ? number : number + steps;
    }

    /// <summary>Gives the item that begins a list now the number of the one that did.</summary>
    public void KeepFirst(HashSet<int> gone, TextEdits edits)
    {
        foreach (int first in gone.Where(row => NumberOf(row) is not null && places[row].Shape != RowShape.Heading && First(row) == row && !begun.Contains(row) && !GoesOn(row)))
        {
            int next = first + 1;
            while (next < places.Count && First(next) == first && gone.Contains(next))
            {
                next++;
            }

            if (next < places.Count && First(next) == first)
            {
                edits.Replace(Digits(places[next]), NumberOf(first)!.Value.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The digits of a number.</summary>
    public static TextSpan Digits(RowPlace place) => new(place.Marker.Start, place.Marker.End - 1);

    /// <summary>The highest number there is: those of headings are written out, and none is to be there twice.</summary>
    private int Highest() => highest ??= Enumerable.Range(0, places.Count).Max(row => NumberOf(row) ?? 0);

    private int? NumberOf(int row) =>
        places[row].Marker.Length > 1 && int.TryParse(Digits(places[row]).In(text), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The first of the items that stand together with one.</summary>
    private int First(int row)
    {
        while (row > 0 && places[row - 1].Whole.End == places[row].Whole.Start && NumberOf(row - 1) is not null && NumberOf(row) is not null)
        {
            row--;
        }

        return row;
    }

    /// <summary>Whether an item that is no row stands before one.</summary>
    private bool GoesOn(int row)
    {
        int at = places[row].Whole.Start;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        int line = TextLines.Start(text, at);
        return at > 0 && (text[line] is ' ' or '\t' || (char.IsDigit(text[line]) && text.IndexOfAny(['.', ')'], line, Math.Min(10, at - line)) > 0));
    }
}
