namespace PostmortemTools.Documents.Files;

/// <summary>Works on several things at once and gives the results in the order of the things, holding no more than a few of them.</summary>
internal static class ReadAhead
{
    /// <summary>Enough to keep every core busy while one result waits to be taken.</summary>
    private static readonly int Window = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>The results, in order; they are worked on while earlier ones are being used.</summary>
    /// <param name="source">What to work on.</param>
    /// <param name="work">Done on several threads at once. What it throws comes out where its result would.</param>
    /// <param name="stop">Ends it between two things, or while a result is waited for.</param>
    public static IEnumerable<TResult> Select<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> work, CancellationToken stop)
    {
        Queue<Task<TResult>> running = new();
        foreach (TSource item in source)
        {
            stop.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(() => work(item), stop));
            if (running.Count >= Window)
            {
                yield return Take(running.Dequeue(), stop);
            }
        }

        while (running.Count > 0)
        {
            yield return Take(running.Dequeue(), stop);
        }
    }

    private static TResult Take<TResult>(Task<TResult> task, CancellationToken stop)
    {
        Task.WaitAny([task], stop);
        return task.GetAwaiter().GetResult();
    }
}
