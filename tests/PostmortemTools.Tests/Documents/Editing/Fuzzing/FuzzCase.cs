using System.Diagnostics;
using PostmortemTools.Documents.Editing;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;

namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>
/// One damaged document: it can be read; export without a change gives the same text; and a change is written where it belongs, or refused.
/// </summary>
/// <param name="documents">Whole documents, in an order that stays.</param>
internal sealed class FuzzCase(IReadOnlyList<string> documents)
{
    private const string Path = "/fuzz/2024-01-15-document.md";
    private const int Changes = 4;

    /// <summary>How long one step may take for a document of <see cref="Mangler.Longest"/>; hundreds of times what it does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>How many changes were written.</summary>
    public int Written { get; private set; }

    /// <summary>How many changes were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>How many of the refused ones were of documents that were not damaged.</summary>
    public int RefusedWhole { get; private set; }

    /// <summary>How many changes were written into documents that were not damaged.</summary>
    public int WrittenWhole { get; private set; }

    /// <summary>The longest time that a step took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>What is wrong with the case of a seed.</summary>
    public IEnumerable<FuzzFinding> Run(int seed)
    {
        Random random = new(seed);
        string whole = documents[random.Next(documents.Count)];
        string text = Mangler.Mangle(random, whole, () => documents[random.Next(documents.Count)]);
        List<FuzzFinding> findings = [];
        if (Try(seed, text, "reading", findings, () => Read(text)) is not { } reading)
        {
            return findings;
        }

        string? same = Try(seed, text, "export without a change", findings, () => Apply(text, _ => { }));
        if (same is not null && same != text)
        {
            findings.Add(new FuzzFinding(seed, "export without a change changes the text", text, same));
        }

        for (int i = 0; i < Changes; i++)
        {
            RandomChange change = RandomChange.Of(random, reading);
            bool isRefused = false;
            string? after = Try(seed, text, change.What, findings, () =>
            {
                try
                {
                    return Apply(text, change.Make);
                }
                catch (PostmortemException refused) when (refused.Id == "EditNotPossible")
                {
                    isRefused = true;
                    return null;
                }
            });
            Refused += isRefused ? 1 : 0;
            RefusedWhole += isRefused && text == whole ? 1 : 0;
            if (after is null)
            {
                continue;
            }

            Written++;
            WrittenWhole += text == whole ? 1 : 0;
            // What front matter holds exactly is held anew, and its rows need not be those of the text.
            if (!reading.HoldsValues && change.Touched(reading, after) is { } touched)
            {
                findings.Add(new FuzzFinding(seed, $"{change.What}: {touched}", text, after));
            }
        }

        return findings;
    }

    private T? Try<T>(int seed, string text, string what, List<FuzzFinding> findings, Func<T?> step)
        where T : class
    {
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            T? made = step();
            if (watch.Elapsed > Patience)
            {
                // Another program may have had the processor: only what is slow twice is slow.
                watch.Restart();
                step();
                if (watch.Elapsed > Patience)
                {
                    findings.Add(new FuzzFinding(seed, $"{what} takes {watch.Elapsed.TotalSeconds:0.0} s for {text.Length} characters", text));
                }
            }

            Longest = watch.Elapsed > Longest ? watch.Elapsed : Longest;
            return made;
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            findings.Add(new FuzzFinding(seed, $"{what} throws {thrown.GetType().Name}: {thrown.Message}\n{thrown.StackTrace}", text));
            return null;
        }
    }

    private static MarkdownReading Read(string text) => MarkdownReader.Read(text, Path);

    private static string Apply(string text, Action<Postmortem> change)
    {
        MarkdownReading reading = Read(text);
        reading.Postmortem.StandsIn(new DocumentSource(Path, text) { Memory = MarkdownMemory.Of(reading, TextForm.New), DateOrigin = reading.Places.DateOrigin });
        change(reading.Postmortem);
        return MarkdownEditor.Apply(reading.Postmortem);
    }
}
