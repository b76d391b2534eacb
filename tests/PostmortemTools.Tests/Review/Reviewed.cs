using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;

namespace PostmortemTools.Tests.Review;

/// <summary>Reviews texts.</summary>
internal static class Reviewed
{
    public static List<PostmortemDiagnostic> Text(string text, string? rule = null) =>
        Reviewer.Review(MarkdownReader.Read(text), null, new ReviewOptions { AsOf = new DateTime(2024, 3, 1) }).FindAll(diagnostic => rule is null || diagnostic.Rule == rule);
}
