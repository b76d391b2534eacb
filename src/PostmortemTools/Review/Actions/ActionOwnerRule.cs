using PostmortemTools.Configuration.People;
using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Review.Actions;

/// <summary>An open action item has one owner. What everybody sees to, nobody does.</summary>
internal sealed class ActionOwnerRule : ActionRule
{
    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "everyone", "everybody", "all", "anyone", "anybody", "someone", "somebody", "nobody", "team", "the team", "us", "we", "tbd", "n/a", "none", "unassigned", "all teams", "?", "-",
    };

    private static readonly string[] Between = [",", ";", "/", "&", "+", " and ", " und ", " og ", " or ", "、"];

    /// <summary>The characters that one of these begins with, and the sign of a handle: without any there is one name.</summary>
    private static readonly char[] Parting = [.. Between.Select(text => text[0]).Append('@').Distinct()];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM301", "ActionOwner", DiagnosticSeverity.Warning, "An action item without an owner is rarely done: everybody thinks that somebody else sees to it.",
        "- [ ] Add an alert for the connection pool", "- [ ] Add an alert for the connection pool (Jane, due 2024-02-01)");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        string owner = (item.Owner ?? "").Trim();
        if (owner.Length == 0 && TellsOfDone(item))
        {
            return;
        }

        if (owner.Length == 0)
        {
            Report(context, place, RowField.Text, "This action item has no owner.", "Name one person or team who sees to it.");
        }
        else if (context.Options.House.People.Find(owner) is not null)
        {
            // Whoever the house knows by this name is one, whatever it looks like: "Search & Ads".
            return;
        }
        else if (Nobody.Contains(owner))
        {
            Report(context, place, RowField.Owner, $"'{owner}' is nobody in particular.", "Name one person or team who sees to it.");
        }
        else if (Names(owner, context.Options.House.People) is > 1 and var count)
        {
            context.Report(new ReviewFinding(Rule, context.SpanOf(place, RowField.Owner, Documents.Vocabulary.SectionKind.ActionItems), $"'{owner}' are {count} owners.", "Name one who sees to it; name the others in the action.")
            {
                Severity = DiagnosticSeverity.Information,
            });
        }
    }

    /// <summary>How many are named; several names of one person of the house count once.</summary>
    private static int Names(string owner, HousePeople people)
    {
        if (owner.IndexOfAny(Parting) < 0)
        {
            return 1;
        }

        int again = Parts([.. Between, " @"]).Select(people.Find).OfType<HouseOwner>().GroupBy(known => known).Sum(same => same.Count() - 1);
        return Math.Max(Parts(Between).Count(), owner.Count(c => c == '@')) - again;

        IEnumerable<string> Parts(string[] between) => owner.Split(between, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0);
    }
}
