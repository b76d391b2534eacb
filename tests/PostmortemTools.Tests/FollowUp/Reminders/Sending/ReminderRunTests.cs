using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Sending;
using PostmortemTools.FollowUp.Reminders.State;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>Once at most, whatever happens. 2024-03-01 is a Friday.</summary>
public sealed class ReminderRunTests : IDisposable
{
    private readonly ReminderWorld world = new("""
        people:
          - { name: Jane Doe, aliases: [jane], email: jane@example.com, manager: John Smith }
          - { name: John Smith, email: john@example.com }
        reminders:
          before: [7, 1]
          after: [1, 3]
          escalateAfter: 10
          channels:
            - { name: mail, type: console }
            - { name: chat, type: console }
        """);

    public void Dispose() => world.Dispose();

    [Fact]
    public void Each_moment_is_told_once_on_each_channel()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        Assert.Empty(world.Run("2024-02-22"));
        Assert.Equal(["mail to Jane Doe: Fix it", "chat to Jane Doe: Fix it"], world.Run("2024-02-23"));
        Assert.Empty(world.Run("2024-02-23"));
        Assert.Empty(world.Run("2024-02-26"));
        Assert.Equal(2, world.Run("2024-02-29").Length);
        Assert.Equal(2, world.Run("2024-03-01").Length);
        Assert.Empty(world.Run("2024-03-02"));
        Assert.Equal(2, world.Run("2024-03-04").Length);
        Assert.Empty(world.Run("2024-03-04"));
        Assert.Equal(["mail to John Smith: Fix it", "chat to John Smith: Fix it"], world.Run("2024-03-11"));
        Assert.Empty(world.Run("2025-03-11"));
    }

    [Fact]
    public void An_item_that_is_done_is_nobodys_concern()
    {
        ActionItem item = world.Add("Fix it", "jane", "2024-03-01");
        item.Status = ActionItemStatus.Done;
        Assert.Empty(world.Run("2024-03-05"));
        Assert.False(File.Exists(world.StatePath));
    }

    [Fact]
    public void An_item_that_is_put_off_gets_its_reminders_anew()
    {
        ActionItem item = world.Add("Fix it", "jane", "2024-03-01");
        Assert.Equal(2, world.Run("2024-03-01").Length);
        item.DueDate = new DateTime(2024, 3, 8);
        Assert.Equal(2, world.Run("2024-03-01").Length);
        Assert.Empty(world.Run("2024-03-04"));
        Assert.Equal(2, world.Run("2024-03-08").Length);
    }

    [Fact]
    public void What_failed_is_tried_by_the_next_run_and_no_other_channel_is_repeated()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        world.Fate = (channel, _) => channel == "mail" ? DeliveryOutcome.Failed : DeliveryOutcome.Sent;
        Assert.Equal(["chat to Jane Doe: Fix it"], world.Run("2024-03-01"));
        Assert.Contains(world.Reported, delivery => delivery is { Outcome: ReminderOutcome.Failed, Channel: "mail", Detail: "as the test wants it" });
        world.Fate = (_, _) => DeliveryOutcome.Sent;
        Assert.Equal(["mail to Jane Doe: Fix it"], world.Run("2024-03-01"));
        Assert.Empty(world.Run("2024-03-01"));
    }

    [Fact]
    public void What_may_have_arrived_is_reported_and_not_sent_again()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        world.Fate = (_, _) => DeliveryOutcome.Unknown;
        Assert.Equal(2, world.Run("2024-03-01").Length);
        Assert.All(world.Reported, delivery => Assert.Equal(ReminderOutcome.Unknown, delivery.Outcome));
        Assert.Empty(world.Run("2024-03-01"));
        Assert.Empty(world.Reported);
    }

    [Theory]
    [InlineData(nameof(SendStep.Begun), 0, 2)]
    [InlineData(nameof(SendStep.Intended), 1, 1)]
    [InlineData(nameof(SendStep.Handed), 1, 1)]
    [InlineData(nameof(SendStep.Noted), 0, 1)]
    public void A_run_that_is_ended_leaves_at_most_one_message_in_doubt(string step, int inDoubt, int sentLater)
    {
        world.Add("Fix it", "jane", "2024-03-01");
        world.Reached = reached => _ = reached.ToString() == step ? throw new InvalidOperationException("ended") : 0;
        Assert.Throws<InvalidOperationException>(() => world.Run("2024-03-01"));
        world.Reached = _ => { };
        Assert.Equal(sentLater, world.Run("2024-03-01").Length);
        List<ReminderDelivery> unknown = world.Reported.FindAll(delivery => delivery.Outcome == ReminderOutcome.Unknown);
        Assert.Equal(inDoubt, unknown.Count);
        Assert.All(unknown, delivery =>
        {
            Assert.Equal("Jane Doe", delivery.Recipient);
            Assert.Contains("'Fix it' (a.md)", delivery.Detail, StringComparison.Ordinal);
        });
        Assert.Empty(world.Run("2024-03-01"));
        Assert.Empty(world.Reported);
    }

    [Fact]
    public void Who_stops_a_run_before_anything_was_sent_loses_nothing()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        world.Fate = (_, _) => throw new OperationCanceledException();
        Assert.Throws<OperationCanceledException>(() => world.Run("2024-03-01"));
        world.Fate = (_, _) => DeliveryOutcome.Sent;
        Assert.Equal(2, world.Run("2024-03-01").Length);
    }

    [Fact]
    public void A_rehearsal_sends_nothing_and_writes_nothing()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        Assert.Empty(world.Run("2024-03-01", rehearse: true));
        Assert.Equal(2, world.Plan.Messages.Count);
        Assert.False(File.Exists(world.StatePath));
    }

    [Fact]
    public void A_file_of_reminders_that_cannot_be_read_stops_everything()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        File.WriteAllText(world.StatePath, "{\"version\": 1}\noops\n");
        Assert.Equal("ReminderStateUnreadable", Assert.Throws<PostmortemException>(() => world.Run("2024-03-01")).Id);
        Assert.Empty(world.Messages);
    }

    [Fact]
    public void What_somebody_brings_into_the_file_meanwhile_is_kept()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        world.Add("Fix that", "John Smith", "2024-03-01");
        ReminderState theirs = new();
        theirs.Add(new Suspension("elsewhere", new DateTime(2024, 4, 1), "theirs", DateTimeOffset.UtcNow));
        world.Fate = (_, _) =>
        {
            if (!File.ReadAllText(world.StatePath).Contains("elsewhere", StringComparison.Ordinal))
            {
                File.AppendAllText(world.StatePath, ReminderStateText.Write(theirs));
            }

            return DeliveryOutcome.Failed;
        };
        world.Run("2024-03-01");
        string text = File.ReadAllText(world.StatePath);
        Assert.Contains("theirs", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sending", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suspended_item_is_passed_over_until_its_day()
    {
        ActionItem item = world.Add("Fix it", "jane", "2024-03-01");
        world.Run("2024-02-29");
        ReminderStateFile file = new(world.Folder);
        file.State.Add(new Suspension(file.State.Items.Single().Key, new DateTime(2024, 3, 4), "holidays", DateTimeOffset.UtcNow));
        file.Write("test", TestContext.Current.CancellationToken);
        Assert.Empty(world.Run("2024-03-01"));
        ReminderDelivery passed = Assert.Single(world.Reported);
        Assert.Equal((ReminderOutcome.Suspended, item), (passed.Outcome, passed.ActionItems[0]));
        Assert.Equal("suspended until 2024-03-04: holidays", passed.Detail);
        Assert.Equal(2, world.Run("2024-03-04").Length);
    }

    [Fact]
    public void What_was_closed_long_ago_is_forgotten_when_there_is_something_to_write()
    {
        ActionItem item = world.Add("Fix it", "jane", "2024-03-01");
        world.Run("2024-03-01");
        item.Status = ActionItemStatus.Done;
        world.Add("Fix that", "jane", "2024-06-03", "b.md");
        world.Run("2024-06-03");
        Assert.Contains("Fix it", File.ReadAllText(world.StatePath), StringComparison.Ordinal);
        world.Add("Another", "jane", "2025-06-03", "b.md");
        world.Run("2025-06-03");
        string text = File.ReadAllText(world.StatePath);
        Assert.DoesNotContain("Fix it", text, StringComparison.Ordinal);
        Assert.Contains("Fix that", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_edited_again_and_again_is_still_the_same()
    {
        ActionItem item = world.Add("Alert on the pool", "jane", "2024-03-01");
        world.Run("2024-03-01");
        foreach (string action in (string[])["Alert on the connection pool", "Alert the team on the connection pool", "Tell the team of the connection pool", "Tell the team of the connections of the API"])
        {
            item.Action = action;
            Assert.Empty(world.Run("2024-03-01"));
        }

        item.Link = "https://tickets.example/1";
        Assert.Empty(world.Run("2024-03-01"));
        item.Action = "Something else altogether";
        Assert.Empty(world.Run("2024-03-01"));
    }

    [Fact]
    public void An_item_that_is_written_anew_is_the_same_where_it_can_be_no_other()
    {
        ActionItem item = world.Add("Alert on the pool", "jane", "2024-03-01");
        world.Add("Another", "jane", "2024-03-04");
        world.Run("2024-03-01");
        item.Action = "Find out what to measure";
        Assert.Empty(world.Run("2024-03-01"));
    }

    [Fact]
    public void An_item_that_was_closed_before_is_not_taken_for_one_that_is_gone()
    {
        ActionItem closed = world.Add("Done thing", "jane", "2024-03-01");
        closed.Status = ActionItemStatus.Done;
        ActionItem gone = world.Add("Old thing", "jane", "2024-03-01");
        Assert.Equal(["mail to Jane Doe: Old thing", "chat to Jane Doe: Old thing"], world.Run("2024-03-01"));
        world.Documents["a.md"].Remove(gone);
        closed.Status = ActionItemStatus.Planned;
        Assert.Equal(["mail to Jane Doe: Done thing", "chat to Jane Doe: Done thing"], world.Run("2024-03-01"));
    }

    [Fact]
    public void A_message_is_known_by_what_it_says()
    {
        world.Add("Fix it", "jane", "2024-03-01");
        world.Fate = (_, _) => DeliveryOutcome.Failed;
        List<string> keys = [];
        world.Fate = (_, message) =>
        {
            keys.Add(message.Key);
            return DeliveryOutcome.Failed;
        };
        world.Run("2024-03-01");
        world.Run("2024-03-01");
        Assert.Equal(4, keys.Count);
        Assert.Equal(keys[0], keys[2]);
        Assert.Equal(2, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[0-9a-z]+$", key));
    }
}
