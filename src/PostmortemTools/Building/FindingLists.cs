using PostmortemTools.Errors;

namespace PostmortemTools.Building;

/// <summary>Knows which list of a postmortem a finding of each category stands in.</summary>
internal static class FindingLists
{
    /// <summary>The list of a category.</summary>
    public static List<Finding> Of(Postmortem postmortem, FindingCategory category) => category switch
    {
        FindingCategory.WentWell => postmortem.WentWell,
        FindingCategory.WentWrong => postmortem.WentWrong,
        FindingCategory.GotLucky => postmortem.GotLucky,
        FindingCategory.Lesson => postmortem.Lessons,
        _ => postmortem.Prevention.Findings,
    };

    /// <summary>Adds a finding.</summary>
    /// <exception cref="PostmortemException">Something other than a prevention is said to be done.</exception>
    public static void Add(Postmortem postmortem, FindingCategory category, string title, string? description, bool done)
    {
        bool canBeDone = category == FindingCategory.Prevention;
        if (done && !canBeDone)
        {
            throw Error.OnlyPreventionIsDone(category);
        }

        Of(postmortem, category).Add(new Finding { Title = title, Description = description, Done = canBeDone ? done : null });
    }
}
