using System.Globalization;
using System.Text;
using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Reminders.Policy;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>
/// The file of reminders as text: JSON, one fact a line (JSON Lines). All facts about an item stand together, and items stand in the order of
/// their keys, which are as good as random: two branches that remind of different items seldom touch the same place of the file.
/// </summary>
internal static class ReminderStateText
{
    private const int Version = 1;
    private const string About = "Reminders of action items, written by PostmortemTools: one fact a line, in any order. After a merge keep the lines of both sides.";

    private const string Item = "item";
    private const string Fact = "fact";
    private const string Seen = "seen";
    private const string Suspended = "suspended";
    private const string Resumed = "resumed";
    private const string Due = "due";
    private const string At = "at";

    private static readonly Dictionary<string, DeliveryState> States = new(StringComparer.Ordinal)
    {
        ["sending"] = DeliveryState.Sending,
        ["sent"] = DeliveryState.Sent,
        ["unknown"] = DeliveryState.Unknown,
    };

    /// <summary>How each kind of fact is read: a table that one extends by a line.</summary>
    private static readonly Dictionary<string, Action<ReminderState, FactValues>> Readers = new(StringComparer.Ordinal)
    {
        [Seen] = (state, fact) => state.Add(new KnownItem(fact.Text(Item), fact.Text("document"), fact.Text("action"), fact.Find("owner"), fact.FindDay(Due), fact.Find("link"))),
        ["sending"] = ReadDelivery,
        ["sent"] = ReadDelivery,
        ["unknown"] = ReadDelivery,
        [Suspended] = (state, fact) => state.Add(new Suspension(fact.Text(Item), fact.Day("until"), fact.Find("reason"), fact.Moment(At))),
        [Resumed] = (state, fact) => state.Add(new Suspension(fact.Text(Item), Until: null, fact.Find("reason"), fact.Moment(At))),
    };

    /// <summary>What a text says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file, for errors.</param>
    /// <exception cref="PostmortemException">ReminderStateUnreadable, ReminderStateNewer. Who sent what is then unknown, so nothing may be sent.</exception>
    public static ReminderState Read(string text, string path)
    {
        ReminderState state = new();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length > 0)
            {
                ReadLine(state, line, path, i + 1);
            }
        }

        return Array.Exists(lines, line => line.Contains("\"version\"")) ? state
            : throw Error.ReminderStateUnreadable(path, 1, "the line that says the version is missing, as in a file that was emptied or cut off");
    }

    /// <summary>The text, LF behind each line.</summary>
    public static string Write(ReminderState state)
    {
        List<(string Key, int Rank, string Line)> lines =
        [
            .. state.Items.Select(item => (item.Key, 0, Line(item.Key, Seen, ("document", item.Document), ("action", item.Action), ("owner", item.Owner), (Due, Day(item.Due)), ("link", item.Link)))),
            .. state.Suspensions.Select(decision => (decision.Item, 1, Line(decision.Item, decision.Until is null ? Resumed : Suspended, ("until", Day(decision.Until)), ("reason", decision.Reason), (At, Moment(decision.At))))),
            .. state.Deliveries.Select(fact => (fact.Item, 2, Line(fact.Item, States.First(named => named.Value == fact.State).Key, ("stage", fact.Stage.ToString()), (Due, Day(fact.Due)), ("channel", fact.Channel), ("to", fact.To), (At, Moment(fact.At)), ("by", fact.By)))),
        ];
        lines.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key) is not 0 and { } byKey ? byKey : one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank) : string.CompareOrdinal(one.Line, other.Line));
        DataMap head = Map(("about", About));
        head.Entries.Add(new DataEntry("version", new DataScalar(ScalarKind.Number, Version.ToString(CultureInfo.InvariantCulture))));
        StringBuilder text = new(JsonWriter.WriteLine(head));
        lines.ForEach(line => text.Append(line.Line));
        return text.ToString();
    }

    private static void ReadLine(ReminderState state, string line, string path, int number)
    {
        if (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal))
        {
            throw Error.ReminderStateUnreadable(path, number, "git left a conflict here. Keep the lines of both sides and delete the three lines with the marks");
        }

        try
        {
            FactValues fact = new(new DataValues(path: null).Map(JsonReader.Read(line, path: null), "a fact"));
            if (fact.Find("version") is { } version)
            {
                CheckVersion(version, path);
                return;
            }

            string kind = fact.Text(Fact);
            (Readers.TryGetValue(kind, out Action<ReminderState, FactValues>? read) ? read : throw Error.UnknownWord(null, 1, 1, kind, "a kind of fact", Readers.Keys))(state, fact);
        }
        catch (PostmortemException wrong) when (wrong.Id != nameof(Error.ReminderStateNewer))
        {
            throw Error.ReminderStateUnreadable(path, number, wrong.Message.TrimEnd('.'), wrong);
        }
    }

    private static void CheckVersion(string version, string path)
    {
        if (version != Version.ToString(CultureInfo.InvariantCulture))
        {
            throw Error.ReminderStateNewer(path, version);
        }
    }

    private static void ReadDelivery(ReminderState state, FactValues fact)
    {
        string stage = fact.Text("stage");
        state.Add(new DeliveryFact(
            fact.Text(Item), fact.Day(Due), fact.Text("channel"), fact.Text("to"),
            StageMark.Read(stage) ?? throw Error.UnreadableValue(null, 1, 1, stage, "a moment such as '7 days before', 'due', '1 day after' or 'escalated'", ""),
            States[fact.Text(Fact)], fact.Moment(At), fact.Find("by")));
    }

    private static string Line(string key, string fact, params (string Name, string? Value)[] rest) => JsonWriter.WriteLine(Map([(Item, key), (Fact, fact), .. rest.Where(pair => pair.Value is not null)]));

    private static DataMap Map(params (string Name, string? Value)[] pairs)
    {
        DataMap map = new();
        map.Entries.AddRange(pairs.Select(pair => new DataEntry(pair.Name, new DataScalar(pair.Value is null ? ScalarKind.Null : ScalarKind.Text, pair.Value))));
        return map;
    }

    private static string? Day(DateTime? day) => day is { } known ? Iso.FormatDate(known) : null;

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
