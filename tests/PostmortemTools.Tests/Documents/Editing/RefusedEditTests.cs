using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>What cannot be written is refused, and the reason says what to do instead.</summary>
public class RefusedEditTests
{
    [Theory]
    [InlineData("Mail was late\n=============\n\n## Summary\n\nMuch.\n")]
    [InlineData("# Mail was late\n\n## Summary\n\nMuch.\n")]
    public void A_title_is_not_emptied(string text) => Assert.Contains("give it another one", Refusal(text, pm => pm.Title = " "), StringComparison.Ordinal);

    [Fact]
    public void A_list_has_no_place_for_who_did_it() => Assert.Contains(
        "no place for who did it ('Bob'); say it in the description",
        Refusal("# T\n\n**Date:** 2024-05-14\n\n## Timeline (UTC)\n\n- 14:03 Deployed\n- 14:10 Errors\n", pm => pm.Timeline.Add(new TimelineEvent { Time = new DateTimeOffset(2024, 5, 14, 15, 0, 0, TimeSpan.Zero), Description = "Paged", Actor = "Bob" })),
        StringComparison.Ordinal);

    private static string Refusal(string text, Action<Postmortem> change)
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(text, change));
        Assert.Equal("EditNotPossible", refused.Id);
        return refused.Message;
    }
}
