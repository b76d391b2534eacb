namespace PostmortemTools.Review;

/// <summary>A rule that needs code. Every class of this assembly that implements it is a rule of the review.</summary>
internal interface IReviewRule
{
    /// <summary>What is known about it.</summary>
    PostmortemRule Rule { get; }

    /// <summary>Looks at a document and reports what it finds.</summary>
    void Review(ReviewContext context);
}
