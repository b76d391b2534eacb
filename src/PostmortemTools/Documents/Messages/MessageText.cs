namespace PostmortemTools.Documents.Messages;

/// <summary>What a message says: what every place, a letter, a chat or a terminal, can show in its own way.</summary>
/// <param name="Subject">One line of plain text: what the first heading of the message says.</param>
/// <param name="Blocks">What follows it, from top to bottom.</param>
internal sealed record MessageText(string Subject, IReadOnlyList<MessageBlock> Blocks);

/// <summary>What a part of a message is.</summary>
internal enum MessageBlockKind
{
    /// <summary>A heading within the message.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An entry of a list.</summary>
    Item,

    /// <summary>A line between parts.</summary>
    Rule,
}

/// <summary>A part of a message.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">
/// How deep it is: of an item, 0 for one of the outermost list; of a paragraph, how many items it stands in, 0 for none; of a heading, its level, from 1.
/// </param>
/// <param name="Runs">Its text, in pieces.</param>
internal sealed record MessageBlock(MessageBlockKind Kind, int Level, IReadOnlyList<MessageRun> Runs);

/// <summary>A piece of text that is written in one way. Nothing in the text is markup: it is to be escaped for the place where it is shown.</summary>
/// <param name="Text">The text; <c>"\n"</c> alone is a new line.</param>
/// <param name="IsStrong">Whether it is shown in bold.</param>
/// <param name="IsEmphasised">Whether it is shown in italics.</param>
/// <param name="IsCode">Whether it is shown as code.</param>
/// <param name="Link">Where it leads, by http or https; null where it leads nowhere. The runs of one link share one object.</param>
internal sealed record MessageRun(string Text, bool IsStrong = false, bool IsEmphasised = false, bool IsCode = false, Uri? Link = null);
