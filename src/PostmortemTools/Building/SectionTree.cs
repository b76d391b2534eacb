using PostmortemTools.Errors;

namespace PostmortemTools.Building;

/// <summary>Puts a section where its level says: after the others, or within the one before.</summary>
internal static class SectionTree
{
    /// <summary>Adds a section.</summary>
    /// <exception cref="PostmortemException">There is no section that it could stand in.</exception>
    public static void Add(Postmortem postmortem, Section added)
    {
        List<Section> siblings = postmortem.Sections;
        while (siblings.Count > 0 && siblings[siblings.Count - 1].Level < added.Level)
        {
            siblings = siblings[siblings.Count - 1].Sections;
        }

        if (added.Level > 2 && ReferenceEquals(siblings, postmortem.Sections))
        {
            throw Error.SectionWithoutParent(added.Title, added.Level);
        }

        siblings.Add(added);
    }
}
