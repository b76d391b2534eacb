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
