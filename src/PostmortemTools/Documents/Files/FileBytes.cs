using System.Security.Cryptography;
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Files;

/// <summary>A whole file in memory.</summary>
internal static class FileBytes
{
    /// <summary>The most that is read of one file, in bytes. A postmortem of 100,000 events is a tenth of it.</summary>
    public const int Limit = 256 * 1024 * 1024;

    /// <summary>Reads a file that others may be reading or writing.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="PostmortemException">FileTooLarge.</exception>
    /// <exception cref="IOException">The system does not let it be read.</exception>
    public static byte[] Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream bytes = new();
        byte[] part = new byte[64 * 1024];

        // The length is not asked for: a pipe has none.
        for (int count = file.Read(part, 0, part.Length); count > 0; count = file.Read(part, 0, part.Length))
        {
            if (bytes.Length + count > Limit)
            {
                throw Error.FileTooLarge(path, Limit);
            }

            bytes.Write(part, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>SHA-256 in hexadecimal: what <see cref="DocumentSource"/> remembers of a file.</summary>
    public static string Hash(byte[] bytes)
    {
#if NET
        return Convert.ToHexString(SHA256.HashData(bytes));
#else
        using SHA256 hash = SHA256.Create();
        return BitConverter.ToString(hash.ComputeHash(bytes)).Replace("-", "");
#endif
    }
}
