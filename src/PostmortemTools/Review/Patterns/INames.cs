using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>Knows the names of people.</summary>
internal interface INames
{
    /// <summary>Whether a word is one, or the handle of somebody.</summary>
    bool Has(in Word word);
}
