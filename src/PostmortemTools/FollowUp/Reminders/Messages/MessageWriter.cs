using System.Globalization;
using System.Text;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Messages;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.Planning;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.FollowUp.Reminders.Messages;

/// <summary>Makes the messages of a plan.</summary>
/// <param name="renderer">Runs the template.</param>
/// <param name="now">When they are sent.</param>
internal sealed class MessageWriter(MessageRenderer renderer, DateTimeOffset now)
{
    private const int KeyLength = 24;

    /// <summary>The message that says what was planned.</summary>
    /// <param name="planned">What was planned.</param>
    /// <param name="template">The full path of the template; null for the built-in one.</param>
    /// <exception cref="PostmortemException">The template is not there, not right or not well-behaved.</exception>
    public ReminderMessage Write(PlannedMessage planned, string? template)
    {
        ReminderMessage message = With(planned, new MessageText("", []));
        CompiledTemplate compiled = CompiledTemplate.Load(template is null ? TemplateCatalog.BuiltInMessage(TemplateCatalog.ReminderName) : TemplateCatalog.Find(template).Path);
        MessageText text = MessageReader.Read(renderer.Render(ReminderFields.View(message), compiled));
        return text.Subject.Length > 0 ? With(planned, text) : throw Error.MessageWithoutSubject(compiled.Path);
    }

    private ReminderMessage With(PlannedMessage planned, MessageText text) => new()
    {
        Key = KeyOf(planned),
        Recipient = planned.To.Recipient,
        Items = [.. planned.Items.OrderByDescending(item => item.DaysLate).Select(Reminded)],
        IsEscalation = planned.IsEscalation,
        Now = now,
        Text = text,
    };

    private static RemindedItem Reminded(PlannedItem item) => new()
    {
        Key = item.Known.Key, Item = item.Item, Stage = item.Stage.Stage, DaysLate = item.DaysLate, Document = item.Known.Document, IsRecipients = item.IsOwn,
        Link = Uri.TryCreate(item.Item.Link, UriKind.Absolute, out Uri? web) && (web.Scheme == Uri.UriSchemeHttps || web.Scheme == Uri.UriSchemeHttp) ? web : null,
    };

    /// <summary>The same for the same items at the same moments, so that whoever gets a message twice can tell.</summary>
    private static string KeyOf(PlannedMessage planned)
    {
        StringBuilder said = new($"{planned.Channel.Name.Text}\n{planned.To.Name}\n");
        foreach (PlannedItem item in planned.Items.OrderBy(item => item.Known.Key, StringComparer.Ordinal))
        {
            said.AppendFormat(CultureInfo.InvariantCulture, "{0} {1:yyyy-MM-dd} {2}\n", item.Known.Key, item.Known.Due, item.Stage);
        }

        return FileBytes.Hash(Encoding.UTF8.GetBytes(said.ToString())).Substring(0, KeyLength).ToLowerInvariant();
    }
}
