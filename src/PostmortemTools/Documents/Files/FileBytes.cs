using System.Security.Cryptography;
#if NET
using Microsoft.Win32.SafeHandles;
#endif
using PostmortemTools.Errors;

namespace PostmortemTools.Documents.Files;

/// <summary>A whole file in memory.</summary>
internal static class FileBytes
{
    /// <summary>The most that is read of one file, in bytes. A postmortem of 100,000 events is a tenth of it.</summary>
    public const int Limit = 256 * 1024 * 1024;

    private const int Part = 64 * 1024;

    /// <summary>What is kept for the next file is no larger than this, which few postmortems are.</summary>
    private const int MostKept = 2 * Part;

    [ThreadStatic]
    private static byte[]? kept;

    /// <summary>Reads a file that others may be reading or writing.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="PostmortemException">FileTooLarge.</exception>
    /// <exception cref="IOException">The system does not let it be read.</exception>
    public static byte[] Read(string path)
    {
        byte[] bytes = [];
        Array.Resize(ref bytes, Fill(path, ref bytes));
        return bytes;
    }

    /// <summary>Reads a file for a moment: the bytes are those of the next file afterwards, which saves memory where there are thousands.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="take">Takes what it needs of the bytes, of which there are so many.</param>
    /// <exception cref="PostmortemException">FileTooLarge.</exception>
    /// <exception cref="IOException">The system does not let it be read.</exception>
    public static T Read<T>(string path, Func<byte[], int, string, T> take)
    {
        byte[] bytes = kept ?? [];
        kept = null;
        int count = Fill(path, ref bytes);
        T taken = take(bytes, count, path);
        kept = bytes.Length <= MostKept ? bytes : null;
        return taken;
    }

    private static int Fill(string path, ref byte[] bytes)
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

        if (bytes.Length < Math.Max(length, 1))
        {
            bytes = new byte[length > 0 ? length : Part];
        }

        int count = 0;
        while (true)
        {
            // What another program adds meanwhile is of a later reading.
            int more = Read(file, bytes, count, (int)(length > 0 ? length : bytes.Length) - count);
            count += more;
            if (more == 0 || count == length)
            {
                return count;
            }

            if (count > Limit)
            {
                throw Error.FileTooLarge(path, Limit);
            }

            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, 2 * count);
            }
        }
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

    private static int Read(SafeFileHandle file, byte[] bytes, int at, int most) => RandomAccess.Read(file, bytes.AsSpan(at, most), at);
#else
    private static long LengthOf(FileStream file) => file.CanSeek ? file.Length : 0;

    private static int Read(FileStream file, byte[] bytes, int at, int most) => file.Read(bytes, at, most);
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
