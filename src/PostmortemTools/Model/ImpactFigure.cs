namespace PostmortemTools;

/// <summary>One labelled figure of an <see cref="Impact"/>, as written: <c>SLA breaches: 3</c>.</summary>
public sealed class ImpactFigure
{
    /// <summary>Creates an empty figure; set both properties.</summary>
    public ImpactFigure()
    {
    }

    /// <summary>Creates a figure.</summary>
    /// <param name="label">What is counted.</param>
    /// <param name="value">How much of it, as written.</param>
    public ImpactFigure(string label, string value)
    {
        Label = label;
        Value = value;
    }

    /// <summary>What is counted.</summary>
    public string Label { get; set => field = value ?? ""; } = "";

    /// <summary>How much of it, as written.</summary>
    public string Value { get; set => field = value ?? ""; } = "";

    /// <summary><c>Label: Value</c>.</summary>
    public override string ToString() => $"{Label}: {Value}";
}
