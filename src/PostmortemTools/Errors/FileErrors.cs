using System.Globalization;
using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Files that cannot be found, read or written.</summary>
internal static partial class Error
{
    /// <summary>A file is there that the object was not read from.</summary>
    public static PostmortemException TargetExists(string path) =>
        New(ErrorCategory.ResourceExists, path, $"{path} exists already, and what was to be written was not read from it. Choose another name, or overwrite it with -Force.");

    /// <summary>Somebody changed the file since it was read.</summary>
    public static PostmortemException FileChanged(string path) =>
        New(ErrorCategory.WriteError, path, $"{path} has changed since this postmortem was read or written, and was left as it is. Import it again and repeat your change, or overwrite it with -Force.");

    /// <summary>Somebody deleted the file since it was read.</summary>
    public static PostmortemException FileDeleted(string path) =>
        New(ErrorCategory.ObjectNotFound, path, $"{path} has been deleted since this postmortem was read or written. Export to another path, or write it again with -Force.");

    /// <summary>The file's permissions forbid writing.</summary>
    public static PostmortemException ReadOnlyTarget(string path) =>
        New(ErrorCategory.PermissionDenied, path, $"{path} is read-only. Make it writable, or overwrite it with -Force; it stays read-only then.");

    /// <summary>A folder where a file should be.</summary>
    public static PostmortemException TargetIsFolder(string path) =>
        New(ErrorCategory.InvalidArgument, path, $"{path} is a folder, not a file. Add a file name to it.");

    /// <summary>A device where a file should be.</summary>
    public static PostmortemException TargetIsDevice(string path) =>
        New(ErrorCategory.InvalidArgument, path, $"{path} is a device, not a file. To see a postmortem on the screen, use ConvertTo-PostmortemMarkdown.");

    /// <summary>Another process is writing the same file and does not finish.</summary>
    public static PostmortemException TargetLocked(string path, string lockFile, TimeSpan waited, Exception inner) =>
        New(ErrorCategory.ResourceBusy, path,
            string.Format(CultureInfo.InvariantCulture, "{0} is being written by another process, which did not finish within {1:0.#} seconds. Run the command again when it has. (Lock: {2}: {3})", path, waited.TotalSeconds, lockFile, inner.Message),
            inner);

    /// <summary>Symbolic links that lead round in a circle.</summary>
    public static PostmortemException LinkLoop(string path) =>
        New(ErrorCategory.InvalidArgument, path, $"{path} is a symbolic link that leads back to itself. Remove the link, or export to another path.");

    /// <summary>A symbolic link that this edition of PowerShell cannot follow.</summary>
    public static PostmortemException LinkNotFollowed(string path) =>
        New(ErrorCategory.InvalidOperation, path, $"{path} is a link that could not be followed here. Export to the file that it points to.");

    /// <summary>No space left.</summary>
    public static PostmortemException DiskFull(string path, Exception inner) =>
        New(ErrorCategory.WriteError, path, $"{path} was not written: there is no space left on its disk. What was there before is unchanged. Free some space and run the command again.", inner);

    /// <summary>The system refused to write.</summary>
    public static PostmortemException WriteFailed(string path, Exception inner) =>
        New(ErrorCategory.WriteError, path, $"{path} was not written: {inner.Message} What was there before is unchanged.", inner);

    /// <summary>No file of that name.</summary>
    public static PostmortemException FileNotFound(string path) =>
        New(ErrorCategory.ObjectNotFound, path, $"{path} does not exist. Check the name; Get-Location says where a relative path starts.");

    /// <summary>The system refused to read.</summary>
    public static PostmortemException FileUnreadable(string path, Exception inner) =>
        New(ErrorCategory.ReadError, path, $"{path} could not be read: {inner.Message}", inner);

    /// <summary>A file too large to be a postmortem.</summary>
    public static PostmortemException FileTooLarge(string path, int limit) =>
        New(ErrorCategory.LimitsExceeded, path, $"{path} is larger than {limit / (1024 * 1024)} MB, which no postmortem is. Check that it is the right file.");

    /// <summary>Bytes that are no text.</summary>
    public static PostmortemException InvalidUtf8(string path, byte value, int offset, int line, Exception inner) =>
        New(ErrorCategory.InvalidData, path, $"{path} is not UTF-8 text: byte 0x{value:X2} at offset {offset} (line {line}) belongs to no character. Save it as UTF-8 in an editor.", inner);

    /// <summary>An extension that stands for no format.</summary>
    public static PostmortemException UnknownExtension(string path, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidArgument, path, $"The name of {path} does not say which format it has. Known extensions: {string.Join(", ", known)}.");

    /// <summary>A format that is written only.</summary>
    public static PostmortemException FormatNotRead(string path, DocumentFormat format, IEnumerable<string> readable) =>
        New(ErrorCategory.NotImplemented, path, $"{path}: reading {format} is not supported in this version. Export to one of these to read back: {string.Join(", ", readable)}.");

    /// <summary>Neither a path nor a source.</summary>
    public static PostmortemException NoPathToExportTo(string title) =>
        New(ErrorCategory.InvalidArgument, title, $"'{title}' was not read from a file, so there is none to write it back to. Say where: Export-Postmortem ./postmortems/");

    /// <summary>A path of another provider, such as the registry.</summary>
    public static PostmortemException NotAFileSystemPath(string path, string provider) =>
        New(ErrorCategory.InvalidArgument, path, $"{path} is a path of the {provider} provider, and a document is a file. Use a path of the file system.");

    /// <summary>A drive or provider that does not exist.</summary>
    public static PostmortemException NoSuchDrive(string path, Exception inner) =>
        New(ErrorCategory.ObjectNotFound, path, $"{path} cannot be found: {inner.Message} A colon in a file's name looks like a drive; put ./ before it.", inner);

    /// <summary>A path that can name nothing.</summary>
    public static PostmortemException InvalidPath(string path, Exception inner) =>
        New(ErrorCategory.InvalidArgument, path, $"'{path}' cannot be the path of a file: {inner.Message}", inner);

    /// <summary>Several postmortems for one file.</summary>
    public static PostmortemException ManyToOneFile(string path) =>
        New(ErrorCategory.InvalidOperation, path, $"More than one postmortem was to be written to {path}. Give a folder, which gets a file for each: Export-Postmortem ./postmortems/. In a folder, files are named after the ids: give each postmortem its own with Set-Postmortem -Id.");

    /// <summary>A template for a format that has none.</summary>
    public static PostmortemException TemplateForData(DocumentFormat format) =>
        New(ErrorCategory.InvalidArgument, format, $"{format} has no templates: it holds the whole postmortem. Leave out -Template, or export to Markdown or HTML.");

    /// <summary>A change that the document's own form cannot say, so that nothing was changed.</summary>
    public static PostmortemException EditNotPossible(string path, IEnumerable<string> differences) =>
        New(ErrorCategory.InvalidOperation, path, $"{path} was left as it is: with the changes written into it, it would not say what was asked. {string.Join("; ", differences)}. Change the file by hand, or write it anew with -Template.");
}
