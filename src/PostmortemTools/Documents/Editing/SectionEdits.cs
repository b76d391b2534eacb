using System.Text;
using PostmortemTools.Documents.Editing.Rows;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Sections;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes the sections that are no members of the model: their titles and texts, away with them, new ones in.</summary>
internal sealed class SectionEdits(TextEdits edits, DocumentPlaces places, RowIdentity identity)
{
    private const int DeepestLevel = 6;

    private readonly string text = edits.Text;
    private readonly SiblingForm form = new(edits.Text, places);

    /// <summary>Whether a section that is there may be changed; asked for each that is to be.</summary>
    public required Func<Section, bool> MayChange { get; init; }

    /// <summary>Whether sections may go: what a change has made of other text is none.</summary>
    public required bool MayRemove { get; init; }

    /// <summary>Makes the changes.</summary>
    public void Write(Postmortem now, Postmortem before)
    {
        List<SectionPlace> flat = [.. Flat(places.Sections)];
        if (flat.Count == ModelList.Flat(before.Sections).Count())
        {
            Write(now.Sections, places.Sections, flat.Select((place, index) => (place, index)).ToDictionary(known => known.place.Outline, known => known.index), null);
        }
    }

    private void Write(List<Section> now, List<SectionPlace> own, Dictionary<OutlineSection, int> numbers, SectionPlace? parent)
    {
        Dictionary<int, int> within = own.Select((place, index) => (place, index)).ToDictionary(known => numbers[known.place.Outline], known => known.index);
        RowMatch match = RowMatch.Of([.. now], own.Count, row => within.TryGetValue(identity.Of(SectionKind.Other, row), out int index) ? index : -1);
        foreach (int gone in match.Gone.Where(_ => MayRemove))
        {
            Remove(own[gone].Outline);
        }

        for (int i = 0; i < now.Count; i++)
        {
            if (match.From[i] >= 0)
            {
                SectionPlace place = own[match.From[i]];
                Change(place, now[i]);
                Write(now[i].Sections, place.Sections, numbers, place);
                continue;
            }

            int previous = i;
            while (previous > 0 && match.From[previous - 1] < 0)
            {
                previous--;
            }

            int next = i;
            while (next < now.Count && match.From[next] < 0)
            {
                next++;
            }

            // A document whose sections have headings of the first level gets others of that level.
            int level = parent is null ? SectionPlacement.LevelOf(places) : Math.Min(DeepestLevel, Math.Max(parent.Outline.Level + 1, now[i].Level));
            (int at, level) = previous > 0 ? (own[match.From[previous - 1]].Outline.End, level)
                : next < now.Count ? (own[match.From[next]].Outline.Start, level)
                : parent is not null ? (parent.Outline.End, level) : SectionPlacement.Of(places, SectionKind.Other);
            SectionPlace? beside = previous > 0 ? own[match.From[previous - 1]] : next < now.Count ? own[match.From[next]] : null;
            OutlineSection? label = beside?.Outline is { IsLabel: true } its ? its : level == OutlineSection.LabelLevel ? form.Label : null;
            if (label is not null && now[i].Sections.Count > 0)
            {
                // A heading would take the labels behind it into itself: a section that holds others goes behind them all.
                (at, level, label) = (label.Parent!.End, SectionPlacement.LevelOf(places), null);
            }

            BodyEdits.InsertBlocks(edits, at, edits.Lines(label is null ? Text(now[i], level) : form.Labelled(label, TitleOf(now[i]), BodyOf(now[i], now[i].Level))));
        }
    }

    /// <summary>Sections within that are members of the model stay where they are.</summary>
    private void Remove(OutlineSection section)
    {
        bool isWhole = section.Within().All(inner => !inner.IsTaken);
        edits.Replace(new TextSpan(section.Start, isWhole ? section.End : section.BodyEnd), "");
        foreach (OutlineSection inner in section.Sections.Where(inner => !isWhole && !inner.IsTaken))
        {
            Remove(inner);
        }
    }

    private void Change(SectionPlace place, Section now)
    {
        Section before = place.Section;
        if ((now.Title == before.Title && (now.Body ?? "") == (before.Body ?? "")) || !MayChange(now))
        {
            return;
        }

        if (now.Title != before.Title)
        {
            edits.Replace(place.Title.Value, InlineText.Escape(now.Title, InlinePlace.Heading));
        }

        if ((now.Body ?? "") == (before.Body ?? ""))
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(now.Body))
        {
            edits.RemoveText(TextLines.Around(text, place.Body.Start, place.Body.End));
        }
        else if (place.Body.IsEmpty)
        {
            BodyEdits.InsertBlocks(edits, place.Outline.BodyStart, Body(place, now));
        }
        else
        {
            BodyEdits.ReplaceBlocks(edits, place.Body, Body(place, now), place.Outline);
        }
    }

    private string Body(SectionPlace place, Section now) => edits.Lines(BlockIndent.Put(BlockText.Close(now.Body!, Math.Min(DeepestLevel, now.Level)), place.Outline.Indent));

    private string Text(Section section, int level)
    {
        StringBuilder written = new();
        Append(section, Math.Max(1, level), written);
        return written.ToString();
    }

    private void Append(Section section, int level, StringBuilder written)
    {
        written.Append(written.Length > 0 ? "\n\n" : "").Append(form.Section(level, TitleOf(section), BodyOf(section, level)));
        foreach (Section inner in section.Sections)
        {
            Append(inner, Math.Min(DeepestLevel, Math.Max(level + 1, inner.Level)), written);
        }
    }

    private static string TitleOf(Section section) => InlineText.Escape(section.Title, InlinePlace.Heading);

    private static string? BodyOf(Section section, int level) => string.IsNullOrWhiteSpace(section.Body) ? null : BlockText.Close(section.Body!, Math.Min(DeepestLevel, level));

    private static IEnumerable<SectionPlace> Flat(IEnumerable<SectionPlace> sections) => sections.SelectMany(section => Flat(section.Sections).Prepend(section));
}
