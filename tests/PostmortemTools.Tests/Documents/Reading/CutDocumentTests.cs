using PostmortemTools.Documents.Reading;
using PostmortemTools.Tests.Documents.Editing.Laws;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A document may end anywhere: somebody is still writing it, or a program was interrupted.</summary>
public sealed class CutDocumentTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_ends_anywhere_is_read(string name)
    {
        string text = Fixture.Text(name);
        for (int length = 0; length <= text.Length; length++)
        {
            string cut = text.Substring(0, length);
            Exception? thrown = Record.Exception(() => MarkdownReader.Read(cut));
            Assert.True(thrown is null, $"Cut at {length}: {thrown}");
        }
    }

    [Theory]
    [InlineData("# Outage\n\n## Action items\n\n- Page on it\n\nDone:")]
    [InlineData("# Outage\n\n## Action items\n\n- Page on it\n  - Done:")]
    [InlineData("# Outage\n\n## Action items\n\n- Page on it\n\n**Done:**")]
    public void A_label_may_be_the_last_word(string text) => Assert.Equal(["Page on it"], MarkdownReader.Read(text).Postmortem.ActionItems.Select(item => item.Action));
}
