using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Held;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Writes the changes of a postmortem into the text that it was read from, and nothing else. The text is read again afterwards: unless it says
/// exactly what the postmortem says, there is no text, but an error that tells what could not be written.
/// </summary>
internal static class MarkdownEditor
{
    /// <summary>A change may uncover another one that is needed: a date that stood in a title that was changed.</summary>
    private const int MostPasses = 4;

    /// <summary>What is said of a value that nobody asked to change: an owner known among the authors, a date in numbers whose order another one settled.</summary>
    private const string LeansOn = " (nobody changed this, but the document says it only by what is changed; state it by itself first, then change the other)";

    /// <summary>Whether a postmortem was read from Markdown, so that its text can be edited.</summary>
    public static bool CanEdit(Postmortem postmortem) => postmortem.Source is { Memory: MarkdownMemory };

    /// <summary>The text with the changes; the very text where there are none.</summary>
    /// <param name="postmortem">A postmortem that was read from Markdown.</param>
    /// <exception cref="PostmortemException">EditNotPossible: nothing is changed.</exception>
    public static string Apply(Postmortem postmortem) => Read(postmortem).Text;

    /// <summary>The text with the changes as it is read again; the text as it was read where there are none.</summary>
    /// <param name="postmortem">A postmortem that was read from Markdown.</param>
    /// <exception cref="PostmortemException">EditNotPossible: nothing is changed.</exception>
    public static MarkdownReading Read(Postmortem postmortem)
    {
        DocumentSource source = postmortem.Source!;
        MarkdownMemory memory = (MarkdownMemory)source.Memory!;
        MarkdownReading reading = MarkdownReader.Read(source.Text, source.Path, memory.Options);
        RowIdentity asRead = RowIdentity.Of(memory);
        ActionItem[] asAdded = [.. postmortem.ActionItems];
        ActionItemPlacement.Settle(postmortem.ActionItems, reading.Places.RowsOf(SectionKind.ActionItems), item => asRead.Of(SectionKind.ActionItems, item));
        try
        {
            return Read(postmortem, source, memory, reading, asRead);
        }
        catch (PostmortemException)
        {
            // Nothing is written: they stay where they were added.
            postmortem.ActionItems.Clear();
            postmortem.ActionItems.AddRange(asAdded);
            throw;
        }
    }

    private static MarkdownReading Read(Postmortem postmortem, DocumentSource source, MarkdownMemory memory, MarkdownReading reading, RowIdentity asRead)
    {
        RowIdentity identity = asRead;
        MarkdownReading first = reading;
        Postmortem read = first.Postmortem;
        HashSet<TimelineEvent> follows = Follows(postmortem, reading.Postmortem, identity);
        bool carriesSummary = false;
        bool carriesImpact = false;
        Dictionary<string, string> differences = Differences(postmortem, reading, follows, asRead, read);
        HashSet<object>? changed = differences.ContainsKey("date") || differences.ContainsKey("timeZone") ? null : new(ByReference.Instance);
        EditReasons reasons = new();
        HashSet<string> asked = [.. differences.Keys];
        if (asked.Contains("title") && string.IsNullOrWhiteSpace(postmortem.Title))
        {
            reasons.Refused["title"] = "a document without a title is found by nobody; give it another one";
        }

        HashSet<SectionKind> written = [];
        bool holdsValues = reading.HoldsValues;
        EditTrail trail = new(reading, postmortem);
        Consequences consequences = new(asked, reading, trail);
        for (int pass = 0; pass < MostPasses && differences.Count > 0; pass++)
        {
            EditPass edit = new(reading, postmortem, identity, asRead, follows, pass, changed, reasons) { Asked = asked, Written = written };
            string text = edit.Run(differences, member => consequences.MayWrite(member, reading));
            carriesSummary |= edit.CarriesSummary;
            if (text == reading.Text || trail.TakesOther(edit))
            {
                break;
            }

            reading = MarkdownReader.Read(text, source.Path, memory.Options);
            identity = RowIdentity.Of(postmortem, reading);
            carriesImpact |= edit.CarriesImpact;
            reading.Postmortem.Impact.Description = carriesImpact ? postmortem.Impact.Description : reading.Postmortem.Impact.Description;
            differences = Differences(postmortem, reading, follows, asRead, read);
            if (carriesSummary)
            {
                differences.Remove("summary");
            }

            // Front matter that fitted nothing holds values now: they are not to be written over.
            if (reading.HoldsValues && !holdsValues)
            {
                break;
            }
        }

        if (differences.Count > 0 && reading.HoldsValues && holdsValues)
        {
            reading = HeldAnew(postmortem, reading, source.Path);
            differences = Differences(postmortem, reading, follows, asRead, read);
        }

        if (NewEnd(postmortem, first, reading, asRead) is { } end)
        {
            reasons.Refused["timeline"] = end;
        }

        foreach (KeyValuePair<string, string> refused in reasons.Refused)
        {
            differences[refused.Key] = refused.Value;
        }

        if (differences.Count == 0)
        {
            return reading;
        }

        if (differences.ContainsKey("timeline") && Unsaid(postmortem.Timeline, reading.Postmortem.Timeline) is { } unsaid)
        {
            reasons.Add("timeline", $"its entries have no place for {unsaid}; say it in the description");
        }

        string? openDates = OpenDates.Reason(first, reading);
        throw Error.EditNotPossible(source.Path, differences.GroupBy(difference => Reason(difference.Key, difference.Value), difference => difference.Key).Select(same => $"{string.Join(", ", same)}: {same.Key}"));

        string Reason(string member, string difference) =>
            openDates is not null && OpenDates.Concerns(member) ? openDates : $"{reasons.Of(member, difference)}{(IsLeaning(member) ? LeansOn : "")}";

        bool IsLeaning(string member) => !asked.Contains(member) && !reasons.Refused.ContainsKey(member);
    }

    /// <summary>Why an entry would be read as a range of times that was none: what happened begins with a time; null where none would.</summary>
    private static string? NewEnd(Postmortem postmortem, MarkdownReading first, MarkdownReading after, RowIdentity asRead)
    {
        List<RowPlace> rows = after.Places.RowsOf(SectionKind.Timeline);
        if (rows.Count != postmortem.Timeline.Count || !rows.Exists(row => row.Time?.Last is not null))
        {
            return null;
        }

        List<RowPlace> before = first.Places.RowsOf(SectionKind.Timeline);
        for (int i = 0; i < rows.Count; i++)
        {
            int was = asRead.Of(SectionKind.Timeline, postmortem.Timeline[i]);
            if (rows[i].Time is { Last: not null } range && (was < 0 || was >= before.Count || before[was].Time?.Last is null))
            {
                return $"the description '{postmortem.Timeline[i].Description}' begins with a time, which would be read as the end of a range: '{range.Text}'; begin it with a word";
            }
        }

        return null;
    }

    /// <summary>What of an event a timeline without columns cannot say beside its time and what happened; null where that is not what is missing.</summary>
    private static string? Unsaid(List<TimelineEvent> now, List<TimelineEvent> said)
    {
        for (int i = 0; i < now.Count && now.Count == said.Count; i++)
        {
            (TimelineEvent asked, TimelineEvent read) = (now[i], said[i]);
            string? what = asked.Actor is { } actor && read.Actor is null ? $"who did it ('{actor}')"
                : asked.Kind is { } kind && read.Kind is null ? $"its kind ('{kind}')"
                : asked.Source is { } source && read.Source is null ? $"where it was recorded ('{source}')"
                : asked.Link is { } link && read.Link is null ? $"a link ('{link}')"
                : null;
            if (what is not null)
            {
                return what;
            }
        }

        return null;
    }

    /// <summary>A document that holds values exactly holds those that its body does not say now, and no others.</summary>
    private static MarkdownReading HeldAnew(Postmortem postmortem, MarkdownReading reading, string path)
    {
        DataMap held = HeldValues.Of(postmortem, reading.Body);
        TextEdits edits = new(reading.Text);
        new FrontMatterEdits(edits, reading, new HouseStyle(reading)).Set(FrontMatterReading.Exact, held.Entries.Count == 0 ? null : held);
        return MarkdownReader.Read(edits.Apply(), path, reading.Options);
    }

    /// <summary>
    /// What the document says otherwise. Of a postmortem without a date, what the document lets one guess is none; and a zone that only its events said
    /// goes with them.
    /// </summary>
    private static Dictionary<string, string> Differences(Postmortem postmortem, MarkdownReading reading, HashSet<TimelineEvent> follows, RowIdentity asRead, Postmortem read)
    {
        Dictionary<string, string> differences = PostmortemComparison.Of(postmortem, reading.Postmortem, follows, section => asRead.Of(SectionKind.Other, section) < 0, read.Status);
        if (postmortem.Date is null && reading.Places.DateOrigin is DateOrigin.Prose or DateOrigin.FirstEvent or DateOrigin.FileName)
        {
            differences.Remove("date");
            differences.Remove("id");
        }

        bool hasLostEvents = postmortem.Timeline.Count < read.Timeline.Count && !differences.ContainsKey("timeline");
        if (hasLostEvents && postmortem.TimeZone == read.TimeZone && !differences.ContainsKey("milestones"))
        {
            differences.Remove("timeZone");
        }

        if (differences.ContainsKey("milestones") && Follow(postmortem, reading.Postmortem, read))
        {
            differences.Remove("milestones");
        }

        return differences;
    }

    /// <summary>Whether the milestones have moved with the date of the whole, and nobody has changed them otherwise.</summary>
    private static bool Follow(Postmortem now, Postmortem said, Postmortem read) =>
        now.Date - read.Date is { } moved && moved != TimeSpan.Zero && now.Milestones.Stated.SequenceEqual(said.Milestones.Stated) && now.Milestones.Stated.SequenceEqual(read.Milestones.Stated)
        && now.Milestones.Stated.All(kind => now.Milestones[kind] == read.Milestones[kind] && (said.Milestones[kind] == now.Milestones[kind] || said.Milestones[kind] == now.Milestones[kind] + moved));

    /// <summary>Where the date or the zone of the whole is changed, the events that were not changed themselves follow it.</summary>
    private static HashSet<TimelineEvent> Follows(Postmortem now, Postmortem before, RowIdentity identity)
    {
        HashSet<TimelineEvent> follows = [];
        if (now.Date == before.Date && now.TimeZone == before.TimeZone)
        {
            return follows;
        }

        foreach (TimelineEvent happened in now.Timeline)
        {
            int from = identity.Of(SectionKind.Timeline, happened);
            if (from >= 0 && from < before.Timeline.Count && before.Timeline[from].Time == happened.Time)
            {
                follows.Add(happened);
            }
        }

        return follows;
    }
}
