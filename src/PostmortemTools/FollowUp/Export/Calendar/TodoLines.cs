using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Archive.Measuring;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>What a calendar says of an item (RFC 5545, 3.6.2 and 3.6.6), in an order that never changes.</summary>
internal static class TodoLines
{
    /// <summary>The property that keeps an item's id or ticket.</summary>
    public const string Id = "X-POSTMORTEMTOOLS-ID";

    /// <summary>The property that keeps the name of its file.</summary>
    public const string File = "X-POSTMORTEMTOOLS-FILE";

    /// <summary>The property that keeps the title of its postmortem.</summary>
    public const string Title = "X-POSTMORTEMTOOLS-TITLE";

    /// <summary>The hour of the day at which an alarm rings.</summary>
    private const int AlarmHour = 9;

    private static readonly Regex Percent = new(@"\b(100|[0-9]{1,2}) ?%", RegexOptions.CultureInvariant);

    private static readonly string[] WebSchemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    /// <summary>The lines of an item.</summary>
    /// <param name="row">The item.</param>
    /// <param name="identity">What it is recognised by.</param>
    /// <param name="alarmDays">How many days before it is due its alarm rings.</param>
    public static IReadOnlyList<string> Of(ExportedItem row, ItemIdentity identity, int alarmDays)
    {
        ActionItem item = row.Item;
        List<string> lines = [];
        string summary = ContentLine.Text(identity.Action);
        string? url = Address(item.Link);
        Add(lines, "SUMMARY:", summary);
        Add(lines, "DESCRIPTION:", Text(string.Join("\n", ItemDescription.Of(row, withAction: false, withLink: url is null))));
        Add(lines, "DUE;VALUE=DATE:", item.DueDate is { } due ? Day(due) : null);
        Add(lines, "STATUS:", Status(item));
        Add(lines, "COMPLETED:", DoneDay.Of(item) is { } done ? Day(done) + "T120000Z" : null);
        Add(lines, "PERCENT-COMPLETE:", Progress(item)?.ToString(CultureInfo.InvariantCulture));

        // Of the numbers from 1 to 9, every second one.
        Add(lines, "PRIORITY:", PriorityRank.Of(item.Priority) is { } rank ? ((2 * rank) + 1).ToString(CultureInfo.InvariantCulture) : null);
        Add(lines, "CATEGORIES:", item.Type?.ToString());
        Add(lines, "URL:", url);
        People(lines, row);
        Add(lines, Id + ":", Text(identity.Id));
        Add(lines, File + ":", Text(identity.File));
        Add(lines, Title + ":", Text(identity.Title));
        if (item.DueDate is not null && item.IsOpen)
        {
            lines.AddRange(["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + summary, "TRIGGER;RELATED=END:" + Trigger(alarmDays), "END:VALARM"]);
        }

        return lines;
    }

    /// <summary>A moment of UTC as iCalendar writes it.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static void Add(List<string> lines, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            lines.Add(name + value);
        }
    }

    private static string? Text(string? text) => text is null ? null : ContentLine.Text(text);

    private static string Day(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>An item of which nobody knows how far it is still needs action, by the meaning of <see cref="ActionItem.IsOpen"/>.</summary>
    private static string Status(ActionItem item) => item.Status switch
    {
        ActionItemStatus.Done => "COMPLETED",
        ActionItemStatus.WontDo => "CANCELLED",
        ActionItemStatus.InProgress or ActionItemStatus.Blocked => "IN-PROCESS",
        _ => "NEEDS-ACTION",
    };

    /// <summary>What is known: nothing at the beginning, all at the end, between them what the status says in numbers (<c>In Progress (60%)</c>).</summary>
    private static int? Progress(ActionItem item) => item.Status switch
    {
        ActionItemStatus.Done => 100,
        ActionItemStatus.Proposed or ActionItemStatus.Planned => 0,
        ActionItemStatus.InProgress or ActionItemStatus.Blocked when item.StatusText is { } text && Percent.Match(text) is { Success: true } said => int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The time from the beginning of the day that it is due: 9 o'clock, so many days before.</summary>
    private static string Trigger(int days) => days switch
    {
        0 => string.Format(CultureInfo.InvariantCulture, "PT{0}H", AlarmHour),
        1 => string.Format(CultureInfo.InvariantCulture, "-PT{0}H", 24 - AlarmHour),
        _ => string.Format(CultureInfo.InvariantCulture, "-P{0}DT{1}H", days - 1, 24 - AlarmHour),
    };

    /// <summary>A web address as a URI has it, which holds no blank and no line; null where the ticket is none.</summary>
    private static string? Address(string? link) =>
        Uri.TryCreate(link?.Trim(), UriKind.Absolute, out Uri? uri) && WebSchemes.Contains(uri.Scheme) && Uri.IsWellFormedUriString(uri.AbsoluteUri, UriKind.Absolute) ? uri.AbsoluteUri : null;

    /// <summary>
    /// Those whose address the house knows. Servers are told not to send them invitations (RFC 6638, 7.1); one who attends needs an organizer
    /// (RFC 5545, 3.8.4.3): the manager, else the owner.
    /// </summary>
    private static void People(List<string> lines, ExportedItem row)
    {
        List<HouseOwner> owners = [.. row.Owners.Where(owner => owner.Email is not null)];
        if (owners.Count > 0)
        {
            lines.Add("ORGANIZER;" + Person(row.Manager is { Email: not null } manager ? manager : owners[0]));
            lines.AddRange(owners.Select(owner => $"ATTENDEE;{(owner is HouseTeam ? "CUTYPE=GROUP;" : "")}{Person(owner)}"));
        }
    }

    private static string Person(HouseOwner owner) => $"CN={ContentLine.Parameter(owner.Name.Text)};SCHEDULE-AGENT=NONE:mailto:{Uri.EscapeDataString(owner.Email!).Replace("%40", "@")}";
}
