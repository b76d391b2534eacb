using PostmortemTools.Documents.Editing.Tables;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes labelled values: where they stand, or in a line of their own beside the others and in their form.</summary>
internal sealed class FieldEdits(TextEdits edits, DocumentPlaces places, Postmortem now, Postmortem before, ReadingOptions options, HouseStyle house)
{
    private readonly string text = edits.Text;
    private readonly Dictionary<TableBlock, TableEdits> tables = [];
    private NewFields? added;

    /// <summary>Writes a member, by its name in data; one that is no field is left alone.</summary>
    public void Write(string member)
    {
        switch (member)
        {
            case "title":
                Title();
                break;
            case "date":
                Date();
                break;
            case "authors":
                SetNames(FieldKind.Authors, now.Authors, before.Authors, (people, place) => PersonText.Write(people, place));
                break;
            case "status" or "statusText" when now.StatusText is null && Tick(FieldKind.Status, written => StatusMarks.ReadPostmortem(written) is { } status && status == now.Status):
                break;
            case "severity" when Tick(FieldKind.Severity, written => SeverityText.Read(written) is { } severity && options.ResolveSeverity(severity).Equals(now.Severity)):
                break;
            case "status":
                Set(FieldKind.Status, now.StatusText ?? (now.Status is { } status ? house.Word(status, WrittenIn(FieldKind.Status)) : null));
                break;
            case "severity":
                Set(FieldKind.Severity, now.Severity is { } severity ? SeverityForm.Write(severity, WrittenIn(FieldKind.Severity), options.ResolveSeverity, Letters()) : null);
                break;
            case "services":
                SetNames(FieldKind.Services, now.Services, before.Services, (names, place) => NameText.Write(names, place));
                break;
            case "tags":
                SetNames(FieldKind.Tags, now.Tags, before.Tags, (names, place) => NameText.Write(names, place));
                break;
            case "timeZone":
                Zone();
                break;
        }
    }

    /// <summary>Writes a field; null takes it away.</summary>
    /// <param name="kind">Which field.</param>
    /// <param name="write">Writes its value.</param>
    /// <param name="beside">The field that one that is not there yet belongs to; null where it goes behind all others.</param>
    public void Set(FieldKind kind, Func<InlinePlace, string>? write, FieldPlace? beside = null)
    {
        if (!places.Fields.TryGetValue(kind, out FieldPlace? field))
        {
            if (write is not null)
            {
                (added ??= new NewFields(edits, places, Of)).Add(kind, write, beside);
            }
        }
        else if (write is null)
        {
            Remove(field);
        }
        else
        {
            TextSpan value = field.Slot.Value;
            Replace(field, value, write(field.Slot.Place));
        }
    }

    /// <summary>Puts something in the place of a part of a value, or all of it.</summary>
    public void Replace(FieldPlace field, TextSpan part, string with)
    {
        if (field.Table is { } table && ColumnOf(field) is var column and >= 0)
        {
            TextSpan cell = field.Row!.Cells[column];
            Of(table).Set(field.Row, column, cell.In(text).Remove(part.Start - cell.Start, part.Length).Insert(part.Start - cell.Start, with));
            return;
        }

        bool needsBlank = part.IsEmpty && part.Start > 0 && !char.IsWhiteSpace(text[part.Start - 1]);
        edits.Replace(part, (needsBlank ? " " : "") + with);
    }

    /// <summary>Writes the tables that were changed.</summary>
    public void WriteTables()
    {
        foreach (TableEdits table in tables.Values)
        {
            table.Write(edits);
        }
    }

    /// <summary>The column of a table that the value of a field stands in; -1 where it stands in none.</summary>
    public static int ColumnOf(FieldPlace field) => Array.FindIndex(field.Row!.Cells, cell => field.Slot.Value.Start >= cell.Start && field.Slot.Value.End <= cell.End);

    private TableEdits Of(TableBlock table)
    {
        if (!tables.TryGetValue(table, out TableEdits? own))
        {
            tables[table] = own = new TableEdits(text, table);
        }

        return own;
    }

    private bool Tick(FieldKind kind, Func<string, bool> isMeant) =>
        places.Fields.TryGetValue(kind, out FieldPlace? field) && field.Shape == FieldShape.Choice && new FieldListEdits(edits).Tick(field, isMeant);

    /// <summary>Writes several names, each where it stands.</summary>
    /// <param name="kind">Which field.</param>
    /// <param name="all">The names.</param>
    /// <param name="allBefore">Those that stand there.</param>
    /// <param name="write">Writes some of them in one line.</param>
    public void SetNames<T>(FieldKind kind, List<T> all, List<T> allBefore, Func<IEnumerable<T>, InlinePlace, string> write)
    {
        if (all.Count > 0 && places.Fields.TryGetValue(kind, out FieldPlace? field) && field.Shape == FieldShape.List)
        {
            new FieldListEdits(edits).Write(field, [.. all.Select(name => write([name], field.Slot.Place))], [.. allBefore.Select(name => write([name], field.Slot.Place))]);
        }
        else
        {
            Set(kind, Names(kind, all, allBefore, write));
        }
    }

    private void Set(FieldKind kind, string? value) => Set(kind, string.IsNullOrWhiteSpace(value) ? null : place => InlineText.Escape(value!, place));

    /// <summary>Several names: with the separators that stand there.</summary>
    private Func<InlinePlace, string>? Names<T>(FieldKind kind, List<T> all, List<T> allBefore, Func<IEnumerable<T>, InlinePlace, string> write) => all.Count == 0 ? null : place =>
        NamesForm.Write([.. all.Select(name => write([name], place))], [.. allBefore.Select(name => write([name], place))], WrittenIn(kind)) ?? write(all, place);

    private string WrittenIn(FieldKind kind) => places.Fields.TryGetValue(kind, out FieldPlace? field) ? field.Slot.Value.In(text) : "";

    private string? Letters() => places.Fields.TryGetValue(FieldKind.Severity, out FieldPlace? field) ? SeverityText.LettersOf(field.Label.In(text)) : null;

    private void Title()
    {
        string title = InlineText.Escape(now.Title, InlinePlace.Heading);
        if (places.Title is { } slot)
        {
            edits.Replace(slot.Value, title);
        }
        else if (places.Fields.TryGetValue(FieldKind.Title, out FieldPlace? field) && !field.Slot.Value.IsEmpty)
        {
            Replace(field, field.Slot.Value, InlineText.Escape(now.Title, field.Slot.Place));
        }
        else if (places.Blocks.FrontMatter is null)
        {
            edits.Insert(places.Root.Start, $"# {title}{edits.NewLine}{edits.NewLine}");
        }
    }

    private void Date()
    {
        if (now.Date is not { } day)
        {
            Set(FieldKind.Date, (Func<InlinePlace, string>?)null);
            return;
        }

        bool isField = places.DateOrigin is DateOrigin.Field or DateOrigin.Table or DateOrigin.Section;
        if (isField && IncidentDay.Kinds.Where(places.Fields.ContainsKey).Select(kind => places.Fields[kind]).FirstOrDefault(field => !field.Slot.Value.IsEmpty) is { } field
            && DateText.Find(text, field.Slot.Value, null, before.Date) is { } mention && (field.Kind == FieldKind.Date || mention.Day == before.Date))
        {
            Replace(field, new TextSpan(mention.Start, mention.End), DayForm.Write(day, text.Substring(mention.Start, mention.End - mention.Start), before.Date, house.Language));
        }
        else
        {
            Set(FieldKind.Date, _ => Iso.FormatDate(day));
        }
    }

    /// <summary>The zone that the heading of the timeline names is the one of the document.</summary>
    private void Zone()
    {
        if (places.Fields.ContainsKey(FieldKind.TimeZone))
        {
            Set(FieldKind.TimeZone, now.TimeZone);
            return;
        }

        if (places.Members.TryGetValue(SectionKind.Timeline, out OutlineSection? timeline) && ZoneText.Find(text, timeline.Title.Start, timeline.Title.End) is { } zone)
        {
            int at = text.IndexOf(zone, timeline.Title.Start, timeline.Title.Length, StringComparison.Ordinal);
            edits.Replace(new TextSpan(at, at + zone.Length), now.TimeZone);
        }
    }

    private void Remove(FieldPlace field)
    {
        bool isAlone = places.Fields.Values.All(other => other == field || other.Lines.End <= field.Lines.Start || other.Lines.Start >= field.Lines.End);

        // Where the label of the authors goes too, who reported the incident stands for them.
        bool isStoodFor = field.Kind == FieldKind.Authors && places.Fields.ContainsKey(FieldKind.ReportedBy);
        if (field.Items.Count > 0)
        {
            new FieldListEdits(edits).Remove(field, isAlone && !isStoodFor);
        }
        else if (!isAlone && !isStoodFor && field.Shape is FieldShape.Line or FieldShape.ListItem)
        {
            bool hasBefore = places.Fields.Values.Any(other => other.Label.Start < field.Label.Start && TextLines.Start(text, other.Label.Start) == TextLines.Start(text, field.Label.Start));
            edits.Replace(FieldRemoval.InLine(text, field, hasBefore), "");
        }
        else if (field.Shape is FieldShape.TableColumn || !isAlone || isStoodFor || (field.Table is { } table && field.Row == table.Header))
        {
            Replace(field, field.Slot.Value, "");
        }
        else
        {
            edits.RemoveLines(field.Lines);
        }
    }
}
