using System.Text;
using Markdig.Syntax.Inlines;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Messages;

/// <summary>Reads inline Markdown into runs; neighbours that are written in one way are one.</summary>
internal sealed class RunReader
{
    /// <summary>A line break within a block.</summary>
    private static readonly MessageRun NewLine = new("\n");

    private readonly List<MessageRun> runs = [];
    private readonly StringBuilder text = new();
    private MessageRun form = new("");

    /// <summary>The runs of a container, without blanks around them.</summary>
    public static IReadOnlyList<MessageRun> Read(ContainerInline? inlines)
    {
        RunReader reader = new();
        reader.ReadAll(inlines, new MessageRun(""));
        reader.End();
        return reader.runs;
    }

    /// <summary>The runs of lines that are shown as they are written.</summary>
    public static IReadOnlyList<MessageRun> Code(IEnumerable<string> lines)
    {
        List<MessageRun> runs = [];
        foreach (string line in lines)
        {
            if (runs.Count > 0)
            {
                runs.Add(NewLine);
            }

            if (line.Length > 0)
            {
                // A tab in code stands for room.
                runs.Add(new MessageRun(PlainLine.Of(line.Replace("\t", "    ")), IsCode: true));
            }
        }

        return runs;
    }

    /// <summary>Where a link may lead: to a page of the web. Whoever reads a message has no other place at hand, and no other scheme is free of surprises.</summary>
    internal static Uri? Target(string? address) =>
        address is not null && !address.Any(char.IsControl) && Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? target) && (target.Scheme == Uri.UriSchemeHttps || target.Scheme == Uri.UriSchemeHttp)
            ? target
            : null;

    private void ReadAll(ContainerInline? inlines, MessageRun like)
    {
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Read(inline, like);
        }
    }

    private void Read(Inline inline, MessageRun like)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.ToString(), like);
                break;
            case CodeInline code:
                Add(code.Content, like with { IsCode = true });
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString(), like);
                break;
            case LineBreakInline { IsHard: true }:
                Break();
                break;
            case LineBreakInline:
                Add(" ", like);
                break;
            case AutolinkInline address:
                Add(address.Url, like with { Link = like.Link ?? (address.IsEmail ? null : Target(address.Url)) });
                break;
            case LinkInline link:
                ReadLink(link, like);
                break;
            case EmphasisInline emphasis:
                ReadAll(emphasis, emphasis.DelimiterCount > 1 ? like with { IsStrong = true } : like with { IsEmphasised = true });
                break;
            case DelimiterInline mark:
                // A bracket that nothing closes holds what follows it.
                Add(mark.ToLiteral(), like);
                ReadAll(mark, like);
                break;
            case ContainerInline other:
                ReadAll(other, like);
                break;
        }
    }

    /// <summary>A picture is a link to it: nothing is loaded by looking at a message.</summary>
    private void ReadLink(LinkInline link, MessageRun like)
    {
        MessageRun within = like with { Link = like.Link ?? Target(link.GetDynamicUrl?.Invoke() ?? link.Url) };
        if (link.FirstChild is null)
        {
            Add(link.IsImage ? "image" : within.Link?.AbsoluteUri ?? "", within);
        }

        ReadAll(link, within);
    }

    private void Break()
    {
        End();
        runs.Add(NewLine);
    }

    private void Add(string more, MessageRun like)
    {
        // Addresses that differ in their fragment are equal; two links side by side are two in any case.
        if (like != form || !ReferenceEquals(like.Link, form.Link))
        {
            End();
            form = like;
        }

        text.Append(more);
    }

    private void End()
    {
        if (text.Length > 0 && PlainLine.Of(text.ToString()) is { Length: > 0 } line)
        {
            runs.Add(form with { Text = line });
        }

        text.Clear();
    }
}
