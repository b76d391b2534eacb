namespace PostmortemTools.Documents.Data;

/// <summary>A severity: <c>{ level, label }</c>, or <c>P1 (Critical)</c>.</summary>
internal static class SeverityTable
{
    public static MemberTable<Parts> Table { get; } = new MemberTable<Parts>("a severity", "severities", () => new Parts(), text => new Parts(Severity.Parse(text)))
        .Add(new Member<Parts>("level", parts => new DataScalar(ScalarKind.Text, parts.Level), (parts, node, values) => parts.Level = values.Filled(node, "a level such as 'P1'")) { IsRequired = true })
        .Text("label", parts => parts.Label, (parts, text) => parts.Label = text);

    /// <summary>A severity that can still change: the real one cannot.</summary>
    internal sealed class Parts
    {
        public Parts()
        {
        }

        public Parts(Severity severity) => (Level, Label) = (severity.Level, severity.Label);

        public string Level { get; set; } = "";

        public string? Label { get; set; }

        public Severity Whole => new(Level, Label);
    }
}
