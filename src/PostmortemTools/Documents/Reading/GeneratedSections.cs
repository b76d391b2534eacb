using System.Text.RegularExpressions;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>Knows the sections that our own templates fill from the rest of the postmortem: they say nothing that is not said elsewhere.</summary>
internal static class GeneratedSections
{
    private const string Milestone = @"- (Started|Detected|Acknowledged|Identified|Mitigated|Resolved) at [0-9:. -]+( \(inferred from the timeline\))?";

    private static readonly Regex Lines = new($@"\G({Milestone}|- Time to (detect|acknowledge|mitigate|resolve): [0-9a-z ]+|{Placeholders.NotRecorded})(\n|\z)", RegexOptions.CultureInvariant);

    /// <summary>The titles under which such lines stand.</summary>
    private static readonly HashSet<string> Filled = new(StringComparer.Ordinal) { "What Happened", "Resolution", "Detection", "Response", "Recovery" };

    /// <summary>The titles under which there may be nothing but sections that are read by themselves.</summary>
    private static readonly HashSet<string> Frames = new(StringComparer.Ordinal) { "Messaging", "Recurrence", "Supporting Information" };

    /// <summary>Whether a section holds only what a template wrote by itself.</summary>
    public static bool Is(Section section, Postmortem postmortem)
    {
        if (Frames.Contains(section.Title))
        {
            return section.Body is null && section.Sections.Count == 0;
        }

        if (section.Body is not { } body || section.Sections.Count > 0)
        {
            return false;
        }

        return section.Title == "Responders" ? body == Responders(postmortem) : Filled.Contains(section.Title) && AreLines(body);
    }

    private static bool AreLines(string body)
    {
        int at = 0;
        while (at < body.Length)
        {
            Match line = Lines.Match(body, at);
            if (!line.Success || line.Length == 0)
            {
                return false;
            }

            at += line.Length;
        }

        return true;
    }

    /// <summary>What the template makes of the authors and of those who acted in the timeline.</summary>
    private static string Responders(Postmortem postmortem)
    {
        HashSet<string> named = new(postmortem.Authors.Select(author => author.Name), StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> all = postmortem.Authors.Select(author => author.ToString())
            .Concat(postmortem.Timeline.Select(happened => happened.Actor?.Trim()).OfType<string>().Where(actor => actor.Length > 0 && named.Add(actor)));
        return string.Join("\n", all.Select(name => "- " + InlineText.Escape(name, InlinePlace.BlockStart)));
    }
}
