using System.Collections.Concurrent;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class ReadAheadTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Results_come_in_order_however_long_each_takes()
    {
        IEnumerable<int> results = ReadAhead.Select(Enumerable.Range(0, 50), n => Slow(n, n % 3 == 0 ? 5 : 0), Stop);
        Assert.Equal(Enumerable.Range(0, 50), results);
    }

    [Fact]
    public void Only_a_few_are_held_at_once()
    {
        int begun = 0;
        int taken = 0;
        int most = 0;
        foreach (int result in ReadAhead.Select(Enumerable.Range(0, 500), n => Interlocked.Increment(ref begun), Stop))
        {
            taken++;
            most = Math.Max(most, Volatile.Read(ref begun) - taken);
        }

        Assert.Equal(500, taken);
        Assert.InRange(most, 0, 8 * Math.Max(4, 2 * Environment.ProcessorCount));
    }

    [Fact]
    public void More_than_one_is_worked_on_at_a_time()
    {
        using CountdownEvent both = new(2);
        bool[] met = [.. ReadAhead.Select(Enumerable.Range(0, 2), _ => both.Signal() | both.Wait(TimeSpan.FromSeconds(20), Stop), Stop)];
        Assert.Equal([true, true], met);
    }

    [Fact]
    public void What_one_throws_comes_out_in_its_place()
    {
        using IEnumerator<int> results = ReadAhead.Select([1, 0, 2], n => 10 / n, Stop).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.Equal(10, results.Current);
        Assert.Throws<DivideByZeroException>(() => results.MoveNext());
    }

    [Fact]
    public void What_came_before_an_error_among_many_is_not_lost()
    {
        List<int> taken = [];
        Assert.Throws<DivideByZeroException>(() =>
        {
            foreach (int result in ReadAhead.Select(Enumerable.Range(-200, 400), n => n + (0 / n), Stop))
            {
                taken.Add(result);
            }
        });
        Assert.Equal(Enumerable.Range(-200, 200), taken);
    }

    [Fact]
    public void All_things_of_a_batch_are_begun_before_the_work_goes_on()
    {
        ConcurrentDictionary<int, bool> begun = new();
        int[] ahead = [.. ReadAhead.SelectInSteps<int, int, int>(Enumerable.Range(0, 500), n =>
        {
            begun[n] = true;
            return () => Enumerable.Range(n, ReadAhead.LargestBatch).TakeWhile(begun.ContainsKey).Count();
        }, n => n, Stop)];
        Assert.Equal(500, ahead.Length);
        Assert.Equal(ReadAhead.LargestBatch, ahead.Max());
    }

    [Fact]
    public void What_the_beginning_of_one_throws_comes_out_in_its_place()
    {
        List<int> taken = [];
        Assert.Throws<DivideByZeroException>(() =>
        {
            foreach (int result in ReadAhead.SelectInSteps(Enumerable.Range(-200, 400), Begun, n => n, Stop))
            {
                taken.Add(result);
            }
        });
        Assert.Equal(Enumerable.Range(-200, 200), taken);
    }

    [Fact]
    public void What_was_made_before_an_error_is_finished()
    {
        List<int> taken = [];
        Assert.Throws<DivideByZeroException>(() =>
        {
            foreach (int result in ReadAhead.SelectInSteps<int, int, int>(Enumerable.Range(-200, 400), n => () => n, n => n + (0 / n), Stop))
            {
                taken.Add(result);
            }
        });
        Assert.Equal(Enumerable.Range(-200, 200), taken);
    }

    [Fact]
    public void The_first_results_come_one_by_one()
    {
        int begun = 0;
        using IEnumerator<int> results = ReadAhead.Select(Enumerable.Range(0, 500), n => Interlocked.Increment(ref begun), Stop).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.InRange(Volatile.Read(ref begun), 1, Math.Max(4, 2 * Environment.ProcessorCount));
    }

    [Fact]
    public void It_stops_while_a_result_is_waited_for()
    {
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim never = new();
        stop.CancelAfter(50);
        Assert.ThrowsAny<OperationCanceledException>(() => ReadAhead.Select([1], n => Waited(never, n), stop.Token).ToList());
        never.Set();
    }

    private static Func<int> Begun(int value)
    {
        int nothing = 0 / value;
        return () => value + nothing;
    }

    private static int Slow(int value, int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return value;
    }

    private static int Waited(ManualResetEventSlim signal, int value)
    {
        signal.Wait(TimeSpan.FromSeconds(20), CancellationToken.None);
        return value;
    }
}
