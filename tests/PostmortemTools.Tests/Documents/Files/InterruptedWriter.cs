using System.Diagnostics;
using System.Globalization;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Editing;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Rendering;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>
/// A process that changes a document and exports it, again and again, and is killed while it does. A counter stands in several items, far apart:
/// a file that is not whole shows.
/// </summary>
internal static class InterruptedWriter
{
    /// <summary>The word that makes a program the process that writes.</summary>
    public const string Child = "write-until-killed";

    private const char Begun = '<';
    private const char Done = '>';

    /// <summary>How many items the document has; with their texts, it is larger than what a file system writes at once.</summary>
    private const int Items = 400;

    /// <summary>Imports, changes and exports until the process is killed; says when it begins to write the file and when it has written it.</summary>
    public static void RunChild(string path)
    {
        using Stream said = Console.OpenStandardOutput();
        FileStore store = new(step => Say(step == WriteStep.Locked ? Begun : null));
        for (int count = CountOf(Read(path)) + 1; ; count++)
        {
            Postmortem postmortem = Read(path);
            Count(postmortem, count);
            Export(postmortem, path, store);
            Say(Done);
        }

        void Say(char? what)
        {
            if (what is { } sign)
            {
                said.WriteByte((byte)sign);
                said.Flush();
            }
        }
    }

    /// <summary>Kills processes that write, until so many exports were interrupted, each at a random moment.</summary>
    /// <param name="times">How many exports.</param>
    /// <param name="start">Starts the process that writes a path, its output redirected.</param>
    /// <param name="folder">An empty folder to write in.</param>
    /// <param name="random">Chooses the moments.</param>
    /// <exception cref="InvalidOperationException">A file was not whole, or could not be written again.</exception>
    public static InterruptedWrites Kill(int times, Func<string, Process> start, string folder, Random random)
    {
        string path = Path.Combine(folder, "2024-01-15-document.md");
        string original = Document();
        File.WriteAllText(path, original);
        InterruptedWrites all = new();
        double milliseconds = 3;
        while (all.Interrupted < times)
        {
            int before = CountOf(Read(path));
            (bool wasWriting, int written, double each) = KillOne(start, path, random, milliseconds);
            milliseconds = each;
            int after = CountOf(Read(path));
            if (after < before + written || after > before + written + 1)
            {
                throw new InvalidOperationException($"After {written} exports on top of {before}, the file has {after}.");
            }

            Check(path, original, after);
            int left = Directory.EnumerateFiles(folder, ".*").Count();
            all = all with { Killed = all.Killed + 1, Interrupted = all.Interrupted + (wasWriting ? 1 : 0), Written = all.Written + written, New = all.New + (wasWriting && after > before + written ? 1 : 0), Leftovers = left };

            // The next export is not troubled by what was left.
            Postmortem postmortem = Read(path);
            Count(postmortem, after + 1);
            Export(postmortem, path, new FileStore());
            Check(path, original, after + 1);
        }

        return all;
    }

    private static (bool WasWriting, int Written, double Each) KillOne(Func<string, Process> start, string path, Random random, double milliseconds)
    {
        using Process process = start(path);
        Stream said = process.StandardOutput.BaseStream;
        int warm = random.Next(2, 12);
        int written = 0;
        Stopwatch watch = new();
        int last;
        while ((last = said.ReadByte()) >= 0)
        {
            written += last == Done ? 1 : 0;
            if (last == Begun && written == warm - 1)
            {
                watch.Start();
            }
            else if (last == Done && written == warm)
            {
                milliseconds = watch.Elapsed.TotalMilliseconds;
            }
            else if (last == Begun && written >= warm)
            {
                break;
            }
        }

        // Within the export that has begun, at any moment of it.
        long ticks = (long)(random.NextDouble() * milliseconds * Stopwatch.Frequency / 1_000);
        for (long begun = Stopwatch.GetTimestamp(); Stopwatch.GetTimestamp() - begun < ticks;)
        {
            Thread.SpinWait(50);
        }

        process.Kill();
        process.WaitForExit();
        for (int next = said.ReadByte(); next >= 0; next = said.ReadByte())
        {
            last = next;
            written += next == Done ? 1 : 0;
        }

        return (last == Begun, written, Math.Min(milliseconds, 50));
    }

    private static void Check(string path, string original, int count)
    {
        string expected = count == 0 ? original : Counted(original, path, count);
        if (File.ReadAllText(path) != expected)
        {
            throw new InvalidOperationException($"The file is neither the one before nor the one after: {path}");
        }
    }

    private static string Counted(string original, string path, int count)
    {
        MarkdownReading reading = MarkdownReader.Read(original, path);
        reading.Postmortem.StandsIn(new DocumentSource(path, original) { Memory = MarkdownMemory.Of(reading, TextForm.New), DateOrigin = reading.Places.DateOrigin });
        Count(reading.Postmortem, count);
        return MarkdownEditor.Apply(reading.Postmortem);
    }

    private static void Count(Postmortem postmortem, int count)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        foreach (int item in (int[])[0, Items / 2, Items - 1])
        {
            postmortem.ActionItems[item].Action = $"Export {number}";
        }
    }

    private static int CountOf(Postmortem postmortem)
    {
        string[] counts = [.. ((int[])[0, Items / 2, Items - 1]).Select(item => postmortem.ActionItems[item].Action["Export ".Length..])];
        return counts.Distinct().Count() == 1 ? int.Parse(counts[0], CultureInfo.InvariantCulture) : throw new InvalidOperationException($"The file is half one and half another: {string.Join(", ", counts)}");
    }

    private static Postmortem Read(string path) => DocumentReader.Read(path);

    private static void Export(Postmortem postmortem, string path, FileStore store) =>
        new DocumentExport(new DocumentWriter(new MarkdownRenderer()), store, force: false, CancellationToken.None).Write(postmortem, path, DocumentFormat.Markdown, "default");

    private static string Document() => "# Login failed\n\n**Date:** 2024-01-15\n\n## Action Items\n\n"
        + string.Concat(Enumerable.Range(0, Items).Select(item => item is 0 or Items / 2 or Items - 1 ? "- [ ] Export 0 (owner: Jane)\n" : $"- [ ] Item {item} of a list that is long enough to fill several blocks of the disk (owner: Jane)\n"));
}
