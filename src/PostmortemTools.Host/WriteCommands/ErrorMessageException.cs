namespace PostmortemTools.Host.WriteCommands;

/// <summary>What <c>Write-Error</c> was given as a text.</summary>
public sealed class ErrorMessageException : Exception
{
    /// <summary>An error without a text.</summary>
    public ErrorMessageException()
    {
    }

    /// <summary>An error with a text.</summary>
    public ErrorMessageException(string? message)
        : base(message)
    {
    }

    /// <summary>An error with a text and what caused it.</summary>
    public ErrorMessageException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
