using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing.Laws;

/// <summary>Nothing is lost; one change, one diff: for every value of documents of every form.</summary>
public sealed class FixtureLawTests
{
    private const string Written = "Rewritten by a test";

    public static TheoryData<string, string> Documents
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string name in Fixture.Names)
            {
                foreach (string variant in Fixture.VariantNames)
                {
                    all.Add(name, variant);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Export_without_a_change_changes_no_byte(string name, string variant)
    {
        string text = Fixture.Text(name, variant);

        Assert.Equal(text, EditedDocument.Change(text, _ => { }));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_action_item_is_changed_in_its_lines(string name, string variant) => new Laws(Fixture.Text(name, variant)).Rows(
        SectionKind.ActionItems, pm => pm.ActionItems, new ActionItem { Action = "Added by a test", Owner = "Nadia", DueDate = new DateTime(2031, 3, 9) },
        ("action", item => item.Action = Written),
        ("done", item => item.Status = ActionItemStatus.Done),
        ("open", item => item.Status = ActionItemStatus.Planned),
        ("blocked", item => item.Status = ActionItemStatus.Blocked),
        ("owner", item => item.Owner = "Nadia Petrova"),
        ("no owner", item => item.Owner = null),
        ("due", item => item.DueDate = new DateTime(2031, 3, 9)),
        ("not due", item => item.DueDate = null),
        ("priority", item => item.Priority = "P0"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_event_is_changed_in_its_lines(string name, string variant)
    {
        string text = Fixture.Text(name, variant);
        TimelineEvent? last = EditedDocument.Read(text).Timeline.LastOrDefault();
        new Laws(text).Rows(
            SectionKind.Timeline, pm => pm.Timeline, new TimelineEvent { Time = last?.Time?.AddMinutes(7) ?? new DateTimeOffset(2024, 3, 5, 15, 0, 0, TimeSpan.Zero), Description = "Added by a test" },
            ("description", happened => happened.Description = Written),
            ("time", happened => happened.Time = happened.Time?.AddMinutes(1)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_finding_is_changed_in_its_lines(string name, string variant)
    {
        Laws laws = new(Fixture.Text(name, variant));
        (SectionKind Kind, Func<Postmortem, List<Finding>> Of)[] lists =
        [
            (SectionKind.WentWell, pm => pm.WentWell), (SectionKind.WentWrong, pm => pm.WentWrong), (SectionKind.GotLucky, pm => pm.GotLucky), (SectionKind.Lessons, pm => pm.Lessons),
            (SectionKind.Prevention, pm => pm.Prevention.Findings),
        ];
        foreach ((SectionKind kind, Func<Postmortem, List<Finding>> of) in lists)
        {
            laws.Rows(
                kind, of, new Finding { Title = "Added", Description = "by a test" },
                ("title", finding => finding.Title = "Rewritten"), ("description", finding => finding.Description = "by a test"), ("no description", finding => finding.Description = null));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_factor_and_a_related_incident_are_changed_in_their_lines(string name, string variant)
    {
        Laws laws = new(Fixture.Text(name, variant));
        laws.Rows(
            SectionKind.ContributingFactors, pm => pm.ContributingFactors, new ContributingFactor { Title = "Added", Description = "by a test", Details = ["first"] },
            ("title", factor => factor.Title = "Rewritten"), ("description", factor => factor.Description = "by a test"), ("detail", factor => factor.Details.Add("one more")));
        laws.Rows(
            SectionKind.RelatedIncidents, pm => pm.RelatedIncidents, new RelatedIncident { Date = new DateTime(2031, 3, 9), Title = "Added by a test" },
            ("title", related => related.Title = "Rewritten"), ("note", related => related.Note = "by a test"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_field_is_changed_in_its_line(string name, string variant)
    {
        Laws laws = new(Fixture.Text(name, variant));
        laws.Field(FieldKind.Severity, pm => pm.Severity = new Severity("SEV9", "Test"));
        laws.Field(FieldKind.Status, pm => pm.Status = pm.Status == PostmortemStatus.InReview ? PostmortemStatus.Complete : PostmortemStatus.InReview);
        laws.Field(FieldKind.Authors, pm => pm.Authors = [new Person("Nadia Petrova", null)]);
        laws.Field(FieldKind.Tags, pm => pm.Tags.Add("tested"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_text_and_a_section_are_changed_in_their_lines(string name, string variant)
    {
        Laws laws = new(Fixture.Text(name, variant));
        laws.Body(SectionKind.Summary, pm => pm.Summary = Written);
        laws.Body(SectionKind.RootCause, pm => pm.RootCause = Written);
        laws.Body(SectionKind.Appendix, pm => pm.Appendix = Written);
        laws.Body(SectionKind.Impact, pm => pm.Impact.Description = Written);
        laws.Sections();
    }

    /// <summary>Makes changes of one document and holds each against the lines that it may touch.</summary>
    private sealed class Laws(string text)
    {
        private readonly MarkdownReading reading = MarkdownReader.Read(text, "/x/document.md");

        public void Rows<T>(SectionKind kind, Func<Postmortem, List<T>> list, T added, params (string Name, Action<T> Change)[] changes)
        {
            List<RowPlace> places = reading.Places.Rows.TryGetValue(kind, out List<RowPlace>? known) ? known : [];
            for (int i = 0; i < places.Count; i++)
            {
                foreach ((string name, Action<T> change) in changes)
                {
                    Holds($"{kind} {i + 1}: {name}", pm => change(list(pm)[i]), after => RowScope.Changed(reading, after, places[i]));
                }

                // The date of the whole may be that of its first event, and a list without a row is no list any more.
                bool isNeeded = places.Count == 1 || (kind == SectionKind.Timeline && i == 0);
                Holds($"{kind} {i + 1}: away", pm => list(pm).RemoveAt(i), after => isNeeded ? null : RowScope.Removed(reading, after, places[i]));
            }

            Holds($"{kind}: one more", pm => list(pm).Add(added), after => places.Count == 0 ? null : RowScope.Added(reading, after, places));
        }

        public void Field(FieldKind kind, Action<Postmortem> change)
        {
            if (reading.Places.Fields.TryGetValue(kind, out FieldPlace? field))
            {
                Holds($"{kind}", change, after => RowScope.Within(text, after, TextLines.Around(text, field.Slot.Value.Start, field.Slot.Value.End)));
            }
            else
            {
                Holds($"{kind}", change, _ => null);
            }
        }

        public void Body(SectionKind kind, Action<Postmortem> change)
        {
            BodyPlace? body = reading.Places.Bodies.TryGetValue(kind, out BodyPlace? known) ? known : null;
            Holds($"{kind}", change, after => body is null || reading.Places.DateOrigin == DateOrigin.Prose ? null : RowScope.Within(text, after, RowScope.WithBlanks(text, body.Opening.IsEmpty ? body.Pieces[0] : new TextSpan(body.Opening.Start, body.Pieces[0].End))));
        }

        public void Sections()
        {
            for (int i = 0; i < reading.Places.Sections.Count; i++)
            {
                SectionPlace place = reading.Places.Sections[i];
                TextSpan whole = new(place.Outline.Start, place.Outline.End);
                Holds($"section {i + 1}: title", pm => pm.Sections[i].Title = Written, after => RowScope.Within(text, after, TextLines.Around(text, place.Outline.Title.Start, place.Outline.Title.End)));
                Holds($"section {i + 1}: body", pm => pm.Sections[i].Body = Written, after => RowScope.Within(text, after, whole));
                Holds($"section {i + 1}: away", pm => pm.Sections.RemoveAt(i), after => RowScope.Within(text, after, whole));
            }

            Holds("section: one more", pm => pm.Sections.Add(new Section { Title = "Added by a test", Body = "With a text." }), after => RowScope.Inserted(text, after));
        }

        private void Holds(string what, Action<Postmortem> change, Func<string, string?> touched)
        {
            string after = EditedDocument.Change(text, change);
            string? besides = touched(after);
            Assert.True(besides is null, $"{what}: {besides}\n{after}");
        }
    }
}
