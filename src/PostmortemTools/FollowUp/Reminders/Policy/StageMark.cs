using System.Globalization;
using System.Text.RegularExpressions;

namespace PostmortemTools.FollowUp.Reminders.Policy;

/// <summary>One of the moments at which somebody is reminded of an item.</summary>
/// <param name="Stage">What it is.</param>
/// <param name="Offset">Days from the due date; negative before it. Of an escalation always 0: there is one for a due date.</param>
internal readonly record struct StageMark(ReminderStage Stage, int Offset)
{
    private const string OnDue = "due";
    private const string Manager = "escalated";

    private static readonly Regex Days = new(@"^([0-9]{1,5}) days? (before|after)\z", RegexOptions.CultureInvariant);

    /// <summary>The moment so many days from the due date.</summary>
    public static StageMark At(int offset) => new(offset < 0 ? ReminderStage.DueSoon : offset == 0 ? ReminderStage.Due : ReminderStage.Overdue, offset);

    /// <summary>The moment at which the manager is told.</summary>
    public static StageMark Escalation { get; } = new(ReminderStage.Escalated, 0);

    /// <summary>Whether it is the manager who is told: that goes beside what the owner is told.</summary>
    public bool IsEscalation => Stage == ReminderStage.Escalated;

    /// <summary>As the file of reminders has it: <c>7 days before</c>, <c>due</c>, <c>1 day after</c>, <c>escalated</c>.</summary>
    public override string ToString()
    {
        if (Offset == 0 || IsEscalation)
        {
            return IsEscalation ? Manager : OnDue;
        }

        int days = Math.Abs(Offset);
        return string.Format(CultureInfo.InvariantCulture, "{0} day{1} {2}", days, days == 1 ? "" : "s", Offset < 0 ? "before" : "after");
    }

    /// <summary>Reads that; null where it is none.</summary>
    public static StageMark? Read(string text)
    {
        if (text is OnDue or Manager)
        {
            return text == OnDue ? At(0) : Escalation;
        }

        return Days.Match(text) is { Success: true } said
            ? At(int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) * (said.Groups[2].Value == "before" ? -1 : 1))
            : null;
    }
}
