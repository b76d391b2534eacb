using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Errors;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Time;

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
            (postmortem.Date, places.DateOrigin) = (stated.Day, stated.Origin);
            return;
        }

        open = days.Open(fields, data);
        if (days.OfTitle(postmortem.Title) is { } titled)
        {
            Settle(titled, DateOrigin.Title);
        }
        else if (data.Text(FieldKind.Title) is { } named && days.OfTitle(named) is { } inTitle)
        {
            Settle(inTitle, DateOrigin.FrontMatter);
        }
        else if (days.OfFrontMatter(data) is { } front && !(data.IsOfPost && days.OfSentence(prose, front) is { } told && told != front && Take(told, DateOrigin.Prose)))
        {
            Settle(front, DateOrigin.FrontMatter);
        }
    }

    /// <summary>Where nothing states the day, takes what makes one likely: prose at the beginning, the first event, the summary, the name of the file.</summary>
    /// <param name="head">What stands before any section.</param>
    /// <param name="steps">The timeline.</param>
    /// <param name="order">The order of day and month; null where it is not settled.</param>
    /// <param name="summaries">The sections that tell what happened.</param>
    /// <param name="path">The file; null where there is none.</param>
    public void Guess(IEnumerable<Block> head, List<TimelineStep> steps, DateOrder? order, IReadOnlyList<OutlineSection> summaries, string? path)
    {
        // Only for the day of the first event: what is doubtful is said when the day is known.
        TimelineTimes.Settle(steps, postmortem.TimeZone, null, order, (_, _) => { });
        DateTime? first = steps.Find(step => step.Event?.Time is not null)?.Event!.Time!.Value.Date;
        IEnumerable<Block> prose = summaries.SelectMany(section => section.Blocks);
        _ = Take(days.OfProse(head), DateOrigin.Prose) || Take(first, DateOrigin.FirstEvent) || Take(days.OfProse(prose), DateOrigin.Prose) || Take(days.OfFileName(path), DateOrigin.FileName);
    }

    /// <summary>Says that the day is stated and could be two, where nothing has settled it.</summary>
    public void SayOpen()
    {
        if (open is not null && postmortem.Date is null)
        {
            warn(Warning.OpenDate(open.Line, open.Written, open.Readings));
        }
    }

    private bool Take(DateTime? day, DateOrigin origin)
    {
        if (day is not { } known || !Settle(known, origin))
        {
            return false;
        }

        if (open is null)
        {
            warn(Warning.GuessedDate(known, origin));
        }

        return true;
    }

    /// <summary>Takes a day; where another one is stated that could be two, only says which of them it is.</summary>
    private bool Settle(DateTime day, DateOrigin origin)
    {
        if (open is null)
        {
            (postmortem.Date, places.DateOrigin) = (day, origin);
            return true;
        }

        if (open.NearTo(day) is { } reading)
        {
            (postmortem.Date, places.DateOrigin) = (reading, open.Origin);
        }

        return postmortem.Date is not null;
    }
}
