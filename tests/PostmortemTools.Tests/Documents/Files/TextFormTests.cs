using System.Text;
using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

public sealed class TextFormTests
{
    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "" },
        { "utf-8", "EF-BB-BF" },
        { "utf-16", "FF-FE" },
        { "utf-16BE", "FE-FF" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_and_written_back_in_its_encoding(string encoding, string mark)
    {
        byte[] bytes = [.. Convert.FromHexString(mark.Replace("-", "", StringComparison.Ordinal)), .. Encoding.GetEncoding(encoding).GetBytes("Ä 障害 🔥\r\nb\r\n")];
        Assert.Equal("Ä 障害 🔥\r\nb\r\n", TextForm.Decode(bytes, "x.yaml"));
        Assert.Equal(bytes, TextForm.Of(bytes, "x.yaml").Encode("Ä 障害 🔥\nb\n"));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xE4, (byte)'b' }, "byte 0xE4 at offset 1 (line 1)")]
    [InlineData(new byte[] { (byte)'a', 0x0A, 0x0A, 0xFF }, "byte 0xFF at offset 3 (line 3)")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xC3 }, "byte 0xC3 at offset 4 (line 1)")]
    public void A_byte_that_is_no_character_is_named_with_its_place(byte[] bytes, string expected)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => TextForm.Decode(bytes, "/x/old.yaml"));
        Assert.Equal("InvalidUtf8", error.Id);
        Assert.StartsWith("/x/old.yaml ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("\uFFFDx\n"u8.ToArray(), TextForm.New.Encode("\ud800x"));

    [Fact]
    public void Blank_lines_at_the_end_stay_as_they_may_be_part_of_a_value() =>
        Assert.Equal("a\n\n\n"u8.ToArray(), TextForm.New.Encode("a\n\n\n"));
}
