namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What a status says.</summary>
/// <param name="Status">The nearest of our words; null where it is not known.</param>
/// <param name="Written">What was written beside a mark, where it is not the plain word for the status; else null.</param>
internal readonly record struct StatusMark(ActionItemStatus? Status, string? Written);
