using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace PostmortemTools.Tests.Architecture;

/// <summary>Dependencies point down, and each library has one home.</summary>
public sealed class DependencyTests
{
    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader().LoadAssembliesIncludingDependencies(typeof(Postmortem).Assembly).Build();

    public static TheoryData<string, string> Downward => new()
    {
        { "Errors", "Commands|Archive|FollowUp|Review|Building|Evidence|Configuration|Documents|Rendering|Time" },
        { "Time", "Commands|Archive|FollowUp|Review|Building|Evidence|Configuration|Documents|Rendering" },
        { "Rendering", "Commands|Archive|FollowUp|Review|Building|Evidence|Configuration|Documents" },
        { "Documents", "Commands|Archive|FollowUp|Review|Building|Evidence|Configuration" },
        { "Configuration", "Commands|Archive|FollowUp|Review|Building|Evidence|Rendering" },
        { "Evidence", "Commands|Archive|FollowUp|Review|Building|Rendering" },
        { "Building", "Commands|Archive|FollowUp|Review|Evidence|Rendering" },
        { "Archive", "Commands|FollowUp|Review|Evidence|Rendering|Documents" },
        { "FollowUp", "Commands|Review|Evidence" },
        { "Review", "Commands|Archive|FollowUp|Building|Evidence" },
        { "Display", "Commands|Archive|FollowUp|Review|Building|Evidence|Configuration|Documents" },
    };

    public static TheoryData<string, string> Homes => new()
    {
        { "Scriban", "Rendering" },
        { "Markdig", "Documents" },
        { "YamlDotNet", "Documents" },
        { "NodaTime", "Time" },
        { "CsvHelper", "Evidence" },
        { "PublicHoliday", "Configuration" },
        { "System.Text.Json", "Documents|Evidence|FollowUp" },
        { "MailKit", "FollowUp" },
        { "MimeKit", "FollowUp" },
    };

    [Theory]
    [MemberData(nameof(Downward))]
    public void A_folder_never_reaches_up(string lower, string upper) =>
        Types().That().ResideInNamespaceMatching($@"^PostmortemTools\.{lower}(\..*)?$")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^PostmortemTools\.({upper})(\..*)?$"))
            .WithoutRequiringPositiveResults()
            .Check(Loaded);

    [Fact]
    public void The_model_knows_nobody() =>
        Types().That().ResideInNamespaceMatching("^PostmortemTools$").And().DoNotHaveFullName("PostmortemTools.PostmortemException")
            .And().DoNotHaveFullName("PostmortemTools.DesktopAssemblyResolver")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(
                @"^(PostmortemTools\..+|Scriban.*|Markdig.*|YamlDotNet.*|NodaTime.*|CsvHelper.*|PublicHoliday.*|System\.Management\.Automation.*|System\.Text\.Json.*)$"))
            .Check(Loaded);

    [Theory]
    [MemberData(nameof(Homes))]
    public void A_library_has_one_home(string library, string home) =>
        Types().That().ResideInNamespaceMatching(@"^PostmortemTools(\..*)?$").And().DoNotResideInNamespaceMatching($@"^PostmortemTools\.({home})(\..*)?$")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^{library.Replace(".", @"\.", StringComparison.Ordinal)}(\..*)?$"))
            .Check(Loaded);
}
