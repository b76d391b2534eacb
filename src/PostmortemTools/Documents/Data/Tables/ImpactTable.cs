namespace PostmortemTools.Documents.Data;

/// <summary>What an incident did; a text alone is its description.</summary>
internal static class ImpactTable
{
    public static MemberTable<ImpactFigure> Figure { get; } = new MemberTable<ImpactFigure>("a figure", "figures", () => new ImpactFigure())
        .Required("label", figure => figure.Label, (figure, text) => figure.Label = text)
        .Required("value", figure => figure.Value, (figure, text) => figure.Value = text);

    public static MemberTable<Impact> Table { get; } = new MemberTable<Impact>("an impact", "impacts", () => new Impact(), text => new Impact { Description = text })
        .Text("description", impact => impact.Description, (impact, text) => impact.Description = text)
        .Text("duration", impact => impact.Duration, (impact, text) => impact.Duration = text)
        .Text("usersAffected", impact => impact.UsersAffected, (impact, text) => impact.UsersAffected = text)
        .Text("requestsFailed", impact => impact.RequestsFailed, (impact, text) => impact.RequestsFailed = text)
        .Text("revenueImpact", impact => impact.RevenueImpact, (impact, text) => impact.RevenueImpact = text)
        .Rows("figures", impact => impact.Figures, Figure);
}
