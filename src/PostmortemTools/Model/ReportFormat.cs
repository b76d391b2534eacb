namespace PostmortemTools;

/// <summary>What a report of a review is for.</summary>
public enum ReportFormat
{
    /// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
    Sarif,

    /// <summary>The commands by which a job of GitHub Actions annotates lines.</summary>
    GitHub,

    /// <summary>JUnit's XML, for the test results of a CI system.</summary>
    JUnit,

    /// <summary>Markdown, for a comment on a pull request.</summary>
    Markdown,
}
