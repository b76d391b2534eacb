namespace PostmortemTools.Review.Suppressing;

/// <summary>Which suppression holds at a place: of several the one that begins first, so that one that says nothing new is known as such.</summary>
internal sealed class SuppressedPlaces
{
    // Of each rule those that no earlier one covers: both their starts and their ends ascend.
    private readonly Dictionary<string, List<Suppression>> byRule = new(StringComparer.Ordinal);

    /// <summary>Sorts suppressions by rule and place.</summary>
    public SuppressedPlaces(IEnumerable<Suppression> suppressions)
    {
        foreach (Suppression suppression in suppressions.OrderBy(suppression => suppression.Start))
        {
            if (!byRule.TryGetValue(suppression.Rule, out List<Suppression>? known))
            {
                byRule.Add(suppression.Rule, known = []);
            }

            if (suppression.End > suppression.Start && (known.Count == 0 || known[known.Count - 1].End < suppression.End))
            {
                known.Add(suppression);
            }
        }
    }

    /// <summary>The first suppression of a rule that holds at a place; null where none does.</summary>
    public Suppression? Find(string rule, int place)
    {
        if (!byRule.TryGetValue(rule, out List<Suppression>? known))
        {
            return null;
        }

        int low = 0;
        for (int high = known.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = known[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low < known.Count && known[low].Start <= place ? known[low] : null;
    }
}
