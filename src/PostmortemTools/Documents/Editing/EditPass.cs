using PostmortemTools.Documents.Editing.Rows;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
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
    private readonly RowIdentity asRead;
    private readonly ISet<TimelineEvent> follows;
    private readonly TextEdits edits;
    private readonly NewSections sections;
    private readonly FieldEdits fields;
    private readonly HouseStyle house;

    /// <summary>Whether another pass went before: what it left is mended, and nothing else is touched.</summary>
    private readonly bool isLater;

    /// <summary>Begins a pass.</summary>
    /// <param name="reading">What the document says.</param>
    /// <param name="now">What it is to say.</param>
    /// <param name="identity">Which row each object is.</param>
    /// <param name="asRead">Which row each object was in the document as it was read.</param>
    /// <param name="follows">Events whose times stay as written.</param>
    /// <param name="pass">How many passes went before.</param>
    public EditPass(MarkdownReading reading, Postmortem now, RowIdentity identity, RowIdentity asRead, ISet<TimelineEvent> follows, int pass)
    {
        (this.reading, this.now, this.identity, this.asRead, this.follows) = (reading, now, identity, asRead, follows);
        before = reading.Postmortem;
        places = reading.Places;
        edits = new TextEdits(reading.Text);
        house = new HouseStyle(reading);
        sections = new NewSections(edits, places, now, new NewLists(reading, house));
        fields = new FieldEdits(edits, places, now, before, reading.Options, house);
        isLater = pass > 0;
    }

    /// <summary>The rows that the first pass changes: no other pass changes others, but for the times of events, which follow those above them. Null where a date or a zone is changed, which rows follow.</summary>
    public HashSet<object>? ChangedRows { get; init; }

    /// <summary>The members that differed before the first pass.</summary>
    public required ISet<string> Asked { get; init; }

    /// <summary>The texts that a pass has written where they stood.</summary>
    public required ISet<SectionKind> Written { get; init; }

    /// <summary>Gets to know why something cannot be written.</summary>
    public required EditReasons Reasons { get; init; }

    /// <summary>Whether a value that was changed stands in the text of the summary, so that this has changed with it.</summary>
    public bool CarriesSummary { get; private set; }

    /// <summary>The marks of the text after the pass, see <see cref="TextEdits.Marks"/>.</summary>
    public string Marks(string marks, out bool takesOther) => edits.Marks(marks, out takesOther);

    /// <summary>The text after the pass.</summary>
    /// <param name="differences">The members that differ, by their names in data.</param>
    public string Run(IReadOnlyDictionary<string, string> differences)
    {
        // A status is one value, whether the model knows its word or not.
        List<string> members = [.. differences.Keys.Select(member => member == "statusText" ? "status" : member).Distinct()];
        HashSet<string> saidInFront = new FrontMatterEdits(edits, reading, house).Write(now, members, identity);
        foreach (string member in members)
        {
            switch (member)
            {
                case "milestones":
                    new MilestoneEdits(reading, fields, Reasons).Write(now);
                    break;
                case "impact":
                    Impact();
                    break;
                case "prevention":
                    Prevention();
                    break;
                case "timeline" when isLater && differences.ContainsKey("date"):
                    // The times lean on a date that is about to be stated again.
                    break;
                case "timeline":
                    List(SectionKind.Timeline, now.Timeline, before.Timeline, new TimelineValues(now.TimeZone, follows, before.Timeline, places.RowsOf(SectionKind.Timeline), row => identity.Of(SectionKind.Timeline, row), house, Reasons));
                    break;
                case "actionItems":
                    List(SectionKind.ActionItems, now.ActionItems, before.ActionItems, new ActionItemValues(before.ActionItems, places.RowsOf(SectionKind.ActionItems), house));
                    break;
                case "contributingFactors":
                    Factors();
                    break;
                case "wentWell" or "wentWrong" or "gotLucky" or "lessons":
                    Findings(ModelList.All.First(list => list.Member == member));
                    break;
                case "relatedIncidents":
                    Related();
                    break;
                case "sections":
                    Sections();
                    break;
                default:
                    if (ModelText.All.FirstOrDefault(known => known.Member == member) is { } text)
                    {
                        // A text that nobody asked to change, and that reads differently now, is not written over.
                        if (Asked.Contains(member))
                        {
                            Body(text.Kind, text.Of(now));
                        }
                    }
                    else if (!saidInFront.Contains(member))
                    {
                        fields.Write(member);
                    }

                    break;
            }
        }

        fields.WriteTables();
        CarriesSummary = !differences.ContainsKey("summary") && places.Bodies.TryGetValue(SectionKind.Summary, out BodyPlace? summary) && summary.Pieces.Any(edits.Touches);
        return edits.Apply();
    }

    /// <summary>
    /// A text that is to be empty goes in the first pass: what a later one finds in its place is another text, which nobody asked to remove. One that was
    /// written where it stood, and is not read there now, is not written a second time elsewhere.
    /// </summary>
    private void Body(SectionKind kind, string? value)
    {
        string? said = string.IsNullOrWhiteSpace(value) ? null : value;
        if (isLater && (said is null || (Written.Contains(kind) && !places.Bodies.ContainsKey(kind))))
        {
            return;
        }

        _ = places.Bodies.ContainsKey(kind) && Written.Add(kind);
        new BodyEdits(edits, places, sections, fields).Write(kind, said);
    }

    private void Impact()
    {
        if (now.Impact.Description != before.Impact.Description)
        {
            Body(SectionKind.Impact, string.IsNullOrWhiteSpace(now.Impact.Description) ? null : now.Impact.Description);
        }

        new FigureEdits(edits, places, identity, sections, fields, Reasons).Write(now.Impact, SaysAll(before.Impact) ? before.Impact : reading.Body.Impact);
    }

    /// <summary>Whether the figures that were read are those that stand in the text: front matter may hold others.</summary>
    private bool SaysAll(Impact impact) => impact.Figures.Count == reading.Body.Impact.Figures.Count;

    private void Prevention()
    {
        if (now.Prevention.Introduction != before.Prevention.Introduction)
        {
            Body(SectionKind.Prevention, now.Prevention.Introduction);
        }

        Findings(SectionKind.Prevention, now.Prevention.Findings, before.Prevention.Findings);
    }

    private void List<T>(SectionKind kind, List<T> rows, List<T> rowsBefore, IRowValues<T> values, Func<RowPlace, T, T, bool>? whole = null)
        where T : class
    {
        List<RowPlace> own = places.Rows.TryGetValue(kind, out List<RowPlace>? known) ? known : [];
        if (own.Count != rowsBefore.Count || IsBroken(kind, rows, rowsBefore.Count))
        {
            return;
        }

        if (rows.Count == 0 && own.Count > 0 && places.Members.TryGetValue(kind, out OutlineSection? section) && LabelledList.Remove(edits, section, own))
        {
            return;
        }

        RowMatch match = RowMatch.Of([.. rows], rowsBefore.Count, row => identity.Of(kind, row));
        bool isOurs = kind == SectionKind.ActionItems && own.Exists(place => place.Table is { } table && OwnDocument.IsActionTable(reading.Text, table)) && OwnDocument.Of(reading.Text, places.TitleSection).HasOwnTitle;
        ListEdits<T> list = new(edits, values, isLater || isOurs) { MayChange = (row, changed) => MayChange(row) || (kind == SectionKind.Timeline && TimelineValues.AreTimes(changed)), ChangeWhole = whole ?? ((_, _, _) => false), Explain = reason => Reasons.Add(ModelList.In(kind).Member, reason) };
        if (!list.Write(rows, rowsBefore, own, match))
        {
            sections.Add(kind);
        }
    }

    /// <summary>
    /// Whether a pass has left more rows than there are to be, or fewer: what was written says nothing, or more than one thing, or hides what stands
    /// beside it. To write all rows anew would touch lines that nobody changed, and what is there beyond them may be text that was never read as a row;
    /// so the change is refused. Only where a list is to be empty may what is left of its section go, and where there was none may it be added.
    /// </summary>
    private bool IsBroken(SectionKind kind, IEnumerable<object> rows, int countBefore)
    {
        List<object> all = [.. rows];
        bool isCleared = all.Count == 0 && kind != SectionKind.Other;
        bool isFirst = countBefore == 0 && !all.Exists(row => asRead.Of(kind, row) >= 0);
        return isLater && all.Count != countBefore && !isCleared && !isFirst;
    }

    private bool MayChange(object row)
    {
        if (!isLater)
        {
            ChangedRows?.Add(row);
        }

        return ChangedRows?.Contains(row) != false;
    }

    private void Sections()
    {
        if (!IsBroken(SectionKind.Other, ModelList.Flat(now.Sections), ModelList.Flat(before.Sections).Count()))
        {
            new SectionEdits(edits, places, identity) { MayChange = MayChange, MayRemove = !isLater }.Write(now, before);
        }
    }

    private void Findings(ModelList list) => Findings(list.Kind, [.. list.Of(now).Cast<Finding>()], [.. list.Of(before).Cast<Finding>()]);

    private void Findings(SectionKind kind, List<Finding> rows, List<Finding> rowsBefore)
    {
        FindingValues<Finding> values = new(row => row.Title, row => row.Description, row => kind == SectionKind.Prevention ? row.Done : null);
        List(kind, rows, rowsBefore, values, (place, row, was) => RowReshaping.Write(edits, place, row.Description, was.Description, inline => values.Whole(row, inline)));
    }

    private void Factors()
    {
        FindingValues<ContributingFactor> values = new(row => row.Title, row => row.Description, _ => null);
        DetailEdits details = new(edits, mayRemove: !isLater);
        List(
            SectionKind.ContributingFactors, now.ContributingFactors, before.ContributingFactors, values,
            (place, row, was) =>
            {
                details.Write(place, row.Details, was.Details);
                return RowReshaping.Write(edits, place, row.Description, was.Description, inline => values.Whole(row, inline));
            });
    }

    private void Related()
    {
        if (places.Fields.ContainsKey(FieldKind.RelatedIncidents) && !places.Members.ContainsKey(SectionKind.RelatedIncidents))
        {
            fields.SetNames(FieldKind.RelatedIncidents, now.RelatedIncidents, before.RelatedIncidents, (incidents, _) => string.Join(NameText.Separator, incidents.Select(RelatedText.Write)));
            return;
        }

        RelatedValues values = new();
        List(SectionKind.RelatedIncidents, now.RelatedIncidents, before.RelatedIncidents, values, (place, row, was) =>
        {
            if (values.Changed(row, was).Any())
            {
                edits.Replace(place.Item, RelatedText.Write(row));
            }

            return true;
        });
    }
}
