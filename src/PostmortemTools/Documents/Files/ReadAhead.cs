using System.Runtime.ExceptionServices;

namespace PostmortemTools.Documents.Files;

/// <summary>Works on several things at once and gives the results in the order of the things, holding no more than a few of them.</summary>
internal static class ReadAhead
{
    /// <summary>Batches under way: enough to keep every core busy while the results of one are taken.</summary>
    private static readonly int Window = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Things in a batch, at most: waking the one who waits costs as much as a part of a small document.</summary>
    public const int LargestBatch = 8;

    /// <summary>The results, in order; they are worked on while earlier ones are being used.</summary>
    /// <param name="source">What to work on.</param>
    /// <param name="work">Done on several threads at once. What it throws comes out where its result would.</param>
    /// <param name="stop">Ends it between two things, or while a result is waited for.</param>
    public static IEnumerable<TResult> Select<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> work, CancellationToken stop) =>
        SelectInSteps<TSource, TSource, TResult>(source, item => () => item, work, stop);

    /// <summary>
    /// The same, where the work on each thing is of several kinds, such as calls of the system, reading, reviewing: all the things of a batch go through
    /// one before the next. The kinds drive each other out of the processor's cache then once for each batch rather than for each thing.
    /// </summary>
    /// <param name="source">What to work on.</param>
    /// <param name="begin">Calls the system, and gives what makes something of what it said.</param>
    /// <param name="finish">Makes the result of that. All are done on several threads at once. What one throws comes out where the result would.</param>
    /// <param name="stop">Ends it between two things, or while a result is waited for.</param>
    public static IEnumerable<TResult> SelectInSteps<TSource, TMade, TResult>(IEnumerable<TSource> source, Func<TSource, Func<TMade>> begin, Func<TMade, TResult> finish, CancellationToken stop)
    {
        Queue<Batch<TSource, TMade, TResult>> running = new();
        Batch<TSource, TMade, TResult> next = new(begin, finish);
        int begun = 0;
        foreach (TSource item in source)
        {
            stop.ThrowIfCancellationRequested();
            next.Things.Add(item);

            // The first results come one by one.
            if (next.Things.Count <= begun / Window && next.Things.Count < LargestBatch)
            {
                continue;
            }

            running.Enqueue(next.Begin(stop));
            begun++;
            next = new Batch<TSource, TMade, TResult>(begin, finish);
            if (running.Count >= Window)
            {
                foreach (TResult result in running.Dequeue().Results(stop))
                {
                    yield return result;
                }
            }
        }

        running.Enqueue(next.Begin(stop));
        while (running.Count > 0)
        {
            foreach (TResult result in running.Dequeue().Results(stop))
            {
                yield return result;
            }
        }
    }

    private sealed class Batch<TSource, TMade, TResult>(Func<TSource, Func<TMade>> begin, Func<TMade, TResult> finish)
    {
        private readonly List<TResult> done = [];
        private Task ending = Task.CompletedTask;

        public List<TSource> Things { get; } = [];

        public Batch<TSource, TMade, TResult> Begin(CancellationToken stop)
        {
            ending = Task.Run(() => Do(stop), stop);
            return this;
        }

        /// <summary>Those before the one that threw, if one did, and then what it threw.</summary>
        public IEnumerable<TResult> Results(CancellationToken stop)
        {
            Task.WaitAny([ending], stop);
            foreach (TResult result in done)
            {
                yield return result;
            }

            ending.GetAwaiter().GetResult();
        }

        private void Do(CancellationToken stop)
        {
            List<TMade> made = [];
            try
            {
                foreach (Func<TMade> make in Things.ConvertAll(Begun))
                {
                    stop.ThrowIfCancellationRequested();
                    made.Add(make());
                }
            }
            finally
            {
                // Those before the one that threw, if one did.
                foreach (TMade one in made)
                {
                    stop.ThrowIfCancellationRequested();
                    done.Add(finish(one));
                }
            }
        }

        /// <summary>What makes something of a thing; where the beginning throws, it throws that, in its turn.</summary>
        private Func<TMade> Begun(TSource thing)
        {
            try
            {
                return begin(thing);
            }
            catch (Exception thrown)
            {
                ExceptionDispatchInfo held = ExceptionDispatchInfo.Capture(thrown);
                return () =>
                {
                    held.Throw();
                    throw thrown;
                };
            }
        }
    }
}
