using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>Writes what stands below the heading of a section.</summary>
internal static class SectionWriter
{
    /// <summary>The section's text, then each section within it with its heading, at least one level below.</summary>
    /// <param name="section">The section whose own heading is written already.</param>
    /// <param name="level">The level of that heading.</param>
    /// <param name="context">Hides names where the template asks for it.</param>
    public static string Write(Section section, int level, MarkdownContext context)
    {
        List<string> parts = [];
        Collect(section, level, context, parts);
        return string.Join("\n\n", parts);
    }

    private static void Collect(Section section, int level, MarkdownContext context, List<string> parts)
    {
        if (!string.IsNullOrWhiteSpace(section.Body))
        {
            parts.Add(BlockText.Close(context.Named(section.Body!), level));
        }

        foreach (Section inner in section.Sections)
        {
            context.CheckAbort();
            int below = Math.Min(6, Math.Max(level + 1, inner.Level));
            parts.Add($"{new string('#', below)} {InlineText.Escape(context.Named(inner.Title), InlinePlace.Heading)}");
            Collect(inner, below, context, parts);
        }
    }
}
