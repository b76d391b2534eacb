namespace PostmortemTools.Archive.Measuring;

/// <summary>
/// The order of groups, by one thing after the other: the worst severity first, services by name, periods as they went, what is
/// unknown last. Groups that are equal in it are one.
/// </summary>
/// <param name="by">What the groups are made by.</param>
internal sealed class GroupOrder(IReadOnlyList<PostmortemGrouping> by) : IComparer<Group>
{
    /// <summary>Compares two groups.</summary>
    public int Compare(Group? x, Group? y) => by.Select(kind => Compare(kind, x!, y!)).FirstOrDefault(order => order != 0);

    private static int Compare(PostmortemGrouping kind, Group x, Group y) => kind switch
    {
        PostmortemGrouping.Severity => Known(x.Severity, y.Severity, Comparer<Severity?>.Default),
        PostmortemGrouping.Service => Known(x.Service, y.Service, StringComparer.OrdinalIgnoreCase),
        PostmortemGrouping.Month => Known(x.Month, y.Month, StringComparer.Ordinal),
        PostmortemGrouping.Quarter => Known(x.Quarter, y.Quarter, StringComparer.Ordinal),
        PostmortemGrouping.Year => Known(x.Year, y.Year, Comparer<int?>.Default),
        _ => Known(x.Status, y.Status, Comparer<PostmortemStatus?>.Default),
    };

    private static int Known<T>(T? x, T? y, IComparer<T?> order) => (x is null, y is null) switch
    {
        (false, false) => order.Compare(x, y),
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
    };
}
