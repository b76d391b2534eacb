using System.Management.Automation;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.Archive;

/// <summary>Which action items are asked for, and how late they are on a day.</summary>
internal sealed class ActionItemFilter
{
    private const WildcardOptions IgnoreCase = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;

    private readonly List<Func<ActionItem, bool>> conditions = [];
    private OwnerFilter? owner;

    /// <summary>The day that is asked about.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Whether the people of a house matter to what is asked.</summary>
    public bool AsksForOwner => owner is not null;

    /// <summary>
    /// Open items that were due before the day, or that are due on it or within some days after it; where both are asked for, either will do.
    /// </summary>
    /// <param name="overdue">Whether those are asked for that were due before.</param>
    /// <param name="within">How many days after the day; null where those due later are not asked for.</param>
    public void Due(bool overdue, int? within)
    {
        if (overdue || within is not null)
        {
            conditions.Add(item => DueDays.Late(item, AsOf) is { } late && (late > 0 ? overdue : -late <= within));
        }
    }

    /// <summary>Items of which one of the owners is called so.</summary>
    /// <param name="wildcards">Names with or without wildcards; an empty one asks for items without an owner. Null asks for all.</param>
    public void Owner(string[]? wildcards) => owner = wildcards is null ? null : new OwnerFilter(wildcards);

    /// <summary>Items of a priority as it is written, with the picture before it or without: <c>🔴 High</c> is High.</summary>
    /// <param name="wildcards">Priorities with or without wildcards; an empty one asks for items without any. Null asks for all.</param>
    public void Priority(string[]? wildcards) => AnyOf(wildcards, Like, (item, like) => like.IsMatch(item.Priority ?? "") || like.IsMatch(Bare(item.Priority ?? "")));

    /// <summary>Items of a state.</summary>
    /// <param name="words">States, or Open, or Closed. Null asks for all.</param>
    /// <exception cref="PostmortemException">UnknownStatus.</exception>
    public void Status(string[]? words) => AnyOf(words, StatusFilter.Of, (item, isAsked) => isAsked(item));

    /// <summary>Items of a type. Null asks for all.</summary>
    public void Type(ActionItemType[]? types) => AnyOf(types, type => type, (item, type) => item.Type == type);

    /// <summary>Whether an item is one that is asked for.</summary>
    /// <param name="item">The item.</param>
    /// <param name="people">The people of its house: who is asked for by one name is found by all the others.</param>
    public bool Matches(ActionItem item, HousePeople people) => conditions.TrueForAll(condition => condition(item)) && owner?.Matches(item, people) != false;

    /// <summary>The items of a postmortem that are asked for, in its order, each with its number, the postmortem's title and how late it is.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="people">The people of its house: who is asked for by one name is found by all the others.</param>
    public List<ActionItem> In(Postmortem postmortem, HousePeople people)
    {
        List<ActionItem> found = [];
        for (int i = 0; i < postmortem.ActionItems.Count; i++)
        {
            ActionItem item = postmortem.ActionItems[i];
            if (Matches(item, people))
            {
                Place(item, i, postmortem);
                item.DaysOverdue = DueDays.Late(item, AsOf) is > 0 and { } late ? late : null;
                found.Add(item);
            }
        }

        return found;
    }

    /// <summary>Says of the items of a postmortem at which position they stand, and in which postmortem.</summary>
    public static void Place(Postmortem postmortem)
    {
        for (int i = 0; i < postmortem.ActionItems.Count; i++)
        {
            Place(postmortem.ActionItems[i], i, postmortem);
        }
    }

    private static string Bare(string priority)
    {
        int first = 0;
        while (first < priority.Length && !char.IsLetterOrDigit(priority[first]))
        {
            first++;
        }

        return first < priority.Length ? priority.Substring(first) : priority;
    }

    private static void Place(ActionItem item, int index, Postmortem postmortem)
    {
        item.Number ??= index + 1;
        item.PostmortemTitle = postmortem.Title;
    }

    private void AnyOf<TAsked, TTest>(TAsked[]? asked, Func<TAsked, TTest> prepare, Func<ActionItem, TTest, bool> test)
    {
        if (asked is not null)
        {
            List<TTest> tests = [.. asked.Select(prepare)];
            conditions.Add(item => tests.Exists(prepared => test(item, prepared)));
        }
    }

    private static WildcardPattern Like(string wildcard) => new(wildcard.Trim(), IgnoreCase);
}
