namespace PostmortemTools;

/// <summary>
/// The moments that the metrics of an incident are computed from. Each is what somebody stated, else what the words of the
/// timeline say, else null. Setting one states it; setting it to null leaves it to the timeline again.
/// </summary>
public sealed class Milestones
{
    private readonly Postmortem postmortem;
    private readonly Dictionary<MilestoneKind, DateTimeOffset> stated = [];

    internal Milestones(Postmortem postmortem) => this.postmortem = postmortem;

    /// <summary>When users, or the system, began to be affected; null where unknown.</summary>
    public DateTimeOffset? Started { get => this[MilestoneKind.Started]; set => this[MilestoneKind.Started] = value; }

    /// <summary>When it was noticed; null where unknown.</summary>
    public DateTimeOffset? Detected { get => this[MilestoneKind.Detected]; set => this[MilestoneKind.Detected] = value; }

    /// <summary>When a responder took it on; null where unknown.</summary>
    public DateTimeOffset? Acknowledged { get => this[MilestoneKind.Acknowledged]; set => this[MilestoneKind.Acknowledged] = value; }

    /// <summary>When enough of the cause was known to act; null where unknown.</summary>
    public DateTimeOffset? Identified { get => this[MilestoneKind.Identified]; set => this[MilestoneKind.Identified] = value; }

    /// <summary>When the effect on users was ended or made bearable; null where unknown.</summary>
    public DateTimeOffset? Mitigated { get => this[MilestoneKind.Mitigated]; set => this[MilestoneKind.Mitigated] = value; }

    /// <summary>When all was as before; null where unknown.</summary>
    public DateTimeOffset? Resolved { get => this[MilestoneKind.Resolved]; set => this[MilestoneKind.Resolved] = value; }

    /// <summary>Those that somebody stated, in order of kind.</summary>
    public IReadOnlyList<MilestoneKind> Stated => [.. stated.Keys.OrderBy(kind => kind)];

    /// <summary>Those that are inferred from the words of the timeline, in order of kind.</summary>
    public IReadOnlyList<MilestoneKind> Inferred => [.. MilestoneInference.From(postmortem.Timeline).Keys.Where(kind => !stated.ContainsKey(kind)).OrderBy(kind => kind)];

    /// <summary>The time of one milestone: stated, else inferred, else null.</summary>
    /// <param name="kind">Which.</param>
    public DateTimeOffset? this[MilestoneKind kind]
    {
        get => stated.TryGetValue(kind, out DateTimeOffset time) || MilestoneInference.From(postmortem.Timeline).TryGetValue(kind, out time) ? time : null;
        set
        {
            if (value is { } time)
            {
                stated[kind] = time;
            }
            else
            {
                stated.Remove(kind);
            }
        }
    }

    /// <summary>Whether somebody stated this one.</summary>
    /// <param name="kind">Which.</param>
    public bool IsStated(MilestoneKind kind) => stated.ContainsKey(kind);

    /// <summary>The known ones in one line.</summary>
    public override string ToString() =>
        string.Join(", ", Current().OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {Iso.Format(pair.Value)}{(IsStated(pair.Key) ? "" : " (inferred)")}"));

    /// <summary>All that are known, as they are now.</summary>
    internal Dictionary<MilestoneKind, DateTimeOffset> Current()
    {
        Dictionary<MilestoneKind, DateTimeOffset> current = MilestoneInference.From(postmortem.Timeline);
        foreach (KeyValuePair<MilestoneKind, DateTimeOffset> pair in stated)
        {
            current[pair.Key] = pair.Value;
        }

        return current;
    }
}
