namespace PostmortemTools.Documents.Files;

/// <summary>A whole file as text, for what is only read.</summary>
internal static class FileText
{
    /// <summary>Reads UTF-8, or UTF-16 with a byte order mark; the mark is left out.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="PostmortemException">FileNotFound, FileUnreadable, FileTooLarge, InvalidUtf8.</exception>
    public static string Read(string path)
    {
        try
        {
            return TextForm.Decode(FileBytes.Read(path), path);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnRead(path, refused);
        }
    }
}
