using CsCheck;
using Xunit;

namespace PostmortemTools.Tests.Model;

public sealed class TimelineOrderTests
{
    private static readonly DateTimeOffset Noon = new(2024, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Sorting_keeps_the_order_of_events_at_the_same_moment() => Gen.Int[0, 5].Array[0, 30].Sample(minutes =>
    {
        List<TimelineEvent> timeline = [.. minutes.Select((minute, index) => new TimelineEvent { Time = Noon.AddMinutes(minute), Description = $"{index}" })];
        TimelineEvent[] expected = [.. timeline.OrderBy(happened => happened.Time)];
        TimelineOrder.Sort(timeline);
        Assert.Equal(expected, timeline);
    });

    [Fact]
    public void Inserting_one_by_one_gives_what_sorting_gives() => Gen.Int[0, 5].Array[0, 30].Sample(minutes =>
    {
        List<TimelineEvent> sorted = [];
        List<TimelineEvent> inserted = [];
        foreach (int minute in minutes)
        {
            TimelineEvent happened = new() { Time = Noon.AddMinutes(minute) };
            sorted.Add(happened);
            TimelineOrder.Insert(inserted, happened);
        }

        TimelineOrder.Sort(sorted);
        Assert.Equal(sorted, inserted);
    });

    [Fact]
    public void An_event_without_a_known_time_stays_behind_its_neighbour()
    {
        TimelineEvent late = new() { Time = Noon.AddHours(1), Description = "late" };
        TimelineEvent after = new() { TimeText = "shortly after", Description = "after" };
        TimelineEvent early = new() { Time = Noon, Description = "early" };
        List<TimelineEvent> timeline = [late, after, early];
        TimelineOrder.Sort(timeline);
        Assert.Equal([early, late, after], timeline);
    }
}
