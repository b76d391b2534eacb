using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>A day and the words that say it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Words">The words, in the text that was looked through.</param>
internal readonly record struct FoundDay(DateTime Day, TextSpan Words);
