using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Prose;
using PostmortemTools.Review.Timeline;

namespace PostmortemTools.Review;

/// <summary>A document under review: what it says, where it says it, and what was found so far.</summary>
internal sealed class ReviewContext
{
    private SentenceBuilder? prose;
    private List<(Sentence Sentence, List<DurationMention> Mentions)>? mentions;
    private List<StatedDuration>? durations;

    /// <summary>Begins the review of a document.</summary>
    public ReviewContext(MarkdownReading reading, ReviewOptions options)
    {
        (Reading, Options) = (reading, options);
        Lines = new TextPlaces(reading.Text);
    }

    /// <summary>What it says, and where.</summary>
    public MarkdownReading Reading { get; }

    /// <summary>By what it is reviewed.</summary>
    public ReviewOptions Options { get; }

    /// <summary>The document.</summary>
    public string Text => Reading.Text;

    /// <summary>What it says.</summary>
    public Postmortem Postmortem => Reading.Postmortem;

    /// <summary>Where it says it.</summary>
    public DocumentPlaces Places => Reading.Places;

    /// <summary>Its lines.</summary>
    public TextPlaces Lines { get; }

    /// <summary>What it says in its own words: the sentences that a rule may have to look at, for a wording, a number of something, or a word that <see cref="SentenceFact"/> lists.</summary>
    public IReadOnlyList<Sentence> TellingSentences => Prose.Sentences;

    /// <summary>Whether it is English, as far as can be told: where no word tells, it is taken for it.</summary>
    public bool IsEnglish => Prose.English >= 0;

    /// <summary>The durations that it speaks of, by the sentences that have some.</summary>
    public IReadOnlyList<(Sentence Sentence, List<DurationMention> Mentions)> DurationMentions => mentions ??= Timeline.DurationMentions.Of(TellingSentences);

    /// <summary>What it states about how long the incident lasted.</summary>
    public IReadOnlyList<StatedDuration> Durations => durations ??= StatedDurations.Of(this);

    /// <summary>What was found so far.</summary>
    public List<ReviewFinding> Findings { get; } = [];

    /// <summary>The line of the title, or the first line: where something is said of the document as a whole.</summary>
    public TextSpan Head => Places.TitleSection is { } title ? title.Title : new TextSpan(0, TextLines.End(Text, 0));

    /// <summary>The heading of a section that was read as a member; the head of the document where it has none.</summary>
    public TextSpan HeadingOf(SectionKind kind) => Places.Members.TryGetValue(kind, out OutlineSection? section) ? section.Title : Head;

    /// <summary>Where a row of a list stands; null where it is not in the text.</summary>
    public RowPlace? RowAt(SectionKind kind, int index) => Places.Rows.TryGetValue(kind, out List<RowPlace>? rows) && index < rows.Count ? rows[index] : null;

    /// <summary>Where a value of a row stands; its text where it has no place of its own.</summary>
    public TextSpan SpanOf(RowPlace? place, RowField field, SectionKind kind) => place?[field] is { } slot && !slot.Value.IsEmpty ? slot.Value
        : place?[RowField.Text] is { } text && !text.Value.IsEmpty ? text.Value
        : HeadingOf(kind);

    private SentenceBuilder Prose => prose ??= ProseReader.Read(Reading, Options.House.KnownWords);

    /// <summary>Adds a finding.</summary>
    public void Report(ReviewFinding finding) => Findings.Add(finding);
}
