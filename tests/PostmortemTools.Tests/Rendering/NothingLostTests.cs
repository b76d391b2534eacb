using System.Collections;
using System.Reflection;
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
        string rendered = new MarkdownRenderer { FrontMatter = ValuesOf }.Render(postmortem, template);
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

    /// <summary>Stands in for the YAML: a line for each value of the named fields. A name that the model has no property for fails the test.</summary>
    private static string ValuesOf(Postmortem postmortem, IReadOnlyCollection<string> fields) =>
        $"---\n{string.Join("\n", fields.SelectMany(field => Values(postmortem, field.Split('.'))))}\n---\n";

    private static IEnumerable<string> Values(object? of, IEnumerable<string> path)
    {
        if (of is IEnumerable list and not string)
        {
            return list.Cast<object?>().SelectMany(item => Values(item, path));
        }

        if (of is null or string or DateTime or Milestones || !path.Any() && of.GetType().Namespace != "PostmortemTools")
        {
            return [of is DateTime day ? Iso.FormatDate(day) : of is Milestones known ? $"{known.Detected:HH:mm}" : of?.ToString() ?? ""];
        }

        if (!path.Any())
        {
            return of.GetType().GetProperties().SelectMany(property => Values(property.GetValue(of), []));
        }

        PropertyInfo? named = of.GetType().GetProperty(path.First(), BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        Assert.True(named is not null, $"{of.GetType().Name} has no '{path.First()}'.");
        return Values(named.GetValue(of), path.Skip(1));
    }
}
