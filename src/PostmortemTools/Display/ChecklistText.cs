using System.ComponentModel;

namespace PostmortemTools.Display;

/// <summary>What the view of a checklist shows. Public because the views of a module see public types only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChecklistText
{
    /// <summary>The mark before an item: a box, or a question mark for what a person has to say.</summary>
    /// <param name="item">The item.</param>
    public static string Mark(ChecklistItem item) => item.State switch { ChecklistState.Done => "[x]", ChecklistState.Open => "[ ]", _ => "[?]" };

    /// <summary>The document that an item is of.</summary>
    /// <param name="item">The item.</param>
    public static string Document(ChecklistItem item) => TerminalText.Of(item.Path is { } path ? $"{item.PostmortemTitle} ({path})" : item.PostmortemTitle);

    /// <summary>The details of an item, for a terminal.</summary>
    /// <param name="item">The item.</param>
    public static string Details(ChecklistItem item) => TerminalText.Of(item.Details);
}
