namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The signs by which a column of running numbers goes.</summary>
internal static class TableNumber
{
    /// <summary>Whether a header is such a sign, and nothing else.</summary>
    public static bool IsSign(string header) => header.Trim().Trim('*', '\\', ' ') is "#" or "№" or "Nº" or "N°" or "＃";
}
