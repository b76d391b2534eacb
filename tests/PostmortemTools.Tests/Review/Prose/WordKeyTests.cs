using PostmortemTools.Review.Prose;
using Xunit;

namespace PostmortemTools.Tests.Review.Prose;

/// <summary>What words are found by.</summary>
public sealed class WordKeyTests
{
    private const string Letters = "abcxyzABCXYZ0189'-.:%@[`{^_åÅßłЖ’\u212A语";

    [Fact]
    public void A_word_has_one_key_wherever_it_stands_and_whatever_its_case()
    {
        Random random = new(4711);
        for (int i = 0; i < 20_000; i++)
        {
            string word = Random(random, random.Next(1, 14));
            string before = Random(random, random.Next(12));
            string text = before + word + Random(random, random.Next(12));
            ulong key = WordKey.Of(new string([.. word.Select(WordKey.Small)]));
            Assert.Equal(key, WordKey.Of(text, before.Length, word.Length));
        }
    }

    [Theory]
    [InlineData("deployed", "deploye")]
    [InlineData("deployment", "deploymental")]
    [InlineData("ab", "ba")]
    [InlineData("abcdefgh", "abcdefghi")]
    public void Words_of_other_letters_have_other_keys(string one, string other) => Assert.NotEqual(WordKey.Of(one), WordKey.Of(other));

    [Theory]
    [InlineData("deployed", false)]
    [InlineData("deployments", true)]
    [InlineData("på", true)]
    [InlineData("didn’t", false)]
    public void A_key_says_whether_it_is_the_whole_word(string word, bool isPartial) => Assert.Equal(isPartial, (WordKey.Of(word) & WordKey.IsPartial) != 0);

    [Fact]
    public void A_run_of_letters_ends_where_another_character_stands()
    {
        Random random = new(4711);
        for (int i = 0; i < 20_000; i++)
        {
            string text = Random(random, random.Next(1, 40));
            int start = random.Next(text.Length);
            int end = random.Next(start, text.Length + 1);
            int expected = text[start..end].TakeWhile(char.IsAsciiLetterOrDigit).Count();
            Assert.Equal(expected, CharKinds.PlainRun(text, start, end));
        }
    }

    private static string Random(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => random.Next(3) > 0 ? (char)random.Next('a', 'z' + 1) : Letters[random.Next(Letters.Length)])]);
}
