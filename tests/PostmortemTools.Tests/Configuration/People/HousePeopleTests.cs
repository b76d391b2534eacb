using PostmortemTools.Configuration;
using PostmortemTools.Configuration.People;
using Xunit;

namespace PostmortemTools.Tests.Configuration.People;

/// <summary>The people and teams of a house, by all their names.</summary>
public sealed class HousePeopleTests
{
    private const string House = """
        people:
          - name: Jane Doe
            aliases: [jane, '@jdoe', JD]
            email: jane.doe@example.com
            slack: U012AB3CD
            teams: jane@corp.example
            role: On-call
            team: pay
            manager: john
            timeZone: europe/berlin
            quietHours: 20:00-07:30
            workingDays: [Mon, Tue]
            holidays: DE-BE
          - { name: John Smith, aliases: john, email: payments@example.com }
          - Ali Khan (DBA)
          - { name: Eve, team: Payments }
        teams:
          - name: Payments
            aliases: [pay, '@payments-team']
            email: payments@example.com
            members: [John Smith, eve]
            manager: Ali Khan
          - Search & Ads
        """;

    private static readonly HousePeople People = Load(House).People;

    [Theory]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("  jane   DOE ", "Jane Doe")]
    [InlineData("@jane", "Jane Doe")]
    [InlineData("jdoe", "Jane Doe")]
    [InlineData("Jane Doe (On-call)", "Jane Doe")]
    [InlineData("JANE.DOE@example.com", "Jane Doe")]
    [InlineData("jane@corp.example", "Jane Doe")]
    [InlineData("<@U012AB3CD>", "Jane Doe")]
    [InlineData("Ali Khan", "Ali Khan")]
    [InlineData("@Pay", "Payments")]
    [InlineData("search & ads", "Search & Ads")]
    [InlineData("payments@example.com", null)] // The address of two is that of neither.
    [InlineData("Doe", null)]
    [InlineData("jan", null)]
    [InlineData("@", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Somebody_is_found_by_any_name(string? name, string? expected) => Assert.Equal(expected, People.Find(name)?.Name.Text);

    [Fact]
    public void Everything_about_a_person_is_read()
    {
        HousePerson jane = People.Persons[0];
        Assert.Equal(("jane.doe@example.com", "U012AB3CD", "jane@corp.example", "On-call"), (jane.Email, jane.Slack, jane.Teams, jane.Role));
        Assert.Equal(("Europe/Berlin", "20:00-07:30"), (jane.TimeZone, jane.QuietHours?.ToString()));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday], jane.WorkingDays!);
        Assert.Equal("DE-BE", Assert.Single(jane.Holidays!.Regions).Code);
        Assert.Equal(("Ali Khan", "DBA"), (People.Persons[2].Name.Text, People.Persons[2].Role));
    }

    [Fact]
    public void A_team_has_the_members_that_it_names_and_those_who_name_it() =>
        Assert.Equal(["John Smith", "Eve", "Jane Doe"], People.MembersOf(People.Teams[0]).Select(person => person.Name.Text));

    [Theory]
    [InlineData("Jane Doe", "John Smith")]
    [InlineData("Eve", "Ali Khan")] // The manager of the team.
    [InlineData("Payments", "Ali Khan")]
    [InlineData("John Smith", "Ali Khan")] // The team names him as a member.
    [InlineData("Ali Khan", null)]
    public void The_manager_is_that_of_the_person_else_of_the_team(string name, string? manager) => Assert.Equal(manager, People.ManagerOf(People.Find(name)!)?.Name.Text);

    [Fact]
    public void A_person_keeps_the_times_of_the_house_unless_they_have_their_own()
    {
        PostmortemConfiguration configuration = Load("timeZone: Europe/Paris\nholidays: FR\nreminders: { quietHours: '18:00-08:00' }\n" + House);
        HousePerson jane = configuration.People.Persons[0];
        HousePerson john = configuration.People.Persons[1];

        Assert.Equal(("Europe/Berlin", "20:00-07:30"), (configuration.TimesOf(jane).TimeZone, configuration.TimesOf(jane).QuietHours.ToString()));
        Assert.Equal(("Europe/Paris", "18:00-08:00"), (configuration.TimesOf(john).TimeZone, configuration.TimesOf(john).QuietHours.ToString()));
        DateTime bastille = new(2025, 7, 14);
        Assert.True(configuration.TimesOf(jane).Calendar.IsWorkingDay(bastille));
        Assert.False(configuration.TimesOf(john).Calendar.IsWorkingDay(bastille));
        Assert.False(configuration.TimesOf(jane).Calendar.IsWorkingDay(bastille.AddDays(2)));
        Assert.Equal("UTC", Load("people: Jane").TimesOf(null).TimeZone);
    }

    [Theory]
    [InlineData("people:\n  - email: a@b.c", "MissingProperty", 2, 5, "'name' is missing; a person needs one")]
    [InlineData("people:\n  - name: Jane\n    alias: j", "UnknownProperty", 3, 5, "Did you mean 'aliases'?")]
    [InlineData("people:\n  - name: Jane\n    email: jane.example.com", "UnreadableValue", 3, 12, "is not an e-mail address")]
    [InlineData("people:\n  - name: Jane\n    email: 'a@b.c, d@e.f'", "UnreadableValue", 3, 12, "is not an e-mail address")]
    [InlineData("people:\n  - name: Jane\n    email: \"a@b.c\\r\\nBcc: d@e.f\"", "UnreadableValue", 3, 12, "is not an e-mail address")]
    [InlineData("people:\n  - name: Jane\n    slack: '@jane'", "UnreadableValue", 3, 12, "Copy member ID")]
    [InlineData("people:\n  - name: Jane\n    timeZone: Europe/Berln", "ConfiguredTimeZone", 3, 15, "Europe/Berlin")]
    [InlineData("people:\n  - name: Jane\n    quietHours: 18-8", "UnreadableValue", 3, 17, "hours such as 18:00-08:00")]
    [InlineData("people:\n  - name: Jane\n    quietHours: 08:00-08:00", "UnreadableValue", 3, 17, "hours such as 18:00-08:00")]
    [InlineData("people:\n  - name: Jane\n    holidays: IN", "ConfiguredCountry", 3, 15, "'IN'")]
    [InlineData("people:\n  - name: Jane Doe\n  - name: John\n    manager: Jan Doe", "ConfiguredName", 4, 14, "Did you mean 'Jane Doe'?")]
    [InlineData("teams: Ops\npeople:\n  - name: John\n    manager: ops", "ConfiguredName", 4, 14, "not a person of this file")]
    [InlineData("people:\n  - name: Jane\n    aliases: jd\n    manager: jd", "OwnManager", 4, 14, "'Jane' is named as the own manager")]
    [InlineData("people:\n  - { name: Jane, manager: Bob }\n  - { name: Bob, manager: Jane }", "OwnManager", 2, 28, "'Jane' is named as the own manager, by way of 'Bob'")]
    [InlineData("people:\n  - { name: Eve, manager: Ann }\n  - { name: Ann, manager: Bob }\n  - { name: Bob, manager: Cid }\n  - { name: Cid, manager: Ann }", "OwnManager", 3, 27, "'Ann' is named as the own manager, by way of 'Bob'")]
    [InlineData("people:\n  - name: Jane\n    team: Paymnts\nteams: [Payments]", "ConfiguredName", 3, 11, "Did you mean 'Payments'?")]
    [InlineData("people:\n  - name: Jane\n    team: Payments", "ConfiguredName", 3, 11, "Add it under teams")]
    [InlineData("people: [Jane, JANE]", "DuplicateName", 1, 16, "'JANE' is a person already: Jane")]
    [InlineData("people:\n  - { name: Jane, aliases: [j] }\n  - { name: John, aliases: ['@J'] }", "DuplicateName", 3, 29, "'@J' is a person already: Jane")]
    [InlineData("teams: [ops]\npeople:\n  - { name: Jane, aliases: [Ops] }", "DuplicateName", 1, 9, "'ops' is a person already: Jane")]
    [InlineData("people: ['@']", "WrongShape", 1, 10, "a letter or digit")]
    [InlineData("people: ['']", "WrongShape", 1, 10, "the name of a person")]
    [InlineData("people: { Jane: jane@example.com }", "WrongShape", 1, 9, "a list of people")]
    [InlineData("people:\n  - name: Jane\n    aliases: [' ']", "WrongShape", 3, 15, "a name")]
    [InlineData("teams:\n  - name: Ops\n    members: [Jane]", "ConfiguredName", 3, 15, "not a person of this file")]
    [InlineData("teams:\n  - name: Ops\n    chanels: [x]", "UnknownProperty", 3, 5, "Did you mean 'channels'?")]
    [InlineData("teams:\n  - name: Ops\n    channels: [chat]", "ConfiguredName", 3, 16, "reminders.channels")]
    public void A_mistake_is_an_error_with_its_place(string text, string id, int line, int column, string says)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Load(text));
        Assert.Equal(id, error.Id);
        Assert.Contains($".postmortem.yaml, line {line}, column {column}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_may_have_an_alias_that_differs_from_the_name_by_its_case_only() => Assert.Equal("Jane", Load("people: [{ name: Jane, aliases: ['@jane', jane] }]").People.Find("@JANE")!.Name.Text);

    private static PostmortemConfiguration Load(string yaml) => ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), yaml);
}
