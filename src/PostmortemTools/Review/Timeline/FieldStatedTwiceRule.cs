using System.Globalization;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Timeline;

/// <summary>A labelled value that stands in a document twice says the same both times.</summary>
internal sealed class FieldStatedTwiceRule : TimelineRule
{
    private static readonly FieldKind[] Kinds = [FieldKind.Status, FieldKind.Severity, FieldKind.Date];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM411", "FieldStatedTwice", DiagnosticSeverity.Information, "Two values under one name: the one at the end was changed, and the one that everybody reads was not.",
        "**Status:** Identified ... **Status:** Resolved", "One status, at the head.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        if (!Array.Exists(Kinds, context.Places.Fields.ContainsKey))
        {
            return;
        }

        foreach (OutlineSection section in context.Places.Root.Within())
        {
            if (IsOfSomethingElse(section))
            {
                continue;
            }

            foreach (FieldPlace field in FieldFinder.Find(context.Text, section.Blocks))
            {
                if (Array.IndexOf(Kinds, field.Kind) >= 0 && context.Places.Fields.TryGetValue(field.Kind, out FieldPlace? stated) && stated.Slot.Value != field.Slot.Value && Differ(context.Text, stated, field))
                {
                    string message = string.Format(CultureInfo.InvariantCulture, "{0} is '{1}' here and '{2}' at the head.", field.Kind, field.Slot.Value.In(context.Text), stated.Slot.Value.In(context.Text));
                    context.Report(new ReviewFinding(Rule, field.Slot.Value, message, "Keep one of them.") { Related = [(stated.Slot.Value, "The other")] });
                }
            }
        }
    }

    /// <summary>Whether a section, or what it lies in, tells of other things than the incident as a whole: each action item has a status of its own.</summary>
    private static bool IsOfSomethingElse(OutlineSection section)
    {
        for (OutlineSection? around = section; around is not null; around = around.Parent)
        {
            if (around.TakenAs is SectionKind.Timeline or SectionKind.ActionItems or SectionKind.Appendix or SectionKind.RelatedIncidents)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Differ(string text, FieldPlace one, FieldPlace other)
    {
        string first = Wording.Of(one.Slot.Value.In(text)).Key;
        string second = Wording.Of(other.Slot.Value.In(text)).Key;
        return first.Length > 0 && second.Length > 0 && !first.StartsWith(second, StringComparison.Ordinal) && !second.StartsWith(first, StringComparison.Ordinal);
    }
}
