using CsCheck;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.State;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.State;

public sealed class ReminderStateTextTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTime Due = new(2024, 3, 1);

    [Fact]
    public void What_is_written_is_read_back_whatever_the_texts() =>
        Gen.Select(Gen.String, Gen.String, Gen.String[1, 20].Where(text => !string.IsNullOrWhiteSpace(text)), Gen.Int[-400, 400]).Sample(
            (action, reason, name, offset) =>
            {
                ReminderState state = new();
                state.See(new KnownItem("k1", "a/b c.md", "x" + action, name, Due, null));
                state.Add(new Suspension("k1", Due, reason, Now));
                state.Add(new DeliveryFact("k1", Due, name, name, StageMark.At(offset), DeliveryState.Sending, Now, "run"));
                string text = ReminderStateText.Write(state);
                Assert.Equal(text, ReminderStateText.Write(ReminderStateText.Read(text, "p")));
                Assert.Equal(4, text.Count(c => c == '\n'));
            },
            iter: 300);

    [Fact]
    public void Facts_stand_in_any_order_and_more_than_once()
    {
        ReminderState state = new();
        state.See(new KnownItem("k1", "a.md", "Fix it", "Jane", Due, "https://t/1"));
        state.Add(Fact(-7, DeliveryState.Sent));
        state.Add(Fact(0, DeliveryState.Sending));
        state.Add(new Suspension("k1", Due, null, Now));
        state.Add(new Suspension("k1", null, null, Now.AddDays(1)));
        string text = ReminderStateText.Write(state);
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string turned = string.Join("\r\n", lines.Reverse().Concat(lines));
        Assert.Equal(text, ReminderStateText.Write(ReminderStateText.Read(turned, "p")));
    }

    [Fact]
    public void Of_two_branches_the_later_moment_counts_and_what_was_sent_is_not_in_doubt()
    {
        ReminderState state = ReminderStateText.Read(Text(Fact(-7, DeliveryState.Sent), Fact(-1, DeliveryState.Sending)) + Text(Fact(-1, DeliveryState.Sent)), "p");
        Assert.Equal(-1, state.Last("k1", Due, "MAIL", ["jane"], isEscalation: false));
        Assert.DoesNotContain(state.Deliveries, fact => fact.State == DeliveryState.Sending);
        Assert.Null(state.Last("k1", Due, "mail", ["Jane"], isEscalation: true));
        Assert.Null(state.Last("k1", Due.AddDays(1), "mail", ["Jane"], isEscalation: false));
        Assert.Null(state.Last("k2", Due, "mail", ["Jane"], isEscalation: false));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", "git left a conflict")]
    [InlineData("=======", "git left a conflict")]
    [InlineData("not json", "")]
    [InlineData("[1]", "a fact")]
    [InlineData("{\"item\": \"k\", \"fact\": \"sent\"}", "stage")]
    [InlineData("{\"item\": \"k\", \"fact\": \"nagged\"}", "nagged")]
    [InlineData("{\"item\": \"k\", \"fact\": \"sent\", \"stage\": \"soon\", \"due\": \"2024-03-01\", \"channel\": \"m\", \"to\": \"J\", \"at\": \"2024-03-01T08:00:00Z\"}", "soon")]
    [InlineData("{\"item\": \"k\", \"fact\": \"suspended\", \"until\": \"2024-13-01\", \"at\": \"2024-03-01T08:00:00Z\"}", "2024-13-01")]
    public void A_line_that_cannot_be_read_is_named(string line, string said)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => ReminderStateText.Read("{\"version\": 1}\n\n" + line + "\n", "/x/state"));
        Assert.Equal("ReminderStateUnreadable", error.Id);
        Assert.Contains("/x/state, line 3", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void A_file_that_was_emptied_does_not_say_that_nothing_was_sent(string text) =>
        Assert.Contains("line that says the version is missing", Assert.Throws<PostmortemException>(() => ReminderStateText.Read(text, "p")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_later_version_is_not_guessed_at() =>
        Assert.Equal("ReminderStateNewer", Assert.Throws<PostmortemException>(() => ReminderStateText.Read("{\"version\": 2}\n", "p")).Id);

    [Fact]
    public void Nothing_remembered_is_a_file_too() => Assert.Empty(ReminderStateText.Read(ReminderStateText.Write(new ReminderState()), "p").Deliveries);

    private static DeliveryFact Fact(int offset, DeliveryState state) => new("k1", Due, "mail", "Jane", StageMark.At(offset), state, Now, state == DeliveryState.Sending ? "run" : null);

    private static string Text(params DeliveryFact[] facts)
    {
        ReminderState state = new();
        Array.ForEach(facts, state.Add);
        return ReminderStateText.Write(state);
    }
}
