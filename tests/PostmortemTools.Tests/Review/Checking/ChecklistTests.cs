using PostmortemTools.Review;
using PostmortemTools.Review.Checking;
using Xunit;

namespace PostmortemTools.Tests.Review.Checking;

/// <summary>What is done, what is open, and what a person has to say.</summary>
public sealed class ChecklistTests
{
    private static readonly DateTime Today = new(2024, 2, 1);

    [Fact]
    public void Nothing_is_done_in_a_new_postmortem() =>
        Assert.Equal("Open Open Open Open Open AskAPerson AskAPerson AskAPerson", States(new Postmortem { Title = "x" }));

    [Fact]
    public void All_is_done_in_a_finished_one()
    {
        Postmortem finished = new() { Title = "x", RootCause = "A leak." };
        finished.Timeline.Add(new TimelineEvent { Description = "Alarm" });
        finished.ContributingFactors.Add(new ContributingFactor { Title = "No limit" });
        finished.ActionItems.Add(new ActionItem { Action = "Add one", Owner = "Jane" });
        finished.Lessons.Add(new Finding { Title = "Limits matter" });
        finished.ReviewRecord = new ReviewRecord { MeetingHeld = new DateTime(2024, 1, 17), SharedOn = new DateTime(2024, 1, 18), FollowUpOn = new DateTime(2024, 3, 1) };
        finished.ReviewRecord.SharedWith.AddRange(["all engineers", "support"]);

        Assert.Equal(string.Join(" ", Enumerable.Repeat("Done", 8)), States(finished));
        Assert.Equal("Shared on 2024-01-18 with all engineers, support.", Checklist.Of(finished, Today).ElementAt(6).Details);
        Assert.Equal("[x] Timeline created", Checklist.Of(finished, Today).First().ToString());
    }

    [Fact]
    public void Items_without_an_owner_are_named_by_their_numbers()
    {
        Postmortem postmortem = new();
        postmortem.ActionItems.AddRange([new ActionItem { Action = "a", Owner = "Jane" }, new ActionItem { Action = "b" }, new ActionItem { Action = "c", Status = ActionItemStatus.WontDo }, new ActionItem { Action = "d", Owner = " " }]);

        Assert.Equal((ChecklistState.Open, "2 of 3 action items have no owner: 2, 4."), (Of(postmortem, 3).State, Of(postmortem, 3).Details));
    }

    [Fact]
    public void A_meeting_to_come_is_open()
    {
        Postmortem postmortem = new() { ReviewRecord = new ReviewRecord { MeetingHeld = Today.AddDays(1) } };

        Assert.Equal((ChecklistState.Open, "It is to be held on 2024-02-02."), (Of(postmortem, 5).State, Of(postmortem, 5).Details));
        Assert.Equal(ChecklistState.Done, Checklist.Of(postmortem, Today.AddDays(1)).ElementAt(5).State);
    }

    [Fact]
    public void Guidelines_name_rules_that_there_are() => Assert.All(Guidelines.All.SelectMany(guideline => guideline.Rules), rule => Assert.NotNull(ReviewRules.Find(rule)));

    private static ChecklistItem Of(Postmortem postmortem, int index) => Checklist.Of(postmortem, Today).ElementAt(index);

    private static string States(Postmortem postmortem) => string.Join(" ", Checklist.Of(postmortem, Today).Select(item => item.State));
}
