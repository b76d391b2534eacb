using System.Collections;
using System.Globalization;
using PostmortemTools.Configuration;
using PostmortemTools.Errors;
using PostmortemTools.Time;

namespace PostmortemTools.Building;

/// <summary>Sets properties of a postmortem by the names of parameters: a table that one extends by a line.</summary>
internal static class PropertyChanges
{
    private static readonly Dictionary<string, Action<Postmortem, object?>> Setters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = (of, value) => of.Title = Text(value) ?? throw Error.EmptyTitle(),
        ["Id"] = (of, value) => of.Id = Text(value)!,
        ["Date"] = (of, value) => of.Date = (DateTime?)value,
        ["Author"] = (of, value) => of.Authors = [.. (Person[]?)value ?? []],
        ["Status"] = (of, value) => StatusReading.Apply(of, Text(value)),
        ["Service"] = (of, value) => of.Services = Texts(value),
        ["Tag"] = (of, value) => of.Tags = Texts(value),
        ["Summary"] = (of, value) => of.Summary = Text(value),
        ["ImpactDescription"] = (of, value) => of.Impact.Description = Text(value),
        ["Duration"] = (of, value) => of.Impact.Duration = Text(value),
        ["UsersAffected"] = (of, value) => of.Impact.UsersAffected = Text(value),
        ["RequestsFailed"] = (of, value) => of.Impact.RequestsFailed = Text(value),
        ["RevenueImpact"] = (of, value) => of.Impact.RevenueImpact = Text(value),
        ["ImpactFigure"] = (of, value) => of.Impact.Figures = Figures((IDictionary?)value),
        ["RootCause"] = (of, value) => of.RootCause = Text(value),
        ["Prevention"] = (of, value) => of.Prevention.Introduction = Text(value),
        ["Appendix"] = (of, value) => of.Appendix = Text(value),
        ["MeetingHeld"] = (of, value) => of.ReviewRecord.MeetingHeld = (DateTime?)value,
        ["SharedOn"] = (of, value) => of.ReviewRecord.SharedOn = (DateTime?)value,
        ["SharedWith"] = (of, value) => of.ReviewRecord.SharedWith = Texts(value),
        ["FollowUpOn"] = (of, value) => of.ReviewRecord.FollowUpOn = (DateTime?)value,
    };

    /// <summary>Sets what is given.</summary>
    /// <param name="postmortem">What is changed.</param>
    /// <param name="given">Values by the names of parameters; null or blank takes a value away.</param>
    /// <param name="configuration">Knows the house's severities; asked only where it is needed.</param>
    /// <exception cref="PostmortemException">A value cannot be understood; then nothing is changed.</exception>
    public static void Apply(Postmortem postmortem, IDictionary<string, object> given, Lazy<PostmortemConfiguration> configuration)
    {
        // What can fail comes first, so that a refused change changes nothing.
        string? zone = given.TryGetValue("TimeZone", out object? zoneName) ? TimeZones.Canonical((string)zoneName) : null;
        if (given.TryGetValue("Status", out object? status))
        {
            StatusReading.Apply(new Postmortem(), Text(status));
        }

        if (given.TryGetValue("Title", out object? title) && Text(title) is null)
        {
            throw Error.EmptyTitle();
        }

        if (given.TryGetValue("ImpactFigure", out object? figures))
        {
            Figures((IDictionary?)figures);
        }

        postmortem.TimeZone = zone ?? postmortem.TimeZone;
        if (given.TryGetValue("Severity", out object? severity))
        {
            postmortem.Severity = severity is Severity known ? configuration.Value.Resolve(known) : null;
        }

        foreach (KeyValuePair<string, object> pair in given)
        {
            if (Setters.TryGetValue(pair.Key, out Action<Postmortem, object?>? set))
            {
                set(postmortem, pair.Value);
            }
        }
    }

    private static string? Text(object? value) => value is string text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static List<string> Texts(object? value) => [.. ((string[]?)value ?? []).Where(text => !string.IsNullOrWhiteSpace(text))];

    private static List<ImpactFigure> Figures(IDictionary? figures)
    {
        List<ImpactFigure> list = [];
        foreach (DictionaryEntry figure in figures ?? new Hashtable())
        {
            string label = Convert.ToString(figure.Key, CultureInfo.InvariantCulture) ?? "";
            string value = Convert.ToString(figure.Value, CultureInfo.InvariantCulture) ?? "";
            list.Add(label.Trim().Length > 0 && value.Trim().Length > 0 ? new ImpactFigure(label, value) : throw Error.EmptyFigure());
        }

        return list;
    }
}
