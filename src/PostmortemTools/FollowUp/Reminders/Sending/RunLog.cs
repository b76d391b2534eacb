using System.Globalization;
using System.Text;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>The log of a job: lines that are added to a file, each with the time of this machine and its offset.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly string path;
    private readonly FileStream file;

    /// <summary>Opens the file, or makes it with its folder, before anything is sent.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="PostmortemException">It cannot be written.</exception>
    public RunLog(string path)
    {
        this.path = path;
        if (Directory.Exists(path))
        {
            throw Error.TargetIsFolder(path);
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(path, refused);
        }
    }

    /// <summary>Adds a line.</summary>
    public void Write(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-ddTHH:mm:sszzz} {1}\n", DateTimeOffset.Now, PlainLine.Of(line)));
        try
        {
            file.Write(bytes, 0, bytes.Length);
            file.Flush();
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(path, refused);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
