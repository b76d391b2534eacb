namespace PostmortemTools;

/// <summary>What a document is written in.</summary>
public enum DocumentFormat
{
    /// <summary>Markdown, by a template.</summary>
    Markdown,

    /// <summary>YAML, the whole postmortem.</summary>
    Yaml,

    /// <summary>JSON, the whole postmortem.</summary>
    Json,

    /// <summary>One self-contained HTML page.</summary>
    Html,
}
