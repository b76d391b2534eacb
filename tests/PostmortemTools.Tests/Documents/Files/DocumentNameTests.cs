using System.Text;
using CsCheck;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("2024-01-15-api-outage", "2024-01-15-api-outage")]
    [InlineData("INC 7", "INC 7")]
    [InlineData("障害-報告", "障害-報告")]
    [InlineData("../../etc/passwd", "-..-etc-passwd")]
    [InlineData("a/b\\c:d*e?f", "a-b-c-d-e-f")]
    [InlineData("..", "postmortem")]
    [InlineData(".hidden", "hidden")]
    [InlineData("end. .", "end")]
    [InlineData("line\nbreak", "line-break")]
    [InlineData("con", "_con")]
    [InlineData("LPT1.old", "_LPT1.old")]
    [InlineData("console", "console")]
    public void An_id_becomes_a_name_that_every_system_takes(string id, string expected) => Assert.Equal(expected, DocumentName.Of(id));

    [Fact]
    public void A_long_id_is_cut_between_characters()
    {
        string name = DocumentName.Of(string.Concat(Enumerable.Repeat("👩‍🚒", 100)));
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍🚒", 200 / 11)), name);
    }

    [Fact]
    public void Any_id_becomes_one_name_and_no_path() => Gen.String.Sample(id =>
    {
        string name = DocumentName.Of(id);
        Assert.NotEmpty(name);
        Assert.Equal(name, Path.GetFileName(name));
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 255 - ".markdown".Length);
        Assert.DoesNotContain(name, char.IsControl);
    });
}
