using CsCheck;
using PostmortemTools.Rendering.Html;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class FlagLevelsTests
{
    [Fact]
    public void Flags_with_room_between_them_are_all_at_the_bottom() => Assert.Equal([0, 0, 0], FlagLevels.Of([(0, 90), (100, 90), (200, 90)]));

    [Fact]
    public void Flags_side_by_side_are_stairs() => Assert.Equal([2, 1, 0], FlagLevels.Of([(0, 90), (10, 90), (20, 90)]));

    [Fact]
    public void No_flag_covers_another_or_a_pole() =>
        Gen.Select(Gen.Double[0, 600], Gen.Double[20, 180]).Array[0, 8].Sample(drawn =>
        {
            (double X, double Width)[] flags = [.. drawn.OrderBy(flag => flag.Item1)];
            int[] levels = FlagLevels.Of(flags);
            for (int i = 0; i < flags.Length; i++)
            {
                for (int j = i + 1; j < flags.Length; j++)
                {
                    // The pole of j, which is below its flag, goes through the flag of i where it is within its width and not lower.
                    Assert.False(flags[j].X < flags[i].X + flags[i].Width && levels[j] >= levels[i]);
                }
            }
        });

    [Fact]
    public void Every_flag_ends_within_the_drawing() =>
        Gen.Int[0, 600].Array[6].Sample(minutes =>
        {
            Postmortem pm = new();
            foreach (MilestoneKind kind in Enum.GetValues<MilestoneKind>())
            {
                pm.Milestones[kind] = Sample.Time("2024-01-15T20:00Z").AddMinutes(minutes[(int)kind]);
            }

            TimelineMoments moments = new(pm);
            if (moments.MakeALine)
            {
                TimelineFrame frame = new(moments, new AxisClock("UTC"));
                Assert.All(moments.Milestones, milestone =>
                    Assert.InRange(frame.X(milestone.Ticks) + 12 + Lettering.Bold($"{milestone.Kind}") + Lettering.Small(frame.FlagTime(milestone)), frame.Left, TimelineFrame.Width));
            }
        });
}
