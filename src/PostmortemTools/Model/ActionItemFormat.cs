namespace PostmortemTools;

/// <summary>A form in which other programs take action items.</summary>
public enum ActionItemFormat
{
    /// <summary>iCalendar (RFC 5545): a to-do and an alarm for each item.</summary>
    ICalendar,

    /// <summary>A table for spreadsheets and scripts, values separated by commas (RFC 4180).</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A task list in Markdown, which Get-ActionItem reads again.</summary>
    Markdown,

    /// <summary>The table from which Jira creates issues.</summary>
    Jira,
}
