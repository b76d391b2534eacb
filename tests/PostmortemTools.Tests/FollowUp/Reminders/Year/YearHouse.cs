using System.Globalization;
using System.Text;
using PostmortemTools.Configuration;
using PostmortemTools.FollowUp.Reminders.Planning;

namespace PostmortemTools.Tests.FollowUp.Reminders.Year;

/// <summary>The people of a simulated house, in six zones; what the simulation says of their hours and holidays it says twice, once to the module and once for its own account.</summary>
internal sealed class YearHouse
{
    /// <summary>Zones with clock changes in spring, in autumn, at midnight's other side, and without any.</summary>
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "America/Los_Angeles", "Asia/Kolkata"];

    private readonly List<Owner> owners = [];

    /// <summary>Makes a house of so many people, of whom every fifth manages the four after him or her.</summary>
    public YearHouse(string folder, int count)
    {
        StringBuilder yaml = new("people:\n");
        for (int i = 0; i < count; i++)
        {
            Owner owner = new($"Person {i}", i % 5 == 0 ? null : $"Person {i / 5 * 5}", TimeZoneInfo.FindSystemTimeZoneById(Zones[i % Zones.Length]), Holidays(i));
            owners.Add(owner);
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ name: {owner.Name}, aliases: [p{i}], timeZone: {owner.Zone.Id}, holidays: [{string.Join(", ", owner.Holidays.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))}]{(owner.Manager is null ? "" : $", manager: {owner.Manager}")} }}\n");
        }

        yaml.Append("""
            reminders:
              before: [7, 1]
              after: [1, 3, 7]
              repeatEvery: 14
              escalateAfter: 10
              quietHours: 18:00-08:00
              channels:
                - { name: one, type: console }
                - { name: two, type: console }

            """);
        Configuration = ConfigurationLoader.Load(Path.Combine(folder, ".postmortem.yaml"), yaml.ToString());
        House = new ReminderHouse(Configuration);
    }

    /// <summary>What the module is told.</summary>
    public PostmortemConfiguration Configuration { get; }

    /// <summary>The same, made ready.</summary>
    public ReminderHouse House { get; }

    /// <summary>Who works there.</summary>
    public IReadOnlyList<Owner> Owners => owners;

    /// <summary>Who goes by a name.</summary>
    public Owner Named(string name) => owners.Find(owner => owner.Name == name)!;

    private static List<DateTime> Holidays(int person) =>
        [.. new HashSet<DateTime> { new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 12, 24), new(2026, 12, 25), new(2026, 1 + (person % 12), 2 + (person % 25)) }];

    /// <summary>One who works there.</summary>
    internal sealed record Owner(string Name, string? Manager, TimeZoneInfo Zone, IReadOnlyList<DateTime> Holidays)
    {
        /// <summary>What the clock shows.</summary>
        public DateTime Local(DateTimeOffset now) => TimeZoneInfo.ConvertTime(now, Zone).DateTime;

        /// <summary>Whether work is done on a day.</summary>
        public bool Works(DateTime day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(day.Date);

        /// <summary>Whether it is no quiet hour of a working day.</summary>
        public bool IsFree(DateTimeOffset now) => Local(now) is var local && Works(local) && local.Hour is >= 8 and < 18;
    }
}
