using System.Text;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>
/// Tells git, once and for all, to merge the file of reminders by keeping the lines of both sides (<c>merge=union</c>, gitattributes(5)): every line is
/// a fact of its own.
/// </summary>
internal static class MergeAttribute
{
    private const string FileName = ".gitattributes";

    /// <summary>Adds the line for a new file of reminders, where it lies in a work tree of git and the folder's file says nothing of it.</summary>
    /// <param name="statePath">The full path of the file of reminders.</param>
    public static void Settle(string statePath)
    {
        string folder = Path.GetDirectoryName(statePath)!;
        string path = Path.Combine(folder, FileName);
        if (!IsInWorkTree(folder))
        {
            return;
        }

        FileStore store = new();
        store.WriteBytes(path, existing => With(existing, Path.GetFileName(statePath)), File.Exists(path) ? _ => true : null, force: false);
    }

    /// <summary>The bytes of the attributes with the line; those that are there stay as they are.</summary>
    private static byte[] With(byte[]? existing, string name)
    {
        byte[] before = existing ?? [];
        byte[] asked = Encoding.UTF8.GetBytes(name);
        if (before.AsSpan().IndexOf(asked) >= 0)
        {
            return before;
        }

        bool endsLine = before.Length == 0 || before[before.Length - 1] == (byte)'\n';
        return [.. before, .. Encoding.UTF8.GetBytes($"{(endsLine ? "" : "\n")}{name} merge=union\n")];
    }

    private static bool IsInWorkTree(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            string git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return true;
            }
        }

        return false;
    }
}
