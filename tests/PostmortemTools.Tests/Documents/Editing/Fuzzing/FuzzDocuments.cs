using CsCheck;
using PostmortemTools.Documents;
using PostmortemTools.Rendering;
using PostmortemTools.Tests.Generators;

namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>Documents to damage: of folders, and what our own templates make of arbitrary postmortems.</summary>
internal static class FuzzDocuments
{
    private static readonly string[] Templates = ["default", "google-sre", "pagerduty", "atlassian"];

    /// <summary>The documents, always in the same order.</summary>
    /// <param name="rendered">How many are rendered.</param>
    /// <param name="folders">Where there are others; one that does not exist is left out.</param>
    public static IReadOnlyList<string> Load(int rendered, params IEnumerable<string> folders)
    {
        List<string> documents = [];
        foreach (string folder in folders.Where(Directory.Exists))
        {
            documents.AddRange(Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => text.Length <= Mangler.Longest));
        }

        DocumentWriter writer = new(new MarkdownRenderer { FrontMatter = FrontMatter.Write });
        for (uint i = 0; i < rendered; i++)
        {
            Postmortem postmortem = GenPostmortem.Any.Generate(new PCG(i, 4711), null, out _);
            try
            {
                documents.Add(writer.Write(postmortem, DocumentFormat.Markdown, Templates[i % Templates.Length]));
            }
            catch (PostmortemException)
            {
                // A time that is no time in the document's zone.
            }
        }

        return documents;
    }
}
