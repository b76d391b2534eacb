using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes fields whose values are the items of a list.</summary>
internal sealed class FieldListEdits(TextEdits edits)
{
    private readonly string text = edits.Text;

    /// <summary>Writes names, an item each: those that stay keep their lines.</summary>
    /// <param name="field">Where they stand.</param>
    /// <param name="now">The names as they are written.</param>
    /// <param name="before">The same for those that stand there.</param>
    public void Write(FieldPlace field, IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        IReadOnlyList<RowPlace> items = field.Items;
        int[] stays = [.. now.Select(name => before.Count == items.Count ? IndexOf(before, name) : -1)];
        int[] kept = [.. stays.Where(index => index >= 0)];
        if (now.Count == items.Count && Enumerable.Range(0, now.Count).All(i => stays[i] < 0 || stays[i] == i))
        {
            for (int i = 0; i < now.Count; i++)
            {
                edits.Replace(stays[i] < 0 ? items[i].Item : default, stays[i] < 0 ? now[i] : "");
            }

            return;
        }

        if (!kept.SequenceEqual(kept.Distinct().OrderBy(index => index)))
        {
            // In another order, all lines are written anew.
            (stays, kept) = ([.. now.Select(_ => -1)], []);
        }

        for (int i = 0; i < items.Count; i++)
        {
            edits.Replace(Array.IndexOf(kept, i) >= 0 ? default : items[i].Whole, "");
        }

        int last = -1;
        for (int i = 0; i < now.Count; i++)
        {
            last = Math.Max(last, stays[i]);
            if (stays[i] < 0)
            {
                Insert(items, last, now[i]);
            }
        }
    }

    /// <summary>Ticks another value of those that there are; false where it is none of them.</summary>
    /// <param name="field">Where they stand.</param>
    /// <param name="isMeant">Whether a value as written is the one.</param>
    public bool Tick(FieldPlace field, Func<string, bool> isMeant)
    {
        RowPlace? meant = field.Items.FirstOrDefault(item => isMeant(item.Item.In(text)));
        if (meant is not null)
        {
            RowPlace? ticked = Ticked(field);
            edits.Replace(Mark(meant), ticked is null ? "x" : Mark(ticked).In(text));
            edits.Replace(ticked is null ? default : Mark(ticked), ticked is null ? "" : " ");
        }

        return meant is not null;
    }

    /// <summary>Takes the value away: names with their label, a tick from its box.</summary>
    public void Remove(FieldPlace field, bool isAlone)
    {
        if (field.Shape == FieldShape.Choice && field.Items.Count > 1)
        {
            edits.Replace(Ticked(field) is { } ticked ? Mark(ticked) : default, Ticked(field) is null ? "" : " ");
        }
        else
        {
            edits.RemoveLines(isAlone ? field.Lines : new TextSpan(field.Items[0].Whole.Start, field.Items[field.Items.Count - 1].Whole.End));
        }
    }

    private void Insert(IReadOnlyList<RowPlace> items, int behind, string name)
    {
        RowPlace like = items[Math.Max(0, behind)];
        int at = behind < 0 ? like.Whole.Start : like.Whole.End;
        bool isOpen = behind >= 0 && at > 0 && text[at - 1] is not ('\n' or '\r');
        string line = $"{new TextSpan(like.Whole.Start, like.Item.Start).In(text)}{name}";
        edits.Insert(at, isOpen ? edits.NewLine + line : line + edits.NewLine);
    }

    private static int IndexOf(IReadOnlyList<string> names, string name) => Enumerable.Range(0, names.Count).Where(i => names[i] == name).DefaultIfEmpty(-1).First();

    private static RowPlace? Ticked(FieldPlace field) => field.Items.FirstOrDefault(item => item.Item == field.Slot.Value);

    private static TextSpan Mark(RowPlace item) => new(item.Box.Start + 1, item.Box.End - 1);
}
