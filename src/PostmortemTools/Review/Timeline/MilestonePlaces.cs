using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Timeline;

/// <summary>Where milestones are stated.</summary>
internal static class MilestonePlaces
{
    private static readonly Dictionary<MilestoneKind, FieldKind> Fields = new()
    {
        [MilestoneKind.Started] = FieldKind.Started, [MilestoneKind.Detected] = FieldKind.Detected, [MilestoneKind.Resolved] = FieldKind.Resolved,
    };

    /// <summary>The field that states one; the head of the document where it has no field.</summary>
    public static TextSpan Of(ReviewContext context, MilestoneKind kind) =>
        Fields.TryGetValue(kind, out FieldKind field) && context.Places.Fields.TryGetValue(field, out var place) ? place.Slot.Value : context.Head;
}
