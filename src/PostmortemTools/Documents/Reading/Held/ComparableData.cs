using System.Globalization;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.Documents.Reading.Held;

/// <summary>
/// Makes the data of two postmortems comparable: a moment is the same at any offset, for a document shows all its times in one zone; how a known time
/// is written is the document's own.
/// </summary>
internal static class ComparableData
{
    private const string Timeline = "timeline";

    private const string Time = "time";

    private const string TimeText = "timeText";

    private const string Milestones = "milestones";

    /// <summary>Changes both trees.</summary>
    /// <param name="wanted">What is to come of a document.</param>
    /// <param name="said">What it says.</param>
    public static void Prepare(DataMap wanted, DataMap said)
    {
        List<DataMap> events = Rows(wanted);
        List<DataMap> saidEvents = Rows(said);
        for (int i = 0; i < events.Count; i++)
        {
            if (events[i][Time] is not null)
            {
                Drop(events[i]);
                if (i < saidEvents.Count)
                {
                    Drop(saidEvents[i]);
                }
            }
        }

        foreach (DataMap moments in events.Concat(saidEvents))
        {
            Moments(moments, name => name == Time);
        }

        foreach (DataMap tree in new[] { wanted, said })
        {
            if (tree[Milestones]?.Value is DataMap milestones)
            {
                Moments(milestones, _ => true);
            }
        }
    }

    private static List<DataMap> Rows(DataMap tree) => [.. ((tree[Timeline]?.Value as DataList)?.Items ?? []).OfType<DataMap>()];

    private static void Drop(DataMap happened) => happened.Entries.RemoveAll(entry => entry.Name == TimeText);

    private static void Moments(DataMap map, Func<string, bool> isMoment)
    {
        for (int i = 0; i < map.Entries.Count; i++)
        {
            DataEntry entry = map.Entries[i];
            if (isMoment(entry.Name) && entry.Value is DataScalar { Text: { } text })
            {
                DateTimeOffset moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
                map.Entries[i] = new DataEntry(entry.Name, new DataScalar(ScalarKind.Text, Iso.Format(moment.ToUniversalTime())));
            }
        }
    }
}
