using System.Diagnostics;
using System.Globalization;
using Markdig;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;

namespace PostmortemTools.Benchmarks;

/// <summary>Real documents read into postmortems, against Markdig doing nothing but parse the same texts: on one core, and a folder of many on all.</summary>
internal static class Import
{
    private const int Repetitions = 21;
    private const int WarmUp = 250;
    private const int FolderRepetitions = 3;
    private const int FolderFiles = 10_000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseTaskLists().UseYamlFrontMatter().Build();

    public static void Measure(Table table)
    {
        if (Place.Documents is not { } folder)
        {
            table.Note("There are no documents to import: set POSTMORTEM_SHARED to the folder that holds corpus/documents.");
            return;
        }

        string[] files = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string[] texts = Array.ConvertAll(files, File.ReadAllText);
        OneCore(table, files, texts);

        string many = Directory.CreateTempSubdirectory("postmortem-benchmark-").FullName;
        try
        {
            AllCores(table, Copies(files, many), texts);
        }
        finally
        {
            Directory.Delete(many, recursive: true);
        }
    }

    private static void OneCore(Table table, string[] files, string[] texts)
    {
        Func<Sample> parse = () => Run(() => Array.ForEach(texts, text => Markdig.Markdown.Parse(text, Pipeline)));
        Func<Sample> read = () => Run(() => ReadAll(files, texts));
        Func<Sample> import = () => Run(() => ImportAll(files));
        MarkdownReading[] readings = [.. files.Zip(texts, (file, text) => MarkdownReader.Read(text, file))];
        ReviewOptions options = new() { AsOf = new DateTime(2024, 1, 15) };
        Func<Sample> review = () => Run(() => Array.ForEach(readings, reading => Reviewer.Review(reading, null, options)));
        _ = new Rounds(WarmUp, parse, read, import, review);
        Rounds rounds = new(Repetitions, parse, read, import, review);
        table.Add($"(d) {files.Length} documents, one core: Markdig parses them", rounds.Of(0));
        table.Add("(d) PostmortemTools reads their texts", rounds.Of(1), rounds.Of(0), "at most 2");
        table.Add("(d) PostmortemTools imports them from disk", rounds.Of(2), rounds.Of(0), "at most 2");
        table.Add("(d) PostmortemTools reviews them, against importing", rounds.Of(3), rounds.Of(2), "at most 1");
    }

    private static void AllCores(Table table, string[] files, string[] texts)
    {
        Rounds rounds = new(
            FolderRepetitions,
            () => Run(() => Parallel.For(0, files.Length, i => Markdig.Markdown.Parse(texts[i % texts.Length], Pipeline))),
            () => Run(() => Drain(files, _ => { })));
        string number = files.Length.ToString("N0", CultureInfo.InvariantCulture);
        table.Add($"(e) {number} documents, {Environment.ProcessorCount} cores: Markdig parses them", rounds.Of(0));
        table.Add($"(e) PostmortemTools imports {number} files", rounds.Of(1), rounds.Of(0), "at most 2");
        table.AddText("(e) most that is kept of them at any time", Kept(files), Kept(files[..1000]) + " of 1,000", "the same");
        Cmdlets(table, Path.GetDirectoryName(files[0])!, number);
    }

    /// <summary>The cmdlets themselves, in an engine that is not there while the library is measured alone.</summary>
    private static void Cmdlets(Table table, string folder, string number)
    {
        using Engine engine = new();
        engine.Set("folder", folder);
        Rounds rounds = new(
            FolderRepetitions,
            () => engine.Measure("Import-Postmortem -LiteralPath $folder -WarningAction SilentlyContinue | Out-Null"),
            () => engine.Measure("Invoke-PostmortemReview -LiteralPath $folder | Out-Null"));
        table.Add($"(e) Import-Postmortem of {number} files", rounds.Of(0));
        table.Add($"(e) Invoke-PostmortemReview of {number} files, which imports them too", rounds.Of(1), rounds.Of(0), "at most 2");
    }

    private static void Drain(string[] files, Action<int> each)
    {
        int seen = 0;
        foreach (Postmortem? _ in ReadAhead.SelectInSteps(files, Open, read => read, CancellationToken.None))
        {
            each(++seen);
        }
    }

    private static string Kept(string[] files)
    {
        long before = LiveBytes();
        long most = before;
        Drain(files, seen => most = seen % 250 == 0 ? Math.Max(most, LiveBytes()) : most);
        return ((most - before) / 1e6).ToString("0.0 MB", CultureInfo.InvariantCulture);
    }

    private static void ReadAll(string[] files, string[] texts)
    {
        for (int i = 0; i < files.Length; i++)
        {
            MarkdownReader.Read(texts[i], files[i]);
        }
    }

    /// <summary>The cmdlets throw the reading of a document away at once, unless they review it.</summary>
    private static Func<Postmortem?> Open(string file)
    {
        Func<Postmortem?> read = DocumentReader.Open(file);
        return () =>
        {
            Postmortem? postmortem = read();
            (postmortem?.Source?.Memory as MarkdownMemory)?.TakeReading();
            return postmortem;
        };
    }

    /// <summary>Some files at a time, as the cmdlets do.</summary>
    private static void ImportAll(string[] files)
    {
        foreach (string[] batch in files.Chunk(ReadAhead.LargestBatch))
        {
            Array.ForEach(Array.ConvertAll(batch, file => DocumentReader.Open(file)), read => read());
        }
    }

    private static string[] Copies(string[] files, string folder)
    {
        string[] copies = new string[FolderFiles];
        for (int i = 0; i < copies.Length; i++)
        {
            string file = files[i % files.Length];
            copies[i] = Path.Combine(folder, $"{i:00000}-{Path.GetFileName(file)}");
            File.Copy(file, copies[i]);
        }

        return copies;
    }

    private static long LiveBytes() => GC.GetTotalMemory(forceFullCollection: true);

    private static Sample Run(Action work)
    {
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        work();
        TimeSpan wall = watch.Elapsed;
        self.Refresh();
        return new Sample(wall, self.TotalProcessorTime - before);
    }
}
