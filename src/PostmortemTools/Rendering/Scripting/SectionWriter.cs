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

    /// <summary>Whether a document gives back the very section: its level, its text, and those within it.</summary>
    /// <param name="section">The section.</param>
    /// <param name="level">The level of the heading that it is written with.</param>
    public static bool IsFaithful(Section section, int level)
    {
        if (section.Level != level || (section.Body is { } body && !BlockText.IsFaithful(body, level, mayHaveHeadings: false)))
        {
            return false;
        }

        int before = 6;
        foreach (Section inner in section.Sections)
        {
            // A deeper one behind a shallower one would be read as a part of it.
            if (inner.Level <= level || inner.Level > before || !IsFaithful(inner, inner.Level))
            {
                return false;
            }

            before = inner.Level;
        }

        return true;
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
