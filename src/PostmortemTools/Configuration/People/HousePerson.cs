using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.Values;

namespace PostmortemTools.Configuration.People;

/// <summary>A person of the house. What is not said of a person is what the house says.</summary>
internal sealed class HousePerson : HouseOwner
{
    /// <summary>The id of the member in Slack: <c>U012AB3CD</c>; null where none is said.</summary>
    public string? Slack { get; set; }

    /// <summary>The name by which the person signs in to Microsoft Teams, which looks like an e-mail address; null where none is said.</summary>
    public string? Teams { get; set; }

    /// <summary>What the person does in the house; null where nobody says.</summary>
    public string? Role { get; set; }

    /// <summary>The team; null where none is said.</summary>
    public WrittenName? Team { get; set; }

    /// <summary>The zone of the person's clock; null where none is said.</summary>
    public string? TimeZone { get; set; }

    /// <summary>When the person is not to be disturbed; null where nobody says.</summary>
    public QuietHours? QuietHours { get; set; }

    /// <summary>The weekdays on which the person works; null where nobody says.</summary>
    public IReadOnlyList<DayOfWeek>? WorkingDays { get; set; }

    /// <summary>The days on which the person does not work, instead of those of the house; null where nobody says.</summary>
    public HouseHolidays? Holidays { get; set; }

    /// <inheritdoc/>
    public override string Kind => "a person";

    /// <inheritdoc/>
    public override IEnumerable<string> Addresses => new[] { Email, Teams, Slack }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
}
