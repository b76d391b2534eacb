using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>Figures of the impact that stand among the fields.</summary>
internal sealed class FigureFields(FieldValues fields)
{
    /// <summary>Gives an impact the figures that its own section does not say.</summary>
    public void Read(Impact impact)
    {
        impact.Duration ??= fields.Text(FieldKind.Duration);
        impact.UsersAffected ??= fields.Text(FieldKind.UsersAffected);
        impact.RequestsFailed ??= fields.Text(FieldKind.RequestsFailed);
        impact.RevenueImpact ??= fields.Text(FieldKind.RevenueImpact);
    }
}
