namespace PostmortemTools.Documents.Files;

/// <summary>Works on several things at once and gives the results in the order of the things, holding no more than a few of them.</summary>
internal static class ReadAhead
{
    /// <summary>Batches under way: enough to keep every core busy while the results of one are taken.</summary>
    private static readonly int Window = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Things in a batch, at most: waking the one who waits costs as much as a part of a small document.</summary>
    private const int LargestBatch = 8;

    /// <summary>The results, in order; they are worked on while earlier ones are being used.</summary>
    /// <param name="source">What to work on.</param>
    /// <param name="work">Done on several threads at once. What it throws comes out where its result would.</param>
    /// <param name="stop">Ends it between two things, or while a result is waited for.</param>
    public static IEnumerable<TResult> Select<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> work, CancellationToken stop)
    {
        Queue<Batch<TSource, TResult>> running = new();
        Batch<TSource, TResult> next = new(work);
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
            next = new Batch<TSource, TResult>(work);
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

    private sealed class Batch<TSource, TResult>(Func<TSource, TResult> work)
    {
        private readonly List<TResult> done = [];
        private Task ending = Task.CompletedTask;

        public List<TSource> Things { get; } = [];

        public Batch<TSource, TResult> Begin(CancellationToken stop)
        {
            ending = Task.Run(() => Things.ForEach(thing => Do(thing, stop)), stop);
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

        private void Do(TSource thing, CancellationToken stop)
        {
            stop.ThrowIfCancellationRequested();
            done.Add(work(thing));
        }
    }
}
