using PostmortemTools.FollowUp.Reminders.State;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.State;

/// <summary>An item stays the same item.</summary>
public sealed class ItemRegisterTests
{
    private readonly ReminderState state = new();
    private readonly HashSet<string> gone = [];

    [Fact]
    public void Rows_that_move_keep_their_keys()
    {
        List<ActionItem> items = [Item("Add an alert"), Item("Add a test"), Item("Add an alert", link: "T-1"), Item("Add an alert")];
        string[] keys = See("a.md", items);
        items.Reverse();
        Assert.Equal(keys.Reverse().Order(), Keys("a.md", items).Order());
        Assert.Equal(keys[1], Keys("a.md", items)[2]);
        Assert.Equal(keys[2], Keys("a.md", items)[1]);
        Assert.Equal(4, keys.Distinct().Count());
    }

    [Fact]
    public void An_edited_text_is_the_same_item_where_enough_of_it_stays()
    {
        string[] keys = See("a.md", [Item("Add an alert on the connection pool", owner: "Jane"), Item("Rewrite the importer", owner: "Bob")]);
        Assert.Equal(keys, Keys("a.md", [Item("Add two alerts on the connection pool of the API", owner: "Jane"), Item("Rewrite the nightly importer", owner: "Bob")]));
    }

    [Fact]
    public void A_ticket_tells_more_than_a_text()
    {
        string[] keys = See("a.md", [Item("One thing", link: "https://t/1"), Item("Another", link: "https://t/2")]);
        Assert.Equal([keys[1], keys[0]], Keys("a.md", [Item("Something else altogether", link: "https://t/2"), Item("One thing", link: "https://t/1")]));
    }

    [Fact]
    public void An_item_that_gets_a_ticket_stays_what_it_is()
    {
        string[] keys = See("a.md", [Item("Add an alert")]);
        Assert.Equal(keys, Keys("a.md", [Item("Add an alert", link: "https://t/1")]));
    }

    [Fact]
    public void Two_tickets_are_two_items_whatever_their_texts()
    {
        string[] keys = See("a.md", [Item("Add an alert", link: "https://t/1")]);
        Assert.NotEqual(keys, Keys("a.md", [Item("Add an alert", link: "https://t/2")]));
    }

    [Fact]
    public void A_new_row_does_not_take_the_place_of_one_that_is_there()
    {
        string[] keys = See("a.md", [Item("Add an alert for the disk")]);
        string[] now = Keys("a.md", [Item("Add an alert for the disc"), Item("Add an alert for the disk")]);
        Assert.Equal(keys[0], now[1]);
        Assert.NotEqual(keys[0], now[0]);
    }

    [Fact]
    public void A_document_that_was_renamed_takes_its_items_along()
    {
        string[] keys = See("a.md", [Item("Add an alert", owner: "Jane"), Item("Add a test", owner: "Jane")]);
        Assert.NotEqual(keys, Keys("b.md", [Item("Add an alert", owner: "Jane"), Item("Add a test", owner: "Jane")]));
        gone.Add("a.md");
        Assert.Equal(keys, Keys("b.md", [Item("Add an alert", owner: "Jane"), Item("Add a test", owner: "Jane")]));
    }

    [Fact]
    public void Another_document_does_not_take_the_items_of_one_that_is_gone()
    {
        string[] keys = See("a.md", [Item("Add an alert on the queue", owner: "Jane"), Item("Write a runbook", owner: "Bob")]);
        gone.Add("a.md");
        Assert.Empty(keys.Intersect(Keys("b.md", [Item("Add an alert on the queues", owner: "Cleo"), Item("Write a runbook", owner: "Dora")])));
        Assert.Equal(keys, Keys("c.md", [Item("Add an alert on the long queue", owner: "Jane"), Item("Write a runbook", owner: "Bob")]));
    }

    [Fact]
    public void The_same_item_gets_the_same_key_on_every_machine() => Assert.Equal(Keys("a.md", [Item("Add an alert")]), Keys("a.md", [Item("Add an alert")]));

    [Fact]
    public void An_item_that_two_branches_saw_under_two_keys_has_both()
    {
        state.Add(new KnownItem("k1", "a.md", "Add an alert", null, null, null));
        state.Add(new KnownItem("k2", "a.md", "Add an alert", null, null, null));
        Assert.Equal(["k1", "k2"], Register.KeysOf("a.md", [Item("Add an alert")])[0].Order());
    }

    private ItemRegister Register => new(state, document => !gone.Contains(document));

    private string[] See(string document, List<ActionItem> items)
    {
        string[] keys = Keys(document, items);
        for (int i = 0; i < items.Count; i++)
        {
            state.See(KnownItem.Of(keys[i], document, items[i]));
        }

        return keys;
    }

    private string[] Keys(string document, List<ActionItem> items) => [.. Register.KeysOf(document, items).Select(keys => keys[0])];

    private static ActionItem Item(string action, string? owner = null, string? link = null) => new() { Action = action, Owner = owner, Link = link };
}
