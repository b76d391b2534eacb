using System.Management.Automation;

namespace PostmortemTools;

/// <summary>Something that the caller got wrong, or that the system refused: says what, where, and what to do.</summary>
public sealed class PostmortemException : Exception, IContainsErrorRecord
{
    internal PostmortemException(string id, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(message, inner)
    {
        Id = id;
        Category = category;
        Target = target;
    }

    /// <summary>The stable id that about_PostmortemTools_Errors lists.</summary>
    public string Id { get; }

    /// <summary>PowerShell's category for it.</summary>
    public ErrorCategory Category { get; }

    /// <summary>The value, path or object concerned; may be null.</summary>
    public object? Target { get; }

    /// <summary>The record that a cmdlet writes.</summary>
    public ErrorRecord ErrorRecord => new(this, Id, Category, Target);
}
