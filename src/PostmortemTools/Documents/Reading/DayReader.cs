using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading;

/// <summary>Gives a postmortem its day: as it is stated, else as it is likely, which is said.</summary>
/// <param name="days">Finds days in the document.</param>
/// <param name="postmortem">Gets the day.</param>
/// <param name="places">Gets where it was found.</param>
/// <param name="warn">Takes what was guessed.</param>
internal sealed class DayReader(IncidentDay days, Postmortem postmortem, DocumentPlaces places, Action<string> warn)
{
    private OpenDay? open;

    /// <summary>Takes the day that is stated: in a field, the title or front matter.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="data">The front matter.</param>
    /// <param name="prose">The text near the beginning, which counts before the day on which a post was published.</param>
    public void ReadStated(FieldValues fields, FrontMatterReading data, IEnumerable<Block> prose)
    {
        if (days.OfFields(fields) is { } stated)
        {
            Say(stated.Found.Day, stated.Origin, [stated.Found.Words]);
            return;
        }

        open = days.Open(fields, data);
        if (days.OfTitle(postmortem.Title) is { } titled)
        {
            Settle(titled, DateOrigin.Title, Title(fields));
        }
        else if (data.Text(FieldKind.Title) is { } named && days.OfTitle(named) is { } inTitle)
        {
            Settle(inTitle, DateOrigin.FrontMatter, FrontMatter);
        }
        else if (days.OfFrontMatter(data) is { } front && !(data.IsOfPost && days.OfSentence(prose, front) is { } told && told.Day != front && Take(told, DateOrigin.Prose)))
        {
            Settle(front, DateOrigin.FrontMatter, FrontMatter);
        }
    }

    /// <summary>Where nothing states the day, takes what makes one likely: prose at the beginning, the first event, the summary, the lists in either, the name of the file.</summary>
    /// <param name="head">What stands before any section.</param>
    /// <param name="steps">The timeline.</param>
    /// <param name="order">The order of day and month; null where it is not settled.</param>
    /// <param name="summaries">The sections that tell what happened.</param>
    /// <param name="path">The file; null where there is none.</param>
    public void Guess(IEnumerable<Block> head, List<TimelineStep> steps, DateOrder? order, IReadOnlyList<OutlineSection> summaries, string? path)
    {
        // Only for the day of the first event: what is doubtful is said when the day is known.
        TimelineTimes.Settle(steps, postmortem.TimeZone, null, order, (_, _) => { });
        int first = steps.FindIndex(step => step.Event?.Time is not null);
        IEnumerable<Block> prose = summaries.SelectMany(section => section.Blocks);
        if (places.Fields.TryGetValue(FieldKind.Meeting, out FieldPlace? meeting))
        {
            // The day of the meeting about it is that of the incident last of all.
            head = head.Where(block => block is not ParagraphBlock { LineCount: 1 } || block.Start >= meeting.Lines.End || block.End <= meeting.Lines.Start);
        }

        _ = Take(days.OfProse(head), DateOrigin.Prose)
            || (first >= 0 && Take(steps[first].Event!.Time!.Value.Date, DateOrigin.FirstEvent, Words(steps.GetRange(0, first + 1))))
            || Take(days.OfProse(prose), DateOrigin.Prose)
            || Take(days.OfProse(Items(head.Concat(prose))), DateOrigin.Prose)
            || (days.OfFileName(path) is { } named && Take(named, DateOrigin.FileName, []));
    }

    /// <summary>Says that the day is stated and could be two, where nothing has settled it.</summary>
    public void SayOpen()
    {
        if (open is not null && postmortem.Date is null)
        {
            warn(Warning.OpenDate(open.Line, open.Written, open.Readings));
        }
    }

    /// <summary>What the items of the lists among some blocks begin with.</summary>
    private static IEnumerable<Block> Items(IEnumerable<Block> blocks) =>
        blocks.OfType<ListBlock>().SelectMany(list => list.Children.OfType<ItemBlock>()).Select(item => item.Children.FirstOrDefault()).OfType<Block>();

    /// <summary>The words of the front matter: which of its lines says a day is not known.</summary>
    private TextSpan[] FrontMatter => [new(0, places.Blocks.FrontMatter?.End ?? 0)];

    private TextSpan[] Title(FieldValues fields) => places.Title is { } title ? [title.Value] : fields[FieldKind.Title] is { } field ? [field.Slot.Value] : FrontMatter;

    /// <summary>The time of the last of some entries, and the days that stand above it.</summary>
    private static IEnumerable<TextSpan> Words(List<TimelineStep> steps) =>
        steps.SelectMany(step => (TimeMention?[])[step.Day, step.Mention]).OfType<TimeMention>()
            .Where(mention => mention.First.HasDate || mention == steps[steps.Count - 1].Mention)
            .Select(mention => new TextSpan(mention.Start, mention.End));

    private bool Take(FoundDay? found, DateOrigin origin) => found is { } known && Take(known.Day, origin, [known.Words]);

    private bool Take(DateTime day, DateOrigin origin, IEnumerable<TextSpan> words)
    {
        if (!Settle(day, origin, words))
        {
            return false;
        }

        if (open is null)
        {
            warn(Warning.GuessedDate(day, origin));
        }

        return true;
    }

    /// <summary>Takes a day; where another one is stated that could be two, only says which of them it is.</summary>
    private bool Settle(DateTime day, DateOrigin origin, IEnumerable<TextSpan> words)
    {
        if (open is null)
        {
            Say(day, origin, words);
        }
        else if (open.NearTo(day) is { } reading)
        {
            Say(reading, open.Origin, words.Concat(open.Words.IsEmpty ? FrontMatter : [open.Words]));
        }

        return postmortem.Date is not null;
    }

    private void Say(DateTime day, DateOrigin origin, IEnumerable<TextSpan> words)
    {
        (postmortem.Date, places.DateOrigin) = (day, origin);
        places.DateWords.AddRange(words);
    }
}
