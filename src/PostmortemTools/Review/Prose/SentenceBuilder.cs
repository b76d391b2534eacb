using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Timeline;

namespace PostmortemTools.Review.Prose;

/// <summary>Takes words as they are read, and makes sentences of them where there is something in them that a rule may have to look at.</summary>
/// <param name="text">The document.</param>
/// <param name="known">What is known of words while they are read.</param>
internal sealed class SentenceBuilder(string text, KnownWords known)
{
    /// <summary>Few sentences are longer, and room for those is not kept.</summary>
    private const int LongestKept = 4096;

    private const int YearLength = 4;

    [ThreadStatic]
    private static Piece[]? spare;

    private readonly WordPool pool = WordPool.Current;
    private readonly List<Sentence> sentences = [];
    private Piece[] pieces = Take();
    private int count;
    private WordTraits said;
    private PlaceSet filled;

    /// <summary>The sentences so far.</summary>
    public List<Sentence> Sentences => sentences;

    /// <summary>How many more small words of English than of other languages were read, those of sentences that were passed over as well.</summary>
    public int English { get; private set; }

    /// <summary>Whether all is one sentence, and is kept whatever it says: a title.</summary>
    public bool IsOneSentence { get; init; }

    /// <summary>What the section that is being read is about.</summary>
    public SectionKind Section { get; set; } = SectionKind.Other;

    /// <summary>Adds a word of the text.</summary>
    public void Add(int start, int end)
    {
        ulong key = WordKey.Of(text, start, end - start);
        ref readonly KnownWords.Entry entry = ref known.Of(key, text, start, end - start);
        WordTraits traits = entry.Traits;
        filled |= entry.Fills;
        said |= traits;
        if ((traits & WordTraits.English) != 0)
        {
            English++;
        }
        else if ((traits & WordTraits.Foreign) != 0 || ((key & WordKey.IsPartial) != 0 && IsOtherScript(WordKey.Small(text[start]))))
        {
            English--;
        }

        Add(new Piece(start, end, key, '\0', (traits & WordTraits.Abbreviation) != 0));
    }

    /// <summary>Adds a number: a word that begins with a digit, or with a sign before one.</summary>
    public void AddNumber(int start, int end)
    {
        said |= WordTraits.Number;
        said |= end - start >= YearLength || (end < text.Length && text[end] == '/') ? WordTraits.Year : WordTraits.None;
        for (int i = start + 1; i < end; i++)
        {
            said |= char.IsLetter(text[i]) ? WordTraits.Measure : char.IsDigit(text[i]) ? WordTraits.None : WordTraits.Dated;
        }

        Add(start, end);
    }

    /// <summary>Says that a word has a part before a hyphen: <c>nine-hour</c>.</summary>
    public void HasPart(int start, int end)
    {
        if ((known.Of(WordKey.Of(text, start, end - start), text, start, end - start).Traits & WordTraits.Number) != 0)
        {
            said |= WordTraits.Number | WordTraits.Measure;
        }
    }

    /// <summary>Adds a mark that ends no sentence, or what stands for a piece of the text.</summary>
    public void Add(int start, int end, char mark) => Add(new Piece(start, end, 0, mark, IsAbbreviation: false));

    /// <summary>Adds a mark that may end a sentence: a dot, a question, an exclamation, the break of a line.</summary>
    public void AddStop(int start, int end, char mark)
    {
        Add(start, end, mark);
        bool mayEnd = !IsOneSentence && (end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '*' or '_' or ')' or '"' or '<' || end - start > 1);
        if (mayEnd && !(mark == '.' && count > 1 && pieces[count - 2].IsAbbreviation))
        {
            End();
        }
    }

    /// <summary>Ends the text. Nothing can be added any more.</summary>
    public void Close()
    {
        End();
        spare = pieces.Length <= LongestKept ? pieces : null;
        pieces = [];
    }

    /// <summary>Ends the sentence, where one has begun.</summary>
    public void End()
    {
        bool mayHavePhrase = filled != PlaceSet.None && known.MayHavePhrase(filled);
        if (mayHavePhrase || Tells() || (IsOneSentence && Array.FindIndex(pieces, 0, count, piece => piece.IsWord) >= 0))
        {
            Keep(mayHavePhrase);
        }

        (count, said, filled) = (0, WordTraits.None, PlaceSet.None);
    }

    private bool Tells()
    {
        bool hasNumber = (said & WordTraits.Number) != 0;
        return (said & WordTraits.Tells) != 0
            || (hasNumber && ((said & WordTraits.Measure) != 0 || ((said & WordTraits.Year) != 0 && SlipOfMonthRule.IsAsked(Section)) || ((said & WordTraits.Dated) != 0 && HasImpossible())));
    }

    /// <summary>Whether a date or a time is among the words that there is none of.</summary>
    private bool HasImpossible()
    {
        for (int i = 0; i < count; i++)
        {
            ref Piece piece = ref pieces[i];
            if (text[piece.Start] is >= '0' and <= '9' && pool.Get(text, piece.Start, piece.End - piece.Start, piece.Key).Facts is var facts && (SentenceFact.NoSuchDate.In(facts) || SentenceFact.NoSuchClock.In(facts)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Room for words, for one builder at a time.</summary>
    private static Piece[] Take()
    {
        Piece[] taken = spare ?? new Piece[64];
        spare = null;
        return taken;
    }

    private static bool IsOtherScript(char letter) => letter > '\u036F' && char.IsLetter(letter);

    private void Keep(bool mayHavePhrase)
    {
        // All words are looked up at once: looked up one by one while they are read, each waits for memory.
        Word[] words = new Word[count];
        int facts = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ref Piece piece = ref pieces[i];
            WordPool.Entry entry = piece.IsWord ? pool.Get(text, piece.Start, piece.End - piece.Start, piece.Key) : new WordPool.Entry(0, pool.Mark(piece.Mark));
            words[i] = new Word(piece.Start, piece.End, entry.Term, entry.Facts, piece.IsWord && (char.IsUpper(text[piece.Start]) || text[piece.Start] == '@'));
            facts |= entry.Facts;
        }

        sentences.Add(new Sentence(new TextSpan(words[0].Start, words[count - 1].End), words, Section) { Facts = (ushort)facts, MayHavePhrase = mayHavePhrase });
    }

    private void Add(in Piece piece)
    {
        if (count == pieces.Length)
        {
            Array.Resize(ref pieces, 2 * count);
        }

        pieces[count++] = piece;
    }

    /// <summary>A word that is not looked up yet, or a mark.</summary>
    private readonly record struct Piece(int Start, int End, ulong Key, char Mark, bool IsAbbreviation)
    {
        public bool IsWord => Mark == '\0';
    }
}
