using System.Reflection;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing.Fuzzing;

/// <summary>A few hundred damaged documents, always the same ones. For more: <c>fuzz</c> of the benchmarks.</summary>
public sealed class FuzzTests
{
    private const int Rendered = 24;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_document_is_read_exported_and_changed_as_any_other(int part)
    {
        const int Count = 120;
        string root = typeof(FuzzTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;
        FuzzCase fuzz = new(FuzzDocuments.Load(Rendered, Path.Combine(root, "tests", "PostmortemTools.Tests", "Documents", "Editing", "Fixtures")));

        List<FuzzFinding> findings = [.. Enumerable.Range(part * Count, Count).SelectMany(fuzz.Run)];

        Assert.Empty(findings);
        Assert.True(fuzz.Written > 4 * fuzz.Refused, $"{fuzz.Written} changes were written, {fuzz.Refused} refused.");
    }
}
