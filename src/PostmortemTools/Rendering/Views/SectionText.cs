namespace PostmortemTools.Rendering.Views;

/// <summary>What stands below the heading of a section: its text, and the sections within it with their headings.</summary>
internal sealed class SectionText(Section section)
{
    public Section Section { get; } = section;
}
