using PostmortemTools.FollowUp.Reminders.Messages;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>Who is told, by which channels, in how many messages, and when.</summary>
public sealed class RecipientsTests
{
    private const string People = """
        people:
          - { name: Jane Doe, aliases: [jane], email: jane@example.com, team: Payments, manager: John Smith, slack: U012AB3CD }
          - { name: Bob, team: Payments }
          - { name: John Smith, email: john@example.com }
        teams:
          - { name: Payments, email: payments@example.com }
          - { name: Web, members: [Jane Doe, Bob], channels: [chat] }

        """;

    private const string Channels = "  channels: [{ name: mail, type: console }, { name: chat, type: console }]\n";

    private static string WithoutChat => People.Replace(", channels: [chat]", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("jane", "mail to Jane Doe: Fix it", "chat to Jane Doe: Fix it")]
    [InlineData("@jane, John Smith", "mail to Jane Doe: Fix it", "chat to Jane Doe: Fix it", "mail to John Smith: Fix it", "chat to John Smith: Fix it")]
    [InlineData("jane, Jane Doe", "mail to Jane Doe: Fix it", "chat to Jane Doe: Fix it")]
    [InlineData("Bob", "chat to Bob: Fix it")]
    [InlineData("Web", "chat to Web: Fix it")]
    [InlineData("Payments", "mail to Payments: Fix it", "chat to Payments: Fix it")]
    [InlineData("Nobody Known", "chat to Nobody Known: Fix it")]
    [InlineData(null, "chat to nobody: Fix it")]
    public void Owners_are_told_by_the_channels_that_reach_them(string? owner, params string[] arrived)
    {
        using ReminderWorld world = new(People + "reminders:\n" + Channels);
        world.Add("Fix it", owner, "2024-03-01");
        Assert.Equal(arrived, world.Run("2024-03-01"));
    }

    [Fact]
    public void What_an_owner_has_to_do_is_one_message()
    {
        using ReminderWorld world = new(People + "reminders:\n" + Channels);
        world.Add("Fix it", "jane", "2024-03-01");
        world.Add("Fix that", "Jane Doe", "2024-02-28", "b.md");
        world.Add("Later", "Jane Doe", "2024-05-01", "b.md");
        Assert.Equal(["mail to Jane Doe: Fix that, Fix it", "chat to Jane Doe: Fix that, Fix it"], world.Run("2024-03-01"));
    }

    [Fact]
    public void What_a_team_has_to_do_is_one_message_where_the_house_wants_that()
    {
        using ReminderWorld world = new(People + "reminders:\n  digest: team\n" + Channels);
        world.Add("Fix it", "jane", "2024-03-01");
        world.Add("Fix that", "jane, Bob", "2024-02-28");
        world.Add("Alone", "John Smith", "2024-02-28");
        Assert.Equal(["mail to Payments: Fix that, Fix it", "chat to Payments: Fix that, Fix it", "mail to John Smith: Alone", "chat to John Smith: Alone"], world.Run("2024-03-01"));
    }

    [Fact]
    public void Every_item_has_a_message_where_the_house_wants_that()
    {
        using ReminderWorld world = new(People + "reminders:\n  digest: none\n  channels: [{ name: chat, type: console }]\n");
        world.Add("Fix it", "jane", "2024-03-01");
        world.Add("Fix that", "jane", "2024-02-28");
        Assert.Equal(["chat to Jane Doe: Fix it", "chat to Jane Doe: Fix that"], world.Run("2024-03-01"));
    }

    [Fact]
    public void Whom_nobody_knows_the_fallback_is_told_for_and_it_is_reported()
    {
        using ReminderWorld world = new(People + "reminders:\n  fallback: John Smith\n" + Channels);
        world.Add("Fix it", "Robby", "2024-03-01");
        world.Add("Fix that", null, "2024-03-01");
        Assert.Equal(["mail to John Smith: Fix it, Fix that", "chat to John Smith: Fix it, Fix that"], world.Run("2024-03-01"));
        Assert.Equal([("Robby", 1, "John Smith"), ("", 1, "John Smith")], world.Plan.Strangers);
        Assert.Empty(world.Run("2024-03-01"));
        Assert.Empty(world.Plan.Strangers);
    }

    [Fact]
    public void A_fallback_may_be_a_channel()
    {
        using ReminderWorld world = new(People + "reminders:\n  fallback: chat\n" + Channels);
        world.Add("Fix it", "Robby", "2024-03-01");
        Assert.Equal(["chat to chat: Fix it"], world.Run("2024-03-01"));
    }

    [Fact]
    public void Whom_no_channel_reaches_the_fallback_is_told_for()
    {
        using ReminderWorld world = new(WithoutChat + "reminders:\n  fallback: John Smith\n  channels: [{ name: mail, type: console }]\n");
        world.Add("Fix it", "Bob", "2024-03-01");
        Assert.Equal(["mail to John Smith: Fix it"], world.Run("2024-03-01"));
        Assert.Equal([("Bob", 1, "mail: Bob has no e-mail address", "John Smith")], world.Plan.Unreached);
    }

    [Fact]
    public void Somebody_who_is_called_otherwise_now_is_not_told_again()
    {
        using ReminderWorld world = new("people: [{ name: Jane Doe, aliases: [jane] }]");
        world.Add("Fix it", "jane", "2024-03-01");
        world.Add("Fix that", "cleo", "2024-03-01");
        Assert.Equal(2, world.Run("2024-03-01").Length);
        world.Yaml = "people: [{ name: Jane Miller, aliases: [jane, Jane Doe] }, { name: Cleo Smith, aliases: [cleo] }]";
        Assert.Empty(world.Run("2024-03-01"));
    }

    [Theory]
    [InlineData("**Jane Doe**", "chat to Jane Doe: Fix it")]
    [InlineData("Jane Doe and Bob", "chat to Jane Doe: Fix it", "chat to Bob: Fix it")]
    [InlineData("Research and Development", "chat to Research and Development: Fix it")]
    public void Names_are_found_however_they_are_written(string owner, params string[] arrived)
    {
        using ReminderWorld world = new("people: [Jane Doe, Bob]\nreminders: { channels: [{ name: chat, type: console }] }");
        world.Add("Fix it", owner, "2024-03-01");
        Assert.Equal(arrived, world.Run("2024-03-01"));
    }

    [Fact]
    public void Whom_a_team_names_as_its_member_is_in_it()
    {
        using ReminderWorld world = new("people: [Jane Doe, Bob]\nteams: [{ name: Core, members: [Bob], channels: [b], manager: Jane Doe }]\nreminders: { digest: team, escalateAfter: 2, channels: [{ name: a, type: console }, { name: b, type: console }] }");
        world.Add("Fix it", "Bob", "2024-02-26");
        Assert.Equal(["b to Core: Fix it", "a to Jane Doe: Fix it", "b to Jane Doe: Fix it"], world.Run("2024-03-01"));
    }

    [Fact]
    public void Who_reaches_nobody_is_reported_every_time()
    {
        using ReminderWorld world = new(WithoutChat + "reminders:\n  channels: [{ name: mail, type: console }]\n");
        world.Add("Fix it", "Bob", "2024-03-01");
        for (int i = 0; i < 2; i++)
        {
            Assert.Empty(world.Run("2024-03-01"));
            Assert.Equal(ReminderOutcome.Unreachable, Assert.Single(world.Reported).Outcome);
        }
    }

    [Fact]
    public void The_manager_is_told_of_what_is_long_overdue_and_once()
    {
        using ReminderWorld world = new(People + "reminders:\n  escalateAfter: 10\n  fallback: Web\n" + Channels);
        world.Add("Fix it", "jane", "2024-02-01");
        world.Add("Fix that", "John Smith", "2024-02-01");
        Assert.Equal(
            ["mail to Jane Doe: Fix it", "chat to Jane Doe: Fix it", "mail to John Smith: Fix it", "chat to John Smith: Fix it", "mail to John Smith: Fix that", "chat to John Smith: Fix that", "chat to Web: Fix that"],
            world.Run("2024-03-01"));
        ReminderMessage escalation = world.Messages.Find(message => message.IsEscalation)!;
        Assert.Contains("29 days overdue", escalation.Text.Subject, StringComparison.Ordinal);
        Assert.Empty(world.Run("2024-03-01"));
    }

    [Fact]
    public void Quiet_hours_hold_what_is_due_until_they_are_over()
    {
        using ReminderWorld world = new("people: [{ name: Jane Doe, timeZone: America/New_York }]\nreminders:\n  quietHours: 18:00-08:00\n");
        world.Add("Fix it", "Jane Doe", "2024-03-01");
        Assert.Empty(world.Run("2024-03-01T08:00:00+00:00"));
        ReminderDelivery held = Assert.Single(world.Reported);
        Assert.Equal((ReminderOutcome.Held, "Jane Doe", new DateTimeOffset(2024, 3, 1, 8, 0, 0, TimeSpan.FromHours(-5))), (held.Outcome, held.Recipient, held.Time));
        Assert.False(File.Exists(world.StatePath));
        Assert.Equal(["console to Jane Doe: Fix it"], world.Run("2024-03-01T13:00:00+00:00"));
    }

    [Fact]
    public void Where_nothing_is_configured_reminders_are_lines_at_the_prompt()
    {
        using ReminderWorld world = new("");
        world.Add("Fix it", "Jane", "2024-03-01");
        Assert.Equal(["console to Jane: Fix it"], world.Run("2024-03-01"));
    }
}
