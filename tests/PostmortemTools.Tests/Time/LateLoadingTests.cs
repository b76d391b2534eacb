using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class LateLoadingTests
{
    [Theory]
    [InlineData("UTC", false)]
    [InlineData("+02:00", false)]
    [InlineData("Europe/Berlin", true)]
    public void The_table_of_zones_is_loaded_only_when_a_zone_needs_it(string zone, bool loaded)
    {
        Watching context = new();
        Type zones = context.LoadFromAssemblyPath(typeof(Postmortem).Assembly.Location).GetType("PostmortemTools.Time.TimeZones", throwOnError: true)!;

        object? shown = zones.GetMethod("InZone")!.Invoke(null, [DateTimeOffset.UnixEpoch, zone]);

        Assert.Equal(DateTimeOffset.UnixEpoch, shown);
        Assert.Equal(loaded, context.Asked.Contains("NodaTime"));
    }

    [Theory]
    [InlineData("2026-04-06", true)]
    [InlineData("2026-04-05", false)] // A Sunday is no working day, whatever else it is.
    public void Public_holidays_are_loaded_only_when_a_weekday_is_asked_about(string day, bool loaded)
    {
        Watching context = new();
        Type loader = context.LoadFromAssemblyPath(typeof(Postmortem).Assembly.Location).GetType("PostmortemTools.Configuration.ConfigurationLoader", throwOnError: true)!;
        object configuration = loader.GetMethod("Load", [typeof(string), typeof(string)])!.Invoke(null, [Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), "holidays: [DE-BY, US]"])!;
        object times = configuration.GetType().GetMethod("TimesOf")!.Invoke(configuration, [null])!;
        object calendar = times.GetType().GetProperty("Calendar")!.GetValue(times)!;
        Assert.DoesNotContain("PublicHoliday", context.Asked);

        Assert.Equal(false, calendar.GetType().GetMethod("IsWorkingDay")!.Invoke(calendar, [DateTime.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]));
        Assert.Equal(loaded, context.Asked.Contains("PublicHoliday"));
    }

    private sealed class Watching() : AssemblyLoadContext("watching")
    {
        public HashSet<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            return null;
        }
    }
}
