using System.Collections;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Some kinds of sections. A bit for each: every section of every document is asked about.</summary>
internal struct SectionKindSet : IEnumerable<SectionKind>
{
    private ulong bits;

    /// <summary>Whether a kind is among them.</summary>
    public readonly bool Contains(SectionKind kind) => (bits & Bit(kind)) != 0;

    /// <summary>Puts a kind among them.</summary>
    public void Add(SectionKind kind) => bits |= Bit(kind);

    /// <inheritdoc/>
    public readonly IEnumerator<SectionKind> GetEnumerator()
    {
        for (SectionKind kind = 0; kind <= SectionKind.Appendix; kind++)
        {
            if (Contains(kind))
            {
                yield return kind;
            }
        }
    }

    /// <inheritdoc/>
    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong Bit(SectionKind kind) => 1UL << (int)kind;
}
