namespace PostmortemTools;

/// <summary>A reminder, and what became of it.</summary>
public sealed class ReminderDelivery
{
    /// <summary>What became of it.</summary>
    public ReminderOutcome Outcome { get; init; }

    /// <summary>To whom it goes: the name of a person or a team; null where it concerns everybody who would be told.</summary>
    public string? Recipient { get; init; }

    /// <summary>By which channel of <c>.postmortem.yaml</c>; null where it was not sent by any.</summary>
    public string? Channel { get; init; }

    /// <summary>How far it has come with the item that is furthest on.</summary>
    public ReminderStage Stage { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<ActionItem> ActionItems { get; init; } = [];

    /// <summary>One line that says what it is about; null where there is no message.</summary>
    public string? Subject { get; init; }

    /// <summary>The message as plain text; null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Why that became of it, in plain words; empty where there is nothing to say.</summary>
    public string Detail { get; init; } = "";

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When that was; of one that is held, when it may be sent.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The outcome, the recipient and the subject.</summary>
    public override string ToString() => $"{Outcome}: {Recipient}{(Subject is null ? "" : $", {Subject}")}";
}
