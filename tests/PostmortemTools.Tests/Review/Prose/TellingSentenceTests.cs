using System.Globalization;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;
using PostmortemTools.Review.House;
using PostmortemTools.Review.Language;
using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Prose;
using Xunit;

namespace PostmortemTools.Tests.Review.Prose;

/// <summary>Which sentences a review takes apart: all that a rule may have to look at.</summary>
public sealed class TellingSentenceTests
{
    public static TheoryData<string> Patterns => [.. PhraseRules.All.SelectMany(rule => rule.Patterns).Distinct()];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void What_a_pattern_matches_is_looked_at(string written)
    {
        Random random = new(4711);
        WordPattern pattern = WordPattern.Parse(written, EnglishWords.Lexicon);
        PeopleNames names = new(new Postmortem(), HouseReview.None);
        for (int i = 0; i < 60; i++)
        {
            string words = Words(written, random);
            Assert.True(
                Sentences($"There {words} then.").Any(sentence => sentence.MayHavePhrase && Enumerable.Range(0, sentence.Words.Length).Any(at => pattern.Match(sentence, at, names) > 0)),
                $"'{words}' is passed over.");
        }
    }

    [Theory]
    [InlineData("It took 25 minutes.")]
    [InlineData("A 40-minute outage.")]
    [InlineData("After 1h20m it was back.")]
    [InlineData("A nine-hour outage.")]
    [InlineData("It was down for nine hours.")]
    [InlineData("It was seen by ~50,000 customers.")]
    [InlineData("It began on 31.06.2019.")]
    [InlineData("It began at 25:10.")]
    [InlineData("It began at 9 AM.")]
    [InlineData("It began on Monday.")]
    public void A_sentence_tells_where_it_says_how_long_how_many_or_when(string text) => Assert.Single(Sentences(text, "Root cause"));

    [Theory]
    [InlineData("The database was slow.")]
    [InlineData("It listens on port 8080.")]
    [InlineData("At 14:32 it was deployed.")]
    [InlineData("The alert was sent to the team.")]
    public void Others_are_passed_over(string text) => Assert.Empty(Sentences(text, "Root cause"));

    [Theory]
    [InlineData("The database was slow. It was the fault of the disk.", true)]
    [InlineData("Databasen var treg, og det var ikke bra.", false)]
    [InlineData("База данных была медленной.", false)]
    [InlineData("HAProxy, Kafka.", true)]
    public void The_language_is_told_by_all_sentences(string text, bool isEnglish) => Assert.Equal(isEnglish, Context(text, "Summary").IsEnglish);

    private static IReadOnlyList<Sentence> Sentences(string text, string heading = "Summary") => Context(text, heading).TellingSentences;

    private static ReviewContext Context(string text, string heading) => new(MarkdownReader.Read($"# Outage\n\n## {heading}\n\n{text}\n"), new ReviewOptions { AsOf = new DateTime(2024, 3, 1) });

    /// <summary>Words that a pattern matches: any of those that fit in each place.</summary>
    private static string Words(string pattern, Random random)
    {
        List<string> words = [];
        foreach (string place in pattern.Split(' '))
        {
            if (place.StartsWith("..", StringComparison.Ordinal))
            {
                words.AddRange(Enumerable.Repeat("thing", random.Next(int.Parse(place[2..], CultureInfo.InvariantCulture) + 1)));
            }
            else if (!place.EndsWith('?') || random.Next(2) == 0)
            {
                string[] choices = [.. place.TrimEnd('?').Split('|').SelectMany(Choices)];
                words.Add(choices[random.Next(choices.Length)]);
            }
        }

        return string.Join(" ", words);
    }

    private static IEnumerable<string> Choices(string choice) => choice switch
    {
        "{name}" => ["Bob", "@jane"],
        "{participle}" => ["broken", "tested", "overwritten"],
        _ => choice[0] == '{' ? EnglishWords.Lexicon.Words(choice.Trim('{', '}')) : [choice],
    };
}
