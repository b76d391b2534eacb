using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Prose;

/// <summary>Takes words as they are read, and makes sentences of them.</summary>
/// <param name="text">The document.</param>
internal sealed class SentenceBuilder(string text)
{
    /// <summary>Words with a dot that ends no sentence.</summary>
    private static readonly WordFact Abbreviation = new("e.g", "i.e", "etc", "vs", "approx", "mr", "mrs", "ms", "dr", "no", "cf", "incl", "max", "min");

    private readonly List<Sentence> sentences = [];
    private Word[] words = new Word[64];
    private int count;

    /// <summary>The sentences so far.</summary>
    public List<Sentence> Sentences => sentences;

    /// <summary>Whether marks end no sentence: a title is one.</summary>
    public bool IsOneSentence { get; init; }

    /// <summary>What the section that is being read is about.</summary>
    public SectionKind Section { get; set; } = SectionKind.Other;

    /// <summary>Adds a word, or a mark that ends no sentence.</summary>
    public void Add(in Word word)
    {
        if (count == words.Length)
        {
            Array.Resize(ref words, 2 * count);
        }

        words[count++] = word;
    }

    /// <summary>Adds a mark that may end a sentence: a dot, a question, an exclamation, the break of a line.</summary>
    public void AddStop(in Word mark)
    {
        Add(mark);
        bool mayEnd = !IsOneSentence && (mark.End >= text.Length || char.IsWhiteSpace(text[mark.End]) || text[mark.End] is '*' or '_' or ')' or '"' or '<' || mark.End - mark.Start > 1);
        if (mayEnd && !(mark.Text == "." && count > 1 && Abbreviation.Of(words[count - 2])))
        {
            End();
        }
    }

    /// <summary>Ends the sentence, where one has begun.</summary>
    public void End()
    {
        bool says = false;
        bool hasNumber = false;
        ulong facts = 0;
        int english = 0;
        for (int i = 0; i < count; i++)
        {
            Term term = words[i].Term;
            says |= !term.IsBreak;
            hasNumber |= term.SaysNumber;
            facts |= term.Facts;
            english += term.English;
        }

        if (says)
        {
            Word[] all = new Word[count];
            Array.Copy(words, all, count);
            sentences.Add(new Sentence(new TextSpan(all[0].Start, all[count - 1].End), all, Section) { HasNumber = hasNumber, Facts = facts, English = english });
        }

        count = 0;
    }
}
