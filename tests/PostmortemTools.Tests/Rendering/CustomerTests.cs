using PostmortemTools.Rendering.Scripting;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>What customers read names no person and shows no ticket.</summary>
public sealed class CustomerTests
{
    private static readonly string[] Names =
    [
        "Jane Doe", "Miles O'Brien", "Anne-Marie Lévêque", "李雷", "@bob", "mark", "Will Power", "Grace", "Jane, John", "Priya & Tom", "Kim and Lee", "zoe.k@example.com",
        "J. R. Hartley", "Maria del Carmen García López", "QA Team", "DevOps", "Sven (DBA)", "Jane's team", "José", "Ivan/Olga",
    ];

    private static readonly string[] Sentences =
    [
        "{0} acknowledges.", "Restarted by {0}", "Sent to on-call ({0})", "{0}'s rollback", "The {0}\u2019s laptop", "[{0}](https://example.com/users/{0})", "`kill -9 # {0}`", "**{0}** decided",
        "_{0}_ agreed", "Done. {0} left", "asked {0}, {0} and {0}", "x/{0}/y", "@{0}", "{0}_{0}", "{0}确认了告警", "\"{0}\"", "a|{0}|b", "{0}:\n{0}",
    ];

    public static TheoryData<string> AllNames => [.. Names];

    [Theory]
    [MemberData(nameof(AllNames))]
    public void No_name_remains_in_any_text(string name)
    {
        foreach (string spelled in new[] { name, name.ToLowerInvariant(), name.ToUpperInvariant() })
        {
            string said = string.Join(" ", Sentences.Select(sentence => string.Format(null, sentence, spelled)));
            Assert.DoesNotContain(Words(name), word => Says(Render(Told(said)), word));
        }
    }

    [Fact]
    public void No_single_word_of_a_persons_name_remains()
    {
        string[] words = [.. Names.SelectMany(Words).Where(word => word.Length > 1).Distinct()];
        string rendered = Render(Told(string.Join(". ", words.SelectMany(word => Sentences.Select(sentence => string.Format(null, sentence, word))))));
        Assert.DoesNotContain(words, word => Says(rendered, word));
    }

    [Fact]
    public void No_ticket_source_kind_link_note_cost_or_front_matter_is_shown()
    {
        string rendered = Samples.Render(Samples.Full(), "customer");
        string[] hidden = ["ticket", "source", "kind", "event link", "note", "revenue", "priority", "item id", "author", "owner", "actor", "status text", "everyone", "---\n"];
        Assert.DoesNotContain(hidden, text => rendered.Replace("| --", "").Contains(text, StringComparison.OrdinalIgnoreCase) && text != "---\n" || rendered.StartsWith("---", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_agreed_is_not_promised()
    {
        Postmortem postmortem = Samples.Minimal();
        postmortem.ActionItems.AddRange([
            new ActionItem { Action = "one", Status = ActionItemStatus.Proposed }, new ActionItem { Action = "two", Status = ActionItemStatus.WontDo },
            new ActionItem { Action = "three", Status = ActionItemStatus.Done }, new ActionItem { Action = "four", Status = ActionItemStatus.Planned }]);
        Assert.Equal("# API outage\n\n## What we are doing about it\n\n- three (done)\n- four\n", Render(postmortem));
    }

    [Theory]
    [InlineData("Jane acknowledges, begins investigation", "The team acknowledges, begins investigation")]
    [InlineData("Alert sent to on-call (Jane)", "Alert sent to on-call (the team)")]
    [InlineData("It failed. jane doe fixed it", "It failed. The team fixed it")]
    [InlineData("Jane's and John's fix", "The team's and the team's fix")]
    [InlineData("asked Jane, John and the QA team", "asked the team")]
    [InlineData("[Jane](https://example.com/jane)", "[The team](https://example.com/team)")]
    [InlineData("mail jane.doe@example.com now", "mail the team now")]
    [InlineData("Janet and Johnson stay", "Janet and Johnson stay")]
    public void A_team_stands_where_a_name_stood(string text, string expected)
    {
        Postmortem postmortem = new() { Title = "x", Authors = { new Person("Jane Doe", "On-call") }, ActionItems = { new ActionItem { Action = "x", Owner = "John" }, new ActionItem { Action = "y", Owner = "QA" } } };
        Assert.Equal(expected, Anonymizer.For(postmortem)(text));
    }

    private static string Render(Postmortem postmortem) => Samples.Render(postmortem, "customer");

    /// <summary>A postmortem that says one text everywhere, and has the names as authors, owners and actors.</summary>
    private static Postmortem Told(string said)
    {
        Postmortem postmortem = Samples.Full(_ => said, _ => said);
        postmortem.Authors = [.. Names.Where((_, index) => index % 3 == 0).Select(name => new Person(name, null))];
        postmortem.ActionItems = [.. Names.Where((_, index) => index % 3 == 1).Select(name => new ActionItem { Action = said, Owner = name })];
        postmortem.Timeline = [.. Names.Where((_, index) => index % 3 == 2).Select(name => new TimelineEvent { Time = Samples.At(14, 0), Description = said, Actor = name })];
        return postmortem;
    }

    /// <summary>The whole name, and each of its words where it is a person's.</summary>
    private static IEnumerable<string> Words(string name) =>
        name is "QA Team" or "DevOps" ? [name] : name == "Jane's team" ? ["Jane"] : [name, .. name.Split([' ', ',', '&', '/', '@', '(', ')', '.', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && word is not ("and" or "example" or "com" or "DBA"))];

    /// <summary>A word that stands by itself, whatever its letters' case.</summary>
    private static bool Says(string text, string word) => System.Text.RegularExpressions.Regex.IsMatch(
        text, $@"(?<![a-zà-ÿ]){System.Text.RegularExpressions.Regex.Escape(word)}(?![a-zà-ÿ])", System.Text.RegularExpressions.RegexOptions.IgnoreCase);
}
