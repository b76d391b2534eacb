using System.Globalization;
using PostmortemTools.Documents.Messages;
using PostmortemTools.Rendering.Views;

namespace PostmortemTools.FollowUp.Reminders.Messages;

/// <summary>What the template of a reminder can ask. One line each; nothing in a value is markup.</summary>
internal static class ReminderFields
{
    private static readonly FieldTable<RemindedItem> Items = new("action item of a reminder",
        ("key", of => of.Key),
        ("action", of => Action(of)),
        ("id", of => Texts.Of(of.Item.Id)),
        ("owner", of => Texts.Of(of.Item.Owner)),
        ("is_recipients", of => of.IsRecipients),
        ("due_date", of => Texts.Of(of.Item.DueDate)),
        ("days_late", of => of.DaysLate),
        ("when", of => When(of.DaysLate)),
        ("stage", of => of.Stage.ToString()),
        ("priority", of => Texts.Of(of.Item.Priority)),
        ("status", of => Texts.Of(of.Item.Status, of.Item.StatusText)),
        ("type", of => of.Item.Type?.ToString()),
        ("link", of => of.Link?.AbsoluteUri),
        ("note", of => of.Item.Note is { } note ? MessageReader.InlinePlain(note) : null),
        ("postmortem", of => of.Item.PostmortemTitle is { } title ? MessageReader.InlinePlain(title) : null),
        ("document", of => of.Document),
        ("number", of => of.Item.Number));

    private static readonly FieldTable<ReminderMessage> Fields = new("reminder",
        ("recipient", of => of.Recipient.Name),
        ("escalation", of => of.IsEscalation),
        ("count", of => of.Items.Count),
        ("overdue", of => of.Items.Count(item => item.DaysLate > 0)),
        ("items", of => of.Items.Select(item => new View<RemindedItem>(Items, item, Action)).ToList()));

    private static string Action(RemindedItem of) => Texts.Of(MessageReader.InlinePlain(of.Item.Action)) ?? "(no text)";

    /// <summary>A message as a template sees it.</summary>
    public static RootView<ReminderMessage> View(ReminderMessage message) => new(Fields, message, of => of.Recipient.Name);

    /// <summary><c>due in 7 days</c>, <c>due tomorrow</c>, <c>due today</c>, <c>1 day overdue</c>.</summary>
    /// <param name="daysLate">Whole days past the due date; negative before it.</param>
    public static string When(int daysLate) => daysLate switch
    {
        -1 => "due tomorrow",
        0 => "due today",
        1 => "1 day overdue",
        < 0 => string.Format(CultureInfo.InvariantCulture, "due in {0} days", -daysLate),
        _ => string.Format(CultureInfo.InvariantCulture, "{0} days overdue", daysLate),
    };
}
