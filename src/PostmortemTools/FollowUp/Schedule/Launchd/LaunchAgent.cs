using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PostmortemTools.FollowUp.Schedule.Launchd;

/// <summary>The property list of a job, by launchd.plist(5).</summary>
internal static class LaunchAgent
{
    /// <summary>What the labels begin with: the address of the project, turned round.</summary>
    public const string LabelPrefix = "io.github.postmortemtools.reminder.";

    /// <summary>What the names of the files end with.</summary>
    public const string Ending = ".plist";

    /// <summary>Reads the file of variables that comes first, and becomes the program that comes after it.</summary>
    private const string WithVariables = "set -a; [ -r \"$0\" ] && . \"$0\"; set +a; exec \"$@\"";

    private static readonly string[] Shell = ["/bin/sh", "-c", WithVariables];

    /// <summary>The property list.</summary>
    /// <param name="job">The job.</param>
    public static string Text(ReminderJob job)
    {
        JobCommand command = job.Command;
        List<object> content = [];
        Add(content, "Label", new XElement("string", LabelPrefix + job.Name));
        string[] words = [.. command.EnvironmentFile is { } file ? [.. Shell, file] : (string[])[], command.Program, .. command.Arguments];
        Add(content, "ProgramArguments", new XElement("array", words.Select(word => new XElement("string", word))));
        if (command.Variables.Count > 0)
        {
            Add(content, "EnvironmentVariables", new XElement("dict", command.Variables.SelectMany(variable => new[] { new XElement("key", variable.Key), new XElement("string", variable.Value) })));
        }

        IReadOnlyList<DayOfWeek?> days = job.Times.Days.Count == 0 ? [null] : [.. job.Times.Days.Select(day => (DayOfWeek?)day)];
        Add(content, "StartCalendarInterval", new XElement("array", days.SelectMany(day => job.Times.At.Select(time => Interval(day, time)))));

        // Nobody is sent what an agent writes: it would be gone.
        Add(content, "StandardOutPath", new XElement("string", command.LogPath + ".out"));
        Add(content, "StandardErrorPath", new XElement("string", command.LogPath + ".out"));
        XDocument document = new(
            new XDeclaration("1.0", "UTF-8", null),
            new XDocumentType("plist", "-//Apple//DTD PLIST 1.0//EN", "http://www.apple.com/DTDs/PropertyList-1.0.dtd", null),
            new XElement("plist", new XAttribute("version", "1.0"), Comment(job), new XElement("dict", content)));
        return XmlFile.Text(document, Encoding.UTF8, "\n");
    }

    /// <summary>Whether a property list is one of ours, by the comment in it.</summary>
    /// <param name="plist">The property list.</param>
    /// <param name="name">The name of the job.</param>
    public static bool IsOurs(XDocument plist, string name) => CommentLines(plist).Contains(EntryText.Mark + name);

    /// <summary>Who registered it; null where nothing says so.</summary>
    /// <param name="plist">The property list.</param>
    public static string? Registered(XDocument plist) => EntryText.Registered(CommentLines(plist));

    /// <summary>The program and its arguments, and the file of variables that is read before.</summary>
    /// <param name="plist">The property list.</param>
    public static (IReadOnlyList<string> Words, string? EnvironmentFile) Command(XDocument plist)
    {
        string[] words = [.. Value(plist.Root?.Element("dict"), "ProgramArguments")?.Elements("string").Select(word => word.Value) ?? []];
        return words.Length > Shell.Length && words.Take(Shell.Length).SequenceEqual(Shell) ? ([.. words.Skip(Shell.Length + 1)], words[Shell.Length]) : (words, null);
    }

    /// <summary>The variables that the program needs.</summary>
    /// <param name="plist">The property list.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Variables(XDocument plist) =>
        [.. (Value(plist.Root?.Element("dict"), "EnvironmentVariables")?.Elements("key") ?? []).Select(key => new KeyValuePair<string, string>(key.Value, key.ElementsAfterSelf().FirstOrDefault()?.Value ?? ""))];

    /// <summary>When it runs; null for what says more than times of day and days of the week.</summary>
    /// <param name="plist">The property list.</param>
    public static IReadOnlyList<ScheduleTimes?> Times(XDocument plist) => Value(plist.Root?.Element("dict"), "StartCalendarInterval") switch
    {
        { Name.LocalName: "array" } several => [.. several.Elements("dict").Select(Times)],
        { } one => [Times(one)],
        null => [],
    };

    private static ScheduleTimes? Times(XElement interval) =>
        Number(interval, "Hour") is { } hour and >= 0 and < 24 && Number(interval, "Minute") is { } minute and >= 0 and < 60 && Value(interval, "Day") is null && Value(interval, "Month") is null
            ? new ScheduleTimes([new TimeSpan(hour, minute, 0)], Number(interval, "Weekday") is { } day ? [(DayOfWeek)(day % 7)] : [])
            : null;

    private static XComment Comment(ReminderJob job)
    {
        // Two hyphens would end a comment of XML early; a name may have them.
        string text = string.Join("\n", [EntryText.Mark + job.Name, .. EntryText.About(job)]).Replace("--", "- -");
        return new XComment($"\n{text}\n");
    }

    private static IEnumerable<string> CommentLines(XDocument plist) =>
        plist.DescendantNodes().OfType<XComment>().SelectMany(comment => comment.Value.Replace("- -", "--").Split('\n')).Select(line => line.Trim());

    private static XElement Interval(DayOfWeek? day, TimeSpan time)
    {
        List<object> content = [];
        if (day is { } known)
        {
            Add(content, "Weekday", Integer((int)known));
        }

        Add(content, "Hour", Integer(time.Hours));
        Add(content, "Minute", Integer(time.Minutes));
        return new XElement("dict", content);
    }

    private static XElement Integer(int value) => new("integer", value.ToString(CultureInfo.InvariantCulture));

    private static void Add(List<object> content, string key, XElement value) => content.AddRange([new XElement("key", key), value]);

    private static XElement? Value(XElement? dictionary, string key) =>
        dictionary?.Elements("key").FirstOrDefault(element => element.Value == key)?.ElementsAfterSelf().FirstOrDefault();

    private static int? Number(XElement dictionary, string key) =>
        int.TryParse(Value(dictionary, key)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
