using PostmortemTools.Archive;
using PostmortemTools.Configuration;
using PostmortemTools.Configuration.People;
using Xunit;

namespace PostmortemTools.Tests.Archive;

public sealed class ActionItemFilterTests
{
    private static readonly DateTime Today = new(2024, 3, 10);

    private static Postmortem Incident => new()
    {
        Title = "Outage",
        ActionItems =
        [
            Item("late", due: -9, owner: "@jane, Bob", priority: "P1", ActionItemStatus.InProgress),
            Item("done", due: -9, owner: "Jane", priority: "p1", ActionItemStatus.Done),
            Item("dropped", due: -9, owner: "Team A / Team B", priority: "P1 (High)", ActionItemStatus.WontDo),
            Item("today", due: 0, owner: null, priority: null, status: null),
            Item("soon", due: 7, owner: "Jane Doe", priority: "P2", ActionItemStatus.Planned),
            Item("later", due: 8, owner: "jane & co", priority: "High", ActionItemStatus.Proposed),
            Item("someday", due: null, owner: "Bob", priority: "P0", ActionItemStatus.Blocked),
        ],
    };

    [Theory]
    [InlineData(true, null, "late")]
    [InlineData(false, 7, "today soon")]
    [InlineData(false, 0, "today")]
    [InlineData(true, 7, "late today soon")]
    [InlineData(false, null, "late done dropped today soon later someday")]
    public void Due_asks_for_open_items_only(bool overdue, int? within, string expected) => Asked(filter => filter.Due(overdue, within), expected);

    [Theory]
    [InlineData("jane", "late done later")]
    [InlineData("Jane*", "late done soon later")]
    [InlineData("team b", "dropped")]
    [InlineData("@jane, bob", "late")]
    [InlineData("", "today")]
    [InlineData("*", "late done dropped today soon later someday")]
    [InlineData("[jb]o*", "late someday")]
    [InlineData("nobody", "")]
    public void Owners_are_found_by_name_or_wildcard(string owner, string expected) => Asked(filter => filter.Owner([owner]), expected);

    [Theory]
    [InlineData("P1", "late done")]
    [InlineData("p1*", "late done dropped")]
    [InlineData("high", "later")]
    [InlineData("", "today")]
    public void Priorities_are_found_as_written(string priority, string expected) => Asked(filter => filter.Priority([priority]), expected);

    [Theory]
    [InlineData("High", 1)]
    [InlineData("🔴 High", 1)]
    [InlineData("Low", 0)]
    [InlineData("", 0)]
    public void A_priority_is_found_without_its_picture(string asked, int count)
    {
        ActionItemFilter filter = new() { AsOf = Today };
        filter.Priority([asked]);

        Assert.Equal(count, filter.In(new Postmortem { ActionItems = { new ActionItem { Action = "x", Priority = "🔴 High" } } }, HousePeople.None).Count);
    }

    [Theory]
    [InlineData("Open", "late today soon later someday")]
    [InlineData("closed", "done dropped")]
    [InlineData("Done", "done")]
    [InlineData("in progress", "late")]
    [InlineData("InProgress", "late")]
    [InlineData("won't do", "dropped")]
    [InlineData("todo", "soon")]
    [InlineData("", "today")]
    public void States_are_asked_for_in_the_usual_words(string status, string expected) => Asked(filter => filter.Status([status]), expected);

    [Fact]
    public void Several_values_of_one_kind_are_either_and_several_kinds_are_both() => Asked(
        filter =>
        {
            filter.Owner(["jane", "bob"]);
            filter.Status(["InProgress", "Blocked", "Done"]);
            filter.Priority(["P0", "P1"]);
            filter.Due(overdue: true, within: null);
        },
        "late");

    [Fact]
    public void A_status_that_nobody_knows_is_an_error() =>
        Assert.Equal("UnknownStatus", Assert.Throws<PostmortemException>(() => new ActionItemFilter { AsOf = Today }.Status(["opne"])).Id);

    [Fact]
    public void Each_item_says_how_late_it_is_and_where_it_belongs()
    {
        List<ActionItem> items = new ActionItemFilter { AsOf = Today.AddHours(23) }.In(Incident, HousePeople.None);
        Assert.Equal([9, null, null, null, null, null, null], items.Select(item => item.DaysOverdue));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], items.Select(item => item.Number!.Value));
        Assert.All(items, item => Assert.Equal("Outage", item.PostmortemTitle));
    }

    [Fact]
    public void What_was_late_when_it_was_asked_before_is_not_late_when_it_is_done()
    {
        Postmortem incident = Incident;
        ActionItemFilter filter = new() { AsOf = Today };
        Assert.Equal(9, filter.In(incident, HousePeople.None)[0].DaysOverdue);
        incident.ActionItems[0].Status = ActionItemStatus.Done;
        Assert.Null(filter.In(incident, HousePeople.None)[0].DaysOverdue);
    }

    [Theory]
    [InlineData("jane", "1 2 3 4")]
    [InlineData("@JDOE", "1 2 3 4")]
    [InlineData("Jane D*", "1 2 3 4")]
    [InlineData("jane@example.com", "1 2 3 4")]
    [InlineData("bob", "3 5")]
    [InlineData("janine", "")]
    [InlineData("sre", "6 7")]
    [InlineData("Platform", "6 7")]
    [InlineData("", "8")]
    public void Who_is_asked_for_by_one_name_is_found_by_every_other_that_the_house_knows(string asked, string expected)
    {
        HousePeople people = ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), """
            people: [{ name: Jane Doe, aliases: [jane, '@jdoe'], email: jane@example.com, team: SRE }]
            teams: [{ name: Platform & SRE, aliases: [sre, platform] }]
            """).People;
        string?[] owners = ["Jane Doe", "@jane", "Bob, jdoe", "JANE@example.com", "Bob", "SRE", "Platform & SRE", null];
        Postmortem incident = new() { ActionItems = [.. owners.Select(owner => Item("x", due: null, owner, priority: null, status: null))] };
        ActionItemFilter filter = new() { AsOf = Today };
        filter.Owner([asked]);

        Assert.Equal(expected, string.Join(" ", filter.In(incident, people).Select(item => item.Number)));
    }

    private static void Asked(Action<ActionItemFilter> ask, string expected)
    {
        ActionItemFilter filter = new() { AsOf = Today };
        ask(filter);
        Assert.Equal(expected, string.Join(" ", filter.In(Incident, HousePeople.None)));
    }

    private static ActionItem Item(string action, int? due, string? owner, string? priority, ActionItemStatus? status) => new()
    {
        Action = action, Owner = owner, Priority = priority, Status = status, DueDate = due is { } days ? Today.AddDays(days) : null,
    };
}
