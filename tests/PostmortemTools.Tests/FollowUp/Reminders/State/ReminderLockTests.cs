using PostmortemTools.FollowUp.Reminders.State;
using PostmortemTools.Tests.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.State;

public sealed class ReminderLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string State => Path.Combine(folder.Path, ReminderStateFile.Name);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_run_waits_and_then_gives_up()
    {
        using ReminderLock first = Take(TimeSpan.Zero);
        Assert.Equal("RemindersBusy", Assert.Throws<PostmortemException>(() => Take(TimeSpan.FromMilliseconds(200))).Id);
    }

    [Fact]
    public void What_a_killed_run_left_is_taken_over_and_nothing_stays_behind()
    {
        File.WriteAllText(State + ".lock", "a run that is no more\nx\n");
        Take(TimeSpan.Zero).Dispose();
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void However_many_want_it_one_has_it()
    {
        int holders = 0;
        int most = 0;
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            for (int n = 0; n < 30; n++)
            {
                using ReminderLock held = Take(TimeSpan.FromMinutes(2));
                most = Math.Max(most, Interlocked.Increment(ref holders));
                Thread.Yield();
                Interlocked.Decrement(ref holders);
            }
        });
        Assert.Equal(1, most);
    }

    [Fact]
    public void Who_stops_does_not_wait()
    {
        using ReminderLock first = Take(TimeSpan.Zero);
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(100));
        Assert.Throws<OperationCanceledException>(() => ReminderLock.Take(State, TimeSpan.FromMinutes(5), stop.Token));
    }

    private ReminderLock Take(TimeSpan patience) => ReminderLock.Take(State, patience, CancellationToken.None);
}
