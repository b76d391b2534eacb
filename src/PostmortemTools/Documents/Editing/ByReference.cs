using System.Runtime.CompilerServices;

namespace PostmortemTools.Documents.Editing;

/// <summary>Tells objects apart by what they are, not by what they say.</summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    /// <summary>The only one.</summary>
    public static ByReference Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object? one, object? other) => ReferenceEquals(one, other);

    int IEqualityComparer<object>.GetHashCode(object row) => RuntimeHelpers.GetHashCode(row);
}
