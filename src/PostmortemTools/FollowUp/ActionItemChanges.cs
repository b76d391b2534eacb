using PostmortemTools.Building;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp;

/// <summary>Sets properties of an action item by the names of parameters: a table that one extends by a line.</summary>
internal sealed class ActionItemChanges
{
    private static readonly (string Parameter, Action<ActionItem, object?> Set)[] Setters =
    [
        ("Action", (item, value) => item.Action = Text(value) ?? throw Error.EmptyText("Action", "Add connection pool metrics to dashboards")),
        ("Owner", (item, value) => item.Owner = Text(value)),
        ("DueDate", (item, value) => item.DueDate = (DateTime?)value),
        ("Priority", (item, value) => item.Priority = Text(value)),

        // The text comes after the status, which forgets it.
        ("Status", (item, value) => StatusReading.Apply(item, Text(value))),
        ("StatusText", (item, value) => item.StatusText = Text(value)),
        ("Type", (item, value) => item.Type = (ActionItemType?)value),
        ("Link", (item, value) => item.Link = Text(value)),
        ("Note", (item, value) => item.Note = Text(value)),
        ("Id", (item, value) => item.Id = Text(value)),
    ];

    private readonly List<(Action<ActionItem, object?> Set, object? Value)> given = [];

    /// <summary>Takes what is given; other parameters are none of this.</summary>
    /// <param name="parameters">Values by the names of parameters; null or blank takes a value away.</param>
    /// <exception cref="PostmortemException">UnknownStatus, EmptyText.</exception>
    public ActionItemChanges(IDictionary<string, object> parameters)
    {
        foreach ((string parameter, Action<ActionItem, object?> set) in Setters)
        {
            if (parameters.TryGetValue(parameter, out object? value))
            {
                given.Add((set, value));
            }
        }

        if (parameters.TryGetValue("StatusText", out object? word) && !parameters.ContainsKey("Status"))
        {
            // The text alone says the status, too, as it will when it is read.
            given.Add((ReadStatus, word));
        }

        // What cannot be understood is found here, before any file is touched.
        ApplyTo(new ActionItem());
    }

    /// <summary>Whether nothing is given.</summary>
    public bool IsEmpty => given.Count == 0;

    /// <summary>Sets what is given, and nothing else.</summary>
    public void ApplyTo(ActionItem item) => given.ForEach(change => change.Set(item, change.Value));

    private static void ReadStatus(ActionItem item, object? value)
    {
        if (Text(value) is { } text && StatusMarks.Read(text) is { Status: { } status } said)
        {
            (item.Status, item.StatusText) = (status, said.Written);
        }
    }

    private static string? Text(object? value) => value is string text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
