using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>Finds the people that a document names: those who wrote it, who acted, and who own an item.</summary>
internal static class DocumentPeople
{
    /// <summary>Those of a document, looked for when one is asked for.</summary>
    public static KnownPeople Of(string text, Postmortem postmortem, IReadOnlyList<OutlineSection> actions) => new(() =>
    {
        List<string?> names = [.. postmortem.Authors.Select(author => author.Name), .. postmortem.Timeline.Select(happened => happened.Actor)];
        ActionItemReader owners = new(text, new DueDates(text, postmortem.Date), KnownPeople.None);
        foreach (OutlineSection section in actions)
        {
            owners.Read(section, (item, _) => names.Add(item.Owner));
        }

        return names;
    });
}
