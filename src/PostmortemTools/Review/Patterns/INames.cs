namespace PostmortemTools.Review.Patterns;

/// <summary>Knows the names of people.</summary>
internal interface INames
{
    /// <summary>Whether a word, in small letters, is one.</summary>
    bool Has(string word);
}
