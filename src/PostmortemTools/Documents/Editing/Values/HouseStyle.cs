using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Documents.Vocabulary.Languages;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>
/// What a document's house calls a status, where another one is written: the word and the mark that stand for it elsewhere in the document, else
/// those of the language that it is written in. Documents of our own templates say it in our words.
/// </summary>
/// <param name="reading">The document.</param>
internal sealed class HouseStyle(MarkdownReading reading)
{
    /// <summary>Words that say more of an item than its status: another one is not to be called so.</summary>
    private static readonly HashSet<string> Particular = new(StringComparer.OrdinalIgnoreCase)
    {
        "Fixed", "Resolved", "Merged", "Shipped", "Implemented", "Deployed", "Released", "Delivered", "Verified", "Already done", "Scheduled", "Accepted", "Agreed", "In review", "Started",
        "Partial", "Partially done", "Partly done", "Mostly done", "Almost done", "Not done", "Not complete", "Incomplete", "Waiting for", "Delayed", "Rejected", "Declined", "Obsolete",
        "Superseded", "Not needed", "Løst", "Umgesetzt", "実施済み", "解決済み",
    };

    private Dictionary<ActionItemStatus, string>? words;
    private Dictionary<ActionItemStatus, string>? marks;
    private List<Language>? statusLanguages;
    private (bool IsKnown, Language? Language) language;

    /// <summary>The language of its headings; null where that is not known.</summary>
    public Language? Language
    {
        get
        {
            if (!language.IsKnown)
            {
                language = (true, HeadingLanguage.Of(reading.Places.Root.Within().Select(section => section.Title.In(reading.Text))));
            }

            return language.Language;
        }
    }

    /// <summary>Whether one of our templates has, or may have, made the document.</summary>
    public bool IsOurs { get; } = reading.HoldsValues || OwnDocument.Of(reading.Text, reading.Places.TitleSection).HasOwnTitle;

    /// <summary>The word for a status of an action item.</summary>
    /// <param name="status">The status.</param>
    /// <param name="like">The word whose place it takes, in whose case it is unless the document has a word for it; empty where there is none.</param>
    public string Word(ActionItemStatus status, string like)
    {
        Look();
        return words!.TryGetValue(status, out string? word) ? word : WordCase.Like(StatusNames.Of(status, LanguageOf(like)), like);
    }

    /// <summary>The word for a status of the whole.</summary>
    /// <param name="status">The status.</param>
    /// <param name="like">The word whose place it takes, and in whose case it is; empty where there is none.</param>
    public string Word(PostmortemStatus status, string like)
    {
        Look();
        return WordCase.Like(StatusNames.Of(status, LanguageOf(like)), like);
    }

    /// <summary>The mark for a status of an action item.</summary>
    public string Mark(ActionItemStatus status)
    {
        Look();
        return marks!.TryGetValue(status, out string? mark) ? mark : StatusWords.Mark(status);
    }

    /// <summary>The language of a word, else of the other statuses, else of the headings.</summary>
    private Language LanguageOf(string like)
    {
        if (IsOurs)
        {
            return Vocabulary.Languages.Language.English;
        }

        List<Language> own = [.. StatusNames.LanguagesOf(like.Trim('*', '_', '`', ' '))];
        own = own.Count > 0 ? own : statusLanguages!;
        return Language is { } heading && (own.Count == 0 || own.Contains(heading)) ? heading : own.Count > 0 ? own[0] : Vocabulary.Languages.Language.English;
    }

    /// <summary>Collects the words and marks of the document, the most frequent first.</summary>
    private void Look()
    {
        if (words is not null)
        {
            return;
        }

        List<(ActionItemStatus Status, string Text)> allWords = [];
        List<(ActionItemStatus Status, string Text)> allMarks = [];
        foreach (RowPlace row in IsOurs ? [] : reading.Places.RowsOf(SectionKind.ActionItems).FindAll(row => row.Answers is null))
        {
            foreach (Slot slot in new[] { row[RowField.Status], row[RowField.Mark] }.OfType<Slot>())
            {
                string text = slot.Value.In(reading.Text).Trim('*', '_', '`', ' ');
                if (StatusMarks.FindMark(text, 0, out ActionItemStatus marked, out int end))
                {
                    allMarks.Add((marked, text.Substring(0, end)));
                    text = text.Substring(end).Trim();
                }

                if (StatusWords.ToActionItemStatus(text) is { } said)
                {
                    allWords.Add((said, text));
                }
            }
        }

        statusLanguages = [.. allWords.SelectMany(word => StatusNames.LanguagesOf(word.Text)).GroupBy(known => known).OrderByDescending(known => known.Count()).Select(known => known.Key)];
        words = MostFrequent(allWords.Where(word => !Particular.Contains(word.Text)));
        marks = MostFrequent(allMarks.Where(mark => mark.Text[0] is not ('[' or ':')));
    }

    private static Dictionary<ActionItemStatus, string> MostFrequent(IEnumerable<(ActionItemStatus Status, string Text)> all) =>
        all.GroupBy(said => said.Status).ToDictionary(same => same.Key, same => same.GroupBy(said => said.Text).OrderByDescending(text => text.Count()).First().Key);
}
