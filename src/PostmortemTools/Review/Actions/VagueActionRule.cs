using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Review.Language;

namespace PostmortemTools.Review.Actions;

/// <summary>An open action item says something of which one can tell when it is done.</summary>
internal sealed class VagueActionRule : ActionRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM303", "VagueAction", DiagnosticSeverity.Warning, "Nobody can tell when \"improve\" or \"consider\" is done. Care cannot be checked either.",
        "Improve monitoring.", "Alert the on-call engineer when more than 90 % of the connections are in use.");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        if (VagueActions.Find(item.Action) is { } words)
        {
            Report(context, place, RowField.Text, $"Nobody can tell when '{words}' is done.", "Name a verb, what it changes, and how one sees that it is done: \"alert when ...\", \"reduce ... to 5 s\".");
        }
    }
}
