using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Prose;

/// <summary>Takes words as they are read, and makes sentences of them.</summary>
/// <param name="text">The document.</param>
internal sealed class SentenceBuilder(string text)
{
    /// <summary>Words with a dot that ends no sentence.</summary>
    private static readonly WordFact Abbreviation = new("e.g", "i.e", "etc", "vs", "approx", "mr", "mrs", "ms", "dr", "no", "cf", "incl", "max", "min");

    private readonly WordPool pool = WordPool.Current;
    private readonly List<Sentence> sentences = [];
    private Piece[] pieces = new Piece[64];
    private int count;

    /// <summary>The sentences so far.</summary>
    public List<Sentence> Sentences => sentences;

    /// <summary>Whether marks end no sentence: a title is one.</summary>
    public bool IsOneSentence { get; init; }

    /// <summary>What the section that is being read is about.</summary>
    public SectionKind Section { get; set; } = SectionKind.Other;

    /// <summary>Adds a word of the text.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="key">What it is found by: see <see cref="WordKey"/>.</param>
    /// <param name="isCapital">Whether it is written with a capital letter, or is a handle.</param>
    public void Add(int start, int end, ulong key, bool isCapital) => Add(new Piece(start, end, null, key, isCapital));

    /// <summary>Adds a mark that ends no sentence, or what stands for a piece of the text.</summary>
    public void Add(int start, int end, Term mark) => Add(new Piece(start, end, mark, 0, IsCapital: false));

    /// <summary>Adds a mark that may end a sentence: a dot, a question, an exclamation, the break of a line.</summary>
    public void AddStop(int start, int end, Term mark)
    {
        Add(start, end, mark);
        bool mayEnd = !IsOneSentence && (end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '*' or '_' or ')' or '"' or '<' || end - start > 1);
        if (mayEnd && !(mark.Text == "." && count > 1 && LookUp(pieces[count - 2]).Term.Is(Abbreviation)))
        {
            End();
        }
    }

    /// <summary>Ends the sentence, where one has begun.</summary>
    public void End()
    {
        if (count == 0)
        {
            return;
        }

        // All words are looked up at once: looked up one by one while they are read, each waits for memory.
        Word[] words = new Word[count];
        int facts = 0;
        int english = 0;
        int breaks = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ref Piece piece = ref pieces[i];
            WordPool.Entry known = LookUp(piece);
            words[i] = new Word(piece.Start, piece.End, known.Term, known.Facts, piece.IsCapital);
            facts |= known.Facts;
            english += known.English;
            breaks += words[i].IsBreak ? 1 : 0;
        }

        if (breaks < count)
        {
            sentences.Add(new Sentence(new TextSpan(words[0].Start, words[count - 1].End), words, Section) { Facts = (ushort)facts, English = english });
        }

        count = 0;
    }

    private WordPool.Entry LookUp(in Piece piece) => piece.Mark is { } mark ? new WordPool.Entry(0, mark) : pool.Get(text, piece.Start, piece.End - piece.Start, piece.Key);

    private void Add(Piece piece)
    {
        if (count == pieces.Length)
        {
            Array.Resize(ref pieces, 2 * count);
        }

        pieces[count++] = piece;
    }

    /// <summary>A word that is not looked up yet, or a mark.</summary>
    private readonly record struct Piece(int Start, int End, Term? Mark, ulong Key, bool IsCapital);
}
