using PostmortemTools.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

internal static class StoreCalls
{
    /// <summary>Writes, and stops waiting when the test is stopped.</summary>
    public static byte[] Save(this FileStore store, string path, string text, Func<byte[], bool>? unchanged, bool force) =>
        store.Write(path, text, unchanged, force, TestContext.Current.CancellationToken);
}
