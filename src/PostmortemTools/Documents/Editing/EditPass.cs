using PostmortemTools.Documents.Editing.Tables;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes a document once, member by member, so that it says what a postmortem says.</summary>
internal sealed class EditPass
{
    private readonly MarkdownReading reading;
    private readonly Postmortem now;
    private readonly Postmortem before;
    private readonly DocumentPlaces places;
    private readonly RowIdentity identity;
    private readonly ListPass lists;
    private readonly ISet<TimelineEvent> follows;
    private readonly TextEdits edits;
    private readonly NewSections sections;
    private readonly FieldEdits fields;
    private readonly HouseStyle house;
    private readonly EditReasons reasons;

    /// <summary>Whether another pass went before: what it left is mended, and nothing else is touched.</summary>
    private readonly bool isLater;

    /// <summary>Begins a pass.</summary>
    /// <param name="reading">What the document says.</param>
    /// <param name="now">What it is to say.</param>
    /// <param name="identity">Which row each object is.</param>
    /// <param name="asRead">Which row each object was in the document as it was read.</param>
    /// <param name="follows">Events whose times stay as written.</param>
    /// <param name="pass">How many passes went before.</param>
    /// <param name="changedRows">The rows that the first pass changes, see <see cref="ListPass.ChangedRows"/>.</param>
    /// <param name="reasons">Gets to know why something cannot be written.</param>
    public EditPass(MarkdownReading reading, Postmortem now, RowIdentity identity, RowIdentity asRead, ISet<TimelineEvent> follows, int pass, HashSet<object>? changedRows, EditReasons reasons)
    {
        (this.reading, this.now, this.identity, this.follows, this.reasons) = (reading, now, identity, follows, reasons);
        before = reading.Postmortem;
        places = reading.Places;
        edits = new TextEdits(reading.Text);
        house = new HouseStyle(reading);
        sections = new NewSections(edits, places, now, new NewLists(reading, house), new EmptyTables(reading, house));
        fields = new FieldEdits(edits, places, now, before, reading.Options, house);
        isLater = pass > 0;
        lists = new ListPass(reading, now, identity, asRead, edits, sections, house) { IsLater = isLater, ChangedRows = changedRows, Reasons = reasons };
    }

    /// <summary>The members that differed before the first pass.</summary>
    public required ISet<string> Asked { get; init; }

    /// <summary>The texts that a pass has written where they stood.</summary>
    public required ISet<SectionKind> Written { get; init; }

    /// <summary>Whether a value that was changed stands in the text of the summary, so that this has changed with it.</summary>
    public bool CarriesSummary { get; private set; }

    /// <summary>The same for the text of the impact.</summary>
    public bool CarriesImpact { get; private set; }

    /// <summary>The marks of the text after the pass, see <see cref="TextEdits.Marks"/>.</summary>
    public string Marks(string marks, out bool takesOther) => edits.Marks(marks, out takesOther);

    /// <summary>Whether the pass changes a piece of the text, or a part of it.</summary>
    public bool Takes(TextSpan words) => edits.Takes(words);

    /// <summary>The text after the pass.</summary>
    /// <param name="differences">The members that differ, by their names in data.</param>
    /// <param name="mayWrite">Which of them may be written.</param>
    public string Run(IReadOnlyDictionary<string, string> differences, Func<string, bool> mayWrite)
    {
        // A status is one value, whether the model knows its word or not.
        List<string> members = [.. differences.Keys.Where(mayWrite).Select(member => member == "statusText" ? "status" : member).Distinct()];
        HashSet<string> saidInFront = new FrontMatterEdits(edits, reading, house).Write(now, members, identity);
        foreach (string member in members)
        {
            switch (member)
            {
                case "milestones":
                    new MilestoneEdits(reading, fields, reasons).Write(now);
                    break;
                case "impact":
                    Impact();
                    break;
                case "prevention":
                    Prevention();
                    break;
                case "timeline" when isLater && members.Contains("date"):
                    // The times lean on a date that is about to be stated again.
                    break;
                case "timeline":
                    lists.Timeline(follows);
                    break;
                case "actionItems":
                    lists.ActionItems();
                    break;
                case "contributingFactors":
                    lists.Factors();
                    break;
                case "wentWell" or "wentWrong" or "gotLucky" or "lessons":
                    lists.Findings(ModelList.All.First(list => list.Member == member));
                    break;
                case "relatedIncidents":
                    Related();
                    break;
                case "sections":
                    lists.Sections();
                    break;
                default:
                    if (ModelText.All.FirstOrDefault(known => known.Member == member) is { } text)
                    {
                        Body(text.Kind, text.Of(now));
                    }
                    else if (!saidInFront.Contains(member))
                    {
                        fields.Write(member);
                    }

                    break;
            }
        }

        fields.WriteTables();
        CarriesSummary = !differences.ContainsKey("summary") && places.Bodies.TryGetValue(SectionKind.Summary, out BodyPlace? summary) && (edits.Touches(summary.Opening) || summary.Pieces.Any(edits.Touches));
        bool isImpactAsked = Asked.Contains("impact") && now.Impact.Description != before.Impact.Description;
        CarriesImpact = !isImpactAsked && places.Bodies.TryGetValue(SectionKind.Impact, out BodyPlace? impact) && impact.Pieces.Any(edits.Touches);
        return edits.Apply();
    }

    /// <summary>
    /// A text that is to be empty goes in the first pass: what a later one finds in its place is another text, which nobody asked to remove. One that was
    /// written where it stood, and is not read there now, is not written a second time elsewhere.
    /// </summary>
    private void Body(SectionKind kind, string? value)
    {
        string? said = string.IsNullOrWhiteSpace(value) ? null : value;
        if (isLater && (said is null || (Written.Contains(kind) && (!places.Bodies.TryGetValue(kind, out BodyPlace? there) || there.Field is not null))))
        {
            return;
        }

        _ = places.Bodies.ContainsKey(kind) && Written.Add(kind);
        new BodyEdits(edits, places, sections, fields).Write(kind, said);
    }

    private void Impact()
    {
        if (Asked.Contains("impact") && now.Impact.Description != before.Impact.Description)
        {
            Body(SectionKind.Impact, string.IsNullOrWhiteSpace(now.Impact.Description) ? null : now.Impact.Description);
        }

        new FigureEdits(edits, places, identity, sections, fields, reasons).Write(now.Impact, SaysAll(before.Impact) ? before.Impact : reading.Body.Impact);
    }

    /// <summary>Whether the figures that were read are those that stand in the text: front matter may hold others.</summary>
    private bool SaysAll(Impact impact) => impact.Figures.Count == reading.Body.Impact.Figures.Count;

    private void Prevention()
    {
        if (now.Prevention.Introduction != before.Prevention.Introduction)
        {
            Body(SectionKind.Prevention, now.Prevention.Introduction);
        }

        lists.Findings(SectionKind.Prevention, now.Prevention.Findings, before.Prevention.Findings);
    }

    private void Related()
    {
        if (places.Fields.ContainsKey(FieldKind.RelatedIncidents) && !places.Members.ContainsKey(SectionKind.RelatedIncidents))
        {
            fields.SetNames(FieldKind.RelatedIncidents, now.RelatedIncidents, before.RelatedIncidents, (incidents, _) => string.Join(NameText.Separator, incidents.Select(RelatedText.Write)));
        }
        else
        {
            lists.Related();
        }
    }
}
