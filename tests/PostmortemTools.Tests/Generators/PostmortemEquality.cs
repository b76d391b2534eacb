using System.Collections;
using System.Reflection;

namespace PostmortemTools.Tests.Generators;

/// <summary>
/// Compares two postmortems property by property, through reflection, so that a property that the model gets later is compared too.
/// Left out is only what is computed or says where the object came from.
/// </summary>
internal sealed class PostmortemEquality
{
    private static readonly HashSet<(Type, string)> NotData =
    [
        (typeof(Postmortem), nameof(Postmortem.Source)), (typeof(Postmortem), nameof(Postmortem.Metrics)),
        (typeof(ActionItem), nameof(ActionItem.Number)), (typeof(ActionItem), nameof(ActionItem.DaysOverdue)),
        (typeof(ActionItem), nameof(ActionItem.Path)), (typeof(ActionItem), nameof(ActionItem.PostmortemTitle)),
    ];

    private readonly bool inDocument;

    private PostmortemEquality(bool inDocument) => this.inDocument = inDocument;

    /// <summary>The first difference, such as <c>ActionItems[2].Owner: 'Jane' and null</c>; null where there is none.</summary>
    public static string? Difference(Postmortem one, Postmortem other) => new PostmortemEquality(inDocument: false).Difference(one, other, "");

    /// <summary>
    /// The same for one that was read back from a document, which shows all times in one zone, writes a known time in its own way, and ends lines in LF.
    /// </summary>
    public static string? DifferenceInDocument(Postmortem one, Postmortem other) => new PostmortemEquality(inDocument: true).Difference(one, other, "");

    private string? Difference(object? one, object? other, string at) => (one, other) switch
    {
        (null, null) => null,
        (null, _) or (_, null) => Say(one, other, at),
        (string a, string b) => string.Equals(Lines(a), Lines(b), StringComparison.Ordinal) ? null : Say(a, b, at),
        (DateTimeOffset a, DateTimeOffset b) => (inDocument ? a == b : a.EqualsExact(b)) ? null : Say(a, b, at),
        (TimelineEvent { Time: not null } a, TimelineEvent { Time: not null } b) when inDocument => Properties(a, b, at, nameof(TimelineEvent.TimeText)),
        (DateTime a, DateTime b) => a == b && a.Kind == b.Kind ? null : Say(a, b, at),
        (Milestones a, Milestones b) => Stated(a, b, at),
        (IList a, IList b) => Items(a, b, at),
        _ when one.GetType().IsValueType => one.Equals(other) ? null : Say(one, other, at),
        _ => Properties(one, other, at),
    };

    private string? Properties(object one, object other, string at, string? except = null) => one.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name != except && !NotData.Contains((property.DeclaringType!, property.Name)))
        .Select(property => Difference(property.GetValue(one), property.GetValue(other), $"{at}.{property.Name}"))
        .FirstOrDefault(difference => difference is not null);

    private string? Items(IList one, IList other, string at) => one.Count != other.Count
        ? Say($"{one.Count} items", $"{other.Count} items", at)
        : Enumerable.Range(0, one.Count).Select(i => Difference(one[i], other[i], $"{at}[{i}]")).FirstOrDefault(difference => difference is not null);

    private string? Stated(Milestones one, Milestones other, string at) =>
        Items(one.Stated.ToList(), other.Stated.ToList(), at) ?? one.Stated.Select(kind => Difference(one[kind], other[kind], $"{at}.{kind}")).FirstOrDefault(difference => difference is not null);

    private string Lines(string text) => inDocument ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static string Say(object? one, object? other, string at) => $"{at}: {Quote(one)} and {Quote(other)}";

    private static string Quote(object? value) => value switch
    {
        null => "null",
        DateTimeOffset time => time.ToString("O"),
        string text => $"'{string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"))}'",
        _ => $"'{value}'",
    };
}
