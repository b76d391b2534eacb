using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Policy;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>An item of which a recipient is to be told.</summary>
/// <param name="Known">The item, as it is remembered.</param>
/// <param name="Item">The item itself.</param>
/// <param name="Stage">The moment that has come.</param>
/// <param name="DaysLate">Whole days past the due date, by the recipient's clock; negative before it.</param>
/// <param name="IsOwn">Whether the recipient alone owns it.</param>
internal sealed record PlannedItem(KnownItem Known, ActionItem Item, StageMark Stage, int DaysLate, bool IsOwn);

/// <summary>A message that is to be sent.</summary>
/// <param name="House">The house, whose template is used.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="To">To whom.</param>
/// <param name="IsEscalation">Whether it tells somebody what others leave undone.</param>
internal sealed record PlannedMessage(ReminderHouse House, ReminderChannel Channel, Addressee To, bool IsEscalation)
{
    /// <summary>About what, the latest first.</summary>
    public List<PlannedItem> Items { get; } = [];
}

/// <summary>An item of which somebody would be told, but not now.</summary>
/// <param name="Item">The item.</param>
/// <param name="To">Who would be told.</param>
/// <param name="Why">Why not now.</param>
/// <param name="Until">When it may be.</param>
internal sealed record HeldItem(PlannedItem Item, Addressee To, string Why, DateTimeOffset Until);
