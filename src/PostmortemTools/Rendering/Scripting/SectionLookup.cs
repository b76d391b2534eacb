namespace PostmortemTools.Rendering.Scripting;

/// <summary>Finds the sections of a postmortem by title, for templates whose structure has places that the model has no field for.</summary>
internal static class SectionLookup
{
    /// <summary>The first section that has one of the titles, or null.</summary>
    /// <param name="sections">Where to look.</param>
    /// <param name="titles">Titles, separated by commas: <c>Leadup, Background</c>. Only letters and digits count.</param>
    public static Section? Find(IReadOnlyList<Section> sections, string titles)
    {
        foreach (string key in Keys(titles))
        {
            if (sections.FirstOrDefault(section => Key(section.Title) == key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The sections that <see cref="Find"/> does not give for any of several places: what a template has still to write.</summary>
    /// <param name="sections">Where to look.</param>
    /// <param name="places">The titles of each place, as they were given to <see cref="Find"/>; places are separated by semicolons.</param>
    public static IEnumerable<Section> Without(IReadOnlyList<Section> sections, string places)
    {
        HashSet<Section> written = [.. places.Split(';').Select(titles => Find(sections, titles)).OfType<Section>()];
        return sections.Where(section => !written.Contains(section));
    }

    private static IEnumerable<string> Keys(string titles) => titles.Split(',').Select(Key).Where(key => key.Length > 0);

    /// <summary>Lead-up, Leadup: and LEADUP are one title.</summary>
    private static string Key(string title) => new([.. title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
