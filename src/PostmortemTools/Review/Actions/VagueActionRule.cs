using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Html;
using PostmortemTools.Review.Language;

namespace PostmortemTools.Review.Actions;

/// <summary>An open action item says something of which one can tell when it is done.</summary>
internal sealed class VagueActionRule : ActionRule
{
    /// <summary>Letters of the action that a message shows: enough to know it among others.</summary>
    private const int LongestQuote = 60;

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM303", "VagueAction", DiagnosticSeverity.Warning, "Nobody can tell when \"improve\" or \"consider\" is done. Care cannot be checked either.",
        "Improve monitoring.", "Alert the on-call engineer when more than 90 % of the connections are in use.");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        if (VagueActions.Find(item.Action) is { } words)
        {
            string action = XmlText.Shorten(item.Action, LongestQuote);
            string which = words.Length >= item.Action.Trim().Length ? "" : $": '{action}'";
            Report(context, place, RowField.Text, $"Nobody can tell when '{XmlText.Shorten(words, LongestQuote)}' is done{which}.", "Name a verb, what it changes, and how one sees that it is done: \"alert when ...\", \"reduce ... to 5 s\".");
        }
    }
}
