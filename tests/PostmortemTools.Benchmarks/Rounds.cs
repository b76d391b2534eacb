namespace PostmortemTools.Benchmarks;

/// <summary>
/// Measures several things in turn, round after round (A B C A B C ...), so that a machine which is busy for a while is busy for all of them.
/// </summary>
internal sealed class Rounds
{
    private readonly List<Sample[]> rounds = [];

    /// <summary>Runs one round that does not count, and then those that do.</summary>
    public Rounds(int count, params Func<Sample>[] things)
    {
        for (int round = 0; round <= count; round++)
        {
            Sample[] samples = [.. things.Select(thing => thing())];
            if (round > 0)
            {
                rounds.Add(samples);
            }
        }
    }

    /// <summary>What one of the things takes.</summary>
    public Sample Of(int thing) => Sample.Median(rounds.Select(round => round[thing]));

    /// <summary>What one takes more than another: the median of the differences within a round.</summary>
    public Sample Between(int thing, int less) => Sample.Median(rounds.Select(round => round[thing] - round[less]));
}
