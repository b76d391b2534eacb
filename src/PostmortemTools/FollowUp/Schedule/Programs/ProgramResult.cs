using System.Text;

namespace PostmortemTools.FollowUp.Schedule.Programs;

/// <summary>What came of a program.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Errors">What it wrote to its standard error, on one line.</param>
internal sealed record ProgramResult(int ExitCode, byte[] Output, string Errors)
{
    /// <summary>Whether it says that it succeeded.</summary>
    public bool IsSuccess => ExitCode == 0;

    /// <summary>The output as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Output);
}
