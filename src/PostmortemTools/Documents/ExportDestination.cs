using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents;

/// <summary>Where postmortems go: a file, a folder that gets a file for each, or back to where each was read from.</summary>
internal sealed class ExportDestination
{
    private readonly string? path;
    private readonly bool isFolder;
    private readonly DocumentFormat? format;

    /// <summary>Creates a destination.</summary>
    /// <param name="path">The full path; null for back to where each postmortem was read from.</param>
    /// <param name="asFolder">Whether the path is written as a folder's (with a separator at its end), even if there is none yet.</param>
    /// <param name="format">The format; null for what the file's name says, and Markdown in a folder.</param>
    /// <exception cref="PostmortemException">UnknownExtension.</exception>
    public ExportDestination(string? path, bool asFolder, DocumentFormat? format)
    {
        this.path = path;
        this.format = format;
        isFolder = path is not null && (asFolder || Directory.Exists(path));
        if (IsOneFile && format is null)
        {
            this.format = DocumentFormats.Of(path!);
        }
    }

    /// <summary>Whether every postmortem would go to the same file.</summary>
    public bool IsOneFile => path is not null && !isFolder;

    /// <summary>The file for one postmortem, and its format.</summary>
    /// <exception cref="PostmortemException">NoPathToExportTo, UnknownExtension.</exception>
    public (string Path, DocumentFormat Format) For(Postmortem postmortem)
    {
        if (isFolder)
        {
            DocumentFormat inFolder = format ?? DocumentFormat.Markdown;
            return (Path.Combine(path!, DocumentName.Of(postmortem.Id) + DocumentFormats.ExtensionOf(inFolder)), inFolder);
        }

        string file = path ?? postmortem.Source?.Path ?? throw Error.NoPathToExportTo(postmortem.ToString());
        return (file, format ?? DocumentFormats.Of(file));
    }
}
