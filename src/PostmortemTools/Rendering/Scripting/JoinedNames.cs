using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Rendering.Views;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>What <c>join</c> makes of a list with commas: a text to every function, and a list of names that can be read back where it is written.</summary>
internal sealed class JoinedNames(IReadOnlyList<object?> items)
{
    /// <summary>The names as they may stand where the output is.</summary>
    public string Write(MarkdownContext context)
    {
        if (context.Anonymize is not null)
        {
            // Names that stand together become one.
            return context.Inline(ToString());
        }

        return items.All(item => item is View<Person>)
            ? PersonText.Write(items.Select(item => ((View<Person>)item!).Subject), context.Place)
            : NameText.Write(items.Select(MarkdownFunctions.Text), context.Place);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(NameText.Separator, items.Select(MarkdownFunctions.Text));
}
