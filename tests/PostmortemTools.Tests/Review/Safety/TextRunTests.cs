using System.Text.RegularExpressions;
using PostmortemTools.Review.Safety;
using Xunit;

namespace PostmortemTools.Tests.Review.Safety;

/// <summary>The runs of characters in which keys and addresses are looked for.</summary>
public sealed class TextRunTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    public void All_long_runs_are_found(int shortest)
    {
        foreach (string text in Texts())
        {
            Assert.Equal(Regex.Matches(text, $"[A-Za-z0-9_.@+%-]{{{shortest},}}").Select(match => match.Value), TextRuns.OfLength(text, shortest).Select(run => run.In(text)));
        }
    }

    [Fact]
    public void All_runs_with_a_dot_in_a_number_are_found()
    {
        foreach (string text in Texts())
        {
            Assert.Equal(Regex.Matches(text, "[A-Za-z0-9_.@+%-]+").Select(match => match.Value).Where(run => Regex.IsMatch(run, "[0-9][.][0-9]")), TextRuns.WithDottedNumber(text).Select(run => run.In(text)));
        }
    }

    private static IEnumerable<string> Texts()
    {
        const string letters = "abcdefgh0123456789AB_-.%@+ \n,:é€(";
        Random random = new(4711);
        for (int i = 0; i < 2000; i++)
        {
            // Some of many blanks, some of few.
            int few = random.Next(2) * 7;
            yield return new string([.. Enumerable.Range(0, random.Next(120)).Select(_ => letters[random.Next(letters.Length - few)])]);
        }
    }
}
