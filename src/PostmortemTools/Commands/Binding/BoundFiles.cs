using System.Collections;
using System.Diagnostics;
using PostmortemTools.Configuration;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.Commands;

/// <summary>The postmortems in the files that a command names, as far as it is typed: what a completer has to offer words from.</summary>
internal static class BoundFiles
{
    /// <summary>Somebody who presses Tab waits no longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The postmortems that could be read in a second; none where no file is named, or none is there.</summary>
    /// <param name="bound">The parameters given already.</param>
    public static IEnumerable<Postmortem> Postmortems(IDictionary bound)
    {
        Stopwatch watch = Stopwatch.StartNew();
        IEnumerable<string> files = Paths(bound).SelectMany(path => Files(path, bound.Contains("Recurse")));
        HouseReader reader = new(new ConfigurationCache());
        return ReadAhead.Select(files, path => ReadOrNull(reader, path), CancellationToken.None).TakeWhile(_ => watch.Elapsed < Patience).OfType<Postmortem>();
    }

    /// <summary>The full paths that are typed; none where none is. They may be half typed, or have wildcards.</summary>
    /// <param name="bound">The parameters given already.</param>
    public static IEnumerable<string> Paths(IDictionary bound)
    {
        object? given = bound["Path"] ?? bound["LiteralPath"];
        string[] typed = [.. (given is IEnumerable several and not string ? several.Cast<object?>() : [given]).Select(path => path?.ToString()).OfType<string>().Where(path => path.Length > 0)];
        if (typed.Length == 0)
        {
            return [];
        }

        return BoundHouse.Location is not { } location ? [] : typed.Where(path => path.IndexOfAny(Path.GetInvalidPathChars()) < 0).Select(path => Path.Combine(location, path));
    }

    /// <summary>A wildcard is not followed: what is typed may be the half of one.</summary>
    private static IEnumerable<string> Files(string path, bool recurse) =>
        Directory.Exists(path) ? FolderFiles.In(path, recurse, _ => { }, CancellationToken.None).Where(file => DocumentFormats.Find(file) is { } format && DocumentReader.CanRead(format))
        : File.Exists(path) ? [path]
        : [];

    /// <summary>A prompt is no place for an error: the cmdlet itself will say what is wrong with the file.</summary>
    private static Postmortem? ReadOrNull(HouseReader reader, string path)
    {
        try
        {
            return reader.OpenIfPostmortem(path, isWanted: true)();
        }
        catch (PostmortemException)
        {
            return null;
        }
    }
}
