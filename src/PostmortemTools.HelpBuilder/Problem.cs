namespace PostmortemTools.HelpBuilder;

/// <summary>What is wrong with a page.</summary>
/// <param name="File">The page.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record Problem(string File, int Line, string Message)
{
    /// <summary>The form in which MSBuild recognises an error.</summary>
    public override string ToString() => $"{File}({Line}): error HELP: {Message}";
}
