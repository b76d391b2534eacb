namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What the line of an action item says beside the action itself. The text stays whole; only places in it are pointed at.</summary>
internal sealed class ActionLine
{
    /// <summary>Who sees to it, as written: <c>@jane</c>, <c>Jane Doe</c>; null where nobody is plainly named.</summary>
    public TextPart? Owner { get; set; }

    /// <summary>The text of the date that it is due; null where there is none.</summary>
    public TextPart? DueDate { get; set; }

    /// <summary>The priority: <c>P1</c>; null where there is none.</summary>
    public TextPart? Priority { get; set; }

    /// <summary>What it is for, a word that <see cref="ActionTypeWords"/> knows; null where it is not said.</summary>
    public TextPart? Type { get; set; }

    /// <summary>The ticket: its address, or its number where that is all; null where there is none.</summary>
    public TextPart? Link { get; set; }

    /// <summary>The status, for <see cref="StatusMarks"/>; null where none is said.</summary>
    public TextPart? Status { get; set; }

    /// <summary>What is to be done, where that has a label too; null where it has none.</summary>
    public TextPart? Action { get; set; }

    /// <summary>A remark in brackets, <c>(note: wait for the vendor)</c>; null where there is none.</summary>
    public TextPart? Note { get; set; }

    /// <summary>A mark before the action, where a word behind it says the status; null where there is none.</summary>
    public TextPart? Mark { get; set; }

    /// <summary>Reads the text of an item: without its bullet and box, perhaps of several lines.</summary>
    public static ActionLine Read(string text) => Read(text, 0, text.Length);

    /// <summary>The same for a part of a text; places count from the beginning of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the item begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="people">Whom the document names; null where that is not known.</param>
    /// <param name="isTask">Whether the item has a box, so that it is something to do.</param>
    public static ActionLine Read(string text, int start, int end, KnownPeople? people = null, bool isTask = false) => ActionLineReader.Read(text, start, end, people ?? KnownPeople.None, isTask);
}
