using CsCheck;
using PostmortemTools.Documents.Diff;
using Xunit;

namespace PostmortemTools.Tests.Documents.Diff;

public sealed class LineDiffTests
{
    private static readonly Gen<string[]> FewWords = Gen.Char["abc"].Select(letter => letter.ToString()).Array[0, 30];

    [Fact]
    public void The_changes_turn_one_text_into_the_other() => Gen.Select(FewWords, FewWords).Sample((before, after) =>
        Applied(before, after, LineDiff.Between(before, after)).SequenceEqual(after));

    [Fact]
    public void There_are_as_few_differences_as_can_be() => Gen.Select(FewWords, FewWords).Sample((before, after) =>
        LineDiff.Between(before, after).Sum(change => change.OldCount + change.NewCount) == before.Length + after.Length - (2 * LongestInCommon(before, after)));

    [Fact]
    public void Changes_stand_apart_and_in_order() => Gen.Select(FewWords, FewWords).Sample((before, after) =>
    {
        List<LineChange> changes = LineDiff.Between(before, after);
        return changes.Zip(changes.Skip(1)).All(pair => pair.First.OldStart + pair.First.OldCount < pair.Second.OldStart);
    });

    [Fact]
    public void Texts_that_share_nothing_take_no_time()
    {
        string[] before = [.. Enumerable.Range(0, 200_000).Select(i => $"old {i}")];
        string[] after = [.. Enumerable.Range(0, 200_000).Select(i => $"new {i}")];
        Assert.Equal([new LineChange(0, before.Length, 0, after.Length)], LineDiff.Between(before, after));
    }

    [Theory]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "@@ -2,7 +2,7 @@| 2| 3| 4|-5|+five| 6| 7| 8")]
    [InlineData("1\n", "1\n2\n", "@@ -1 +1,2 @@| 1|+2")]
    [InlineData("1\n2\n", "2\n", "@@ -1,2 +1 @@|-1| 2")]
    [InlineData("", "1\n", "@@ -0,0 +1 @@|+1")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", "@@ -1,4 +1,4 @@|-a|+A| 1| 2| 3|@@ -6,4 +6,4 @@| 5| 6| 7|-b|+B")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n", "@@ -1,8 +1,8 @@|-a|+A| 1| 2| 3| 4| 5| 6|-b|+B")]
    [InlineData("same\n", "same\n", "")]
    public void A_diff_reads_as_one_from_git(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join("|", UnifiedDiff.Between(before, after)));

    private static List<string> Applied(string[] before, string[] after, List<LineChange> changes)
    {
        List<string> lines = [.. before];
        foreach (LineChange change in changes.AsEnumerable().Reverse())
        {
            lines.RemoveRange(change.OldStart, change.OldCount);
            lines.InsertRange(change.OldStart, after.Skip(change.NewStart).Take(change.NewCount));
        }

        return lines;
    }

    private static int LongestInCommon(string[] a, string[] b)
    {
        int[,] longest = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                longest[i, j] = a[i - 1] == b[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
            }
        }

        return longest[a.Length, b.Length];
    }
}
