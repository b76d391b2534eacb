using PostmortemTools.Documents;
using PostmortemTools.Rendering;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>The templates that a document can be kept in say everything that the model holds, in the body or in the front matter.</summary>
public sealed class NothingLostTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("google-sre")]
    [InlineData("pagerduty")]
    [InlineData("atlassian")]
    public void Every_text_of_the_model_is_in_the_document(string template)
    {
        List<string> texts = ["everyone", "INC-465", "2024-01-15", "2024-01-18", "2024-01-19", "2024-02-15", "2024-02-01", "2023-11-20", "https://example.com/related", "P1 (Critical)", "Detect", "14:33", "✅", "⬜"];
        Postmortem postmortem = Samples.Full(name => Note($"the {name}"), name => Note($"All of {name}."));
        string rendered = new MarkdownRenderer { FrontMatter = FrontMatter.Write }.Render(postmortem, template);
        Assert.StartsWith("---\n", rendered);
        Assert.DoesNotContain(texts, text => !rendered.Contains(text));

        string Note(string text)
        {
            texts.Add(text);
            return text;
        }
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("customer")]
    public void A_template_to_be_read_only_has_no_front_matter(string template) =>
        Assert.StartsWith("# ", new MarkdownRenderer { FrontMatter = (_, _) => "---\nx: 1\n---\n" }.Render(Samples.Full(), template));
}
