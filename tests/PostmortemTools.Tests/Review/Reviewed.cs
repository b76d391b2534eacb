using PostmortemTools.Configuration;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;
using PostmortemTools.Review.House;

namespace PostmortemTools.Tests.Review;

/// <summary>Reviews texts.</summary>
internal static class Reviewed
{
    private static readonly HouseReview House = HouseReview.Of(ConfigurationLoader.Load(
        Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), "review:\n  dueWithin: { P0: 14 }\n  customers: [Acme Corp]\n  words: { blast radius: the affected users }\n"));

    /// <summary>Reviews a text in a house that has words, customers and limits.</summary>
    public static List<PostmortemDiagnostic> Text(string text, string? rule = null) =>
        Reviewer.Review(MarkdownReader.Read(text), null, new ReviewOptions { AsOf = new DateTime(2024, 3, 1), House = House }).FindAll(diagnostic => rule is null || diagnostic.Rule == rule);
}
