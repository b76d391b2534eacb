namespace PostmortemTools.Host;

/// <summary>What the process says to the one that started it; the numbers are those of pwsh and of Unix shells.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    public const int Failure = 1;

    /// <summary>The command line could not be understood (EX_USAGE of sysexits.h, which pwsh uses too).</summary>
    public const int Usage = 64;

    /// <summary>Stopped by Ctrl+C: 128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM: 128 and its number.</summary>
    public const int Terminated = 143;
}
