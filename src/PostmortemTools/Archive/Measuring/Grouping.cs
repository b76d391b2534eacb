namespace PostmortemTools.Archive.Measuring;

/// <summary>Says which groups a postmortem is in.</summary>
/// <param name="by">What the groups are made by; nothing puts all postmortems into one.</param>
internal sealed class Grouping(IReadOnlyList<PostmortemGrouping> by)
{
    private readonly Dictionary<string, string> spellings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The groups of a postmortem: one, or one for each of its services.</summary>
    public IEnumerable<Group> Of(Postmortem postmortem)
    {
        Group group = by.Aggregate(new Group(), (group, kind) => With(group, kind, postmortem));
        string[] services = by.Contains(PostmortemGrouping.Service) ? Services(postmortem) : [];
        return services.Length == 0 ? [group] : services.Select(service => group with { Service = service });
    }

    private static Group With(Group group, PostmortemGrouping kind, Postmortem postmortem) => kind switch
    {
        PostmortemGrouping.Severity => group with { Severity = postmortem.Severity },
        PostmortemGrouping.Month => group with { Month = postmortem.Date is { } day ? Iso.FormatMonth(day) : null },
        PostmortemGrouping.Quarter => group with { Quarter = postmortem.Date is { } day ? Iso.FormatQuarter(day) : null },
        PostmortemGrouping.Year => group with { Year = postmortem.Date?.Year },
        PostmortemGrouping.Status => group with { Status = postmortem.Status },
        _ => group,
    };

    /// <summary>The names of the services, each once.</summary>
    private string[] Services(Postmortem postmortem) =>
        [.. postmortem.Services.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => Spelled(name.Trim())).Distinct(StringComparer.Ordinal)];

    /// <summary>The name as it was written when it was met first.</summary>
    private string Spelled(string name)
    {
        if (!spellings.TryGetValue(name, out string? first))
        {
            spellings.Add(name, first = name);
        }

        return first;
    }
}
