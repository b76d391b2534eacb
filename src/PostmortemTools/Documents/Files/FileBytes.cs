using System.Security.Cryptography;
using PostmortemTools.Errors;
#if NET
using Microsoft.Win32.SafeHandles;
#endif

namespace PostmortemTools.Documents.Files;

/// <summary>A whole file in memory.</summary>
internal static class FileBytes
{
    /// <summary>The most that is read of one file, in bytes. A postmortem of 100,000 events is a tenth of it.</summary>
    public const int Limit = 256 * 1024 * 1024;

    private const int Part = 64 * 1024;

    /// <summary>Reads a file that others may be reading or writing.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="PostmortemException">FileTooLarge.</exception>
    /// <exception cref="IOException">The system does not let it be read.</exception>
    public static byte[] Read(string path)
    {
#if NET
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
#else
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
#endif
        long length = LengthOf(file);
        if (length > Limit)
        {
            throw Error.FileTooLarge(path, Limit);
        }

        byte[] bytes = new byte[length > 0 ? length : Part];
        int count = 0;
        for (int more = Read(file, bytes, count); more > 0; more = Read(file, bytes, count))
        {
            count += more;
            if (count > Limit)
            {
                throw Error.FileTooLarge(path, Limit);
            }

            if (count == length)
            {
                // What another program adds meanwhile is of a later reading.
                return bytes;
            }

            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, 2 * count);
            }
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    // A pipe has no length, and what the system makes up as it is read says 0.
#if NET
    private static long LengthOf(SafeFileHandle file)
    {
        try
        {
            return RandomAccess.GetLength(file);
        }
        catch (NotSupportedException)
        {
            return 0;
        }
    }

    private static int Read(SafeFileHandle file, byte[] bytes, int count) => RandomAccess.Read(file, bytes.AsSpan(count), count);
#else
    private static long LengthOf(FileStream file) => file.CanSeek ? file.Length : 0;

    private static int Read(FileStream file, byte[] bytes, int count) => file.Read(bytes, count, bytes.Length - count);
#endif

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
