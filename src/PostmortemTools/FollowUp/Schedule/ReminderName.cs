using System.Text;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>The names of registered jobs: safe in a comment, a unit, a label and a task, with no case.</summary>
internal static class ReminderName
{
    private const int Longest = 60;
    private const int LongestFolder = 30;
    private const int HashLength = 6;
    private const string Marks = "-_.";

    /// <summary>The name as it is registered.</summary>
    /// <param name="given">What the user gave.</param>
    /// <exception cref="PostmortemException">UnusableReminderName.</exception>
    public static string Of(string given)
    {
        string name = given.Trim().ToLowerInvariant();
        bool isUsable = name.Length is > 0 and <= Longest && name.All(c => IsPlain(c) || Marks.Contains(c)) && IsPlain(name[0]) && IsPlain(name[name.Length - 1]);
        return isUsable ? name : throw Error.UnusableReminderName(given, Longest);
    }

    /// <summary>The name of a job that was given none: the last folder, and what tells it from others of that name. It stays the same.</summary>
    /// <param name="paths">The full paths.</param>
    public static string Default(IReadOnlyList<string> paths)
    {
        StringBuilder folder = new();
        foreach (char c in Path.GetFileNameWithoutExtension(paths[0].TrimEnd('/', '\\')).ToLowerInvariant())
        {
            folder.Append(IsPlain(c) ? c : '-');
        }

        string words = folder.ToString().Trim('-');
        words = words.Substring(0, Math.Min(words.Length, LongestFolder)).Trim('-');
        string hash = FileBytes.Hash(Encoding.UTF8.GetBytes(string.Join("\n", paths.OrderBy(path => path, StringComparer.Ordinal)))).Substring(0, HashLength).ToLowerInvariant();
        return $"{(words.Length > 0 ? words : "reminder")}-{hash}";
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
