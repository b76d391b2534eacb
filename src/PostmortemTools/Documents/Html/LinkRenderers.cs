using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using PostmortemTools.Rendering.Html;

namespace PostmortemTools.Documents.Html;

/// <summary>Writes a link that leads where it may, and the text alone of any other. An image is a link to it: a page loads nothing.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(obj);
            return;
        }

        string? target = IsWithinLink(obj) ? null : LinkTarget.Attribute(obj.GetDynamicUrl?.Invoke() ?? obj.Url);
        string title = string.IsNullOrWhiteSpace(obj.Title) ? "" : $" title=\"{XmlText.Escape(obj.Title!)}\"";
        renderer.Write(target is null ? "" : $"<a href=\"{target}\"{title}>");
        WriteText(renderer, obj);
        renderer.Write(target is null ? "" : "</a>");
    }

    /// <summary>Whether a link surrounds this: links do not nest.</summary>
    public static bool IsWithinLink(Inline inline)
    {
        ContainerInline? parent = inline.Parent;
        while (parent is not (null or LinkInline))
        {
            parent = parent.Parent;
        }

        return parent is not null;
    }

    private static void WriteText(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage && link.FirstChild is null)
        {
            renderer.Write("image");
            return;
        }

        // An image's text is plain, whatever is in it.
        renderer.EnableHtmlForInline = !link.IsImage;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
    }
}

/// <summary>Writes an address in angle brackets as a link to itself, where that may be led to.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        string? target = LinkTarget.Attribute(obj.IsEmail ? "mailto:" + obj.Url : obj.Url);
        bool linked = target is not null && renderer.EnableHtmlForInline && !LinkRenderer.IsWithinLink(obj);
        renderer.Write(linked ? $"<a href=\"{target}\">" : "");
        renderer.WriteEscape(obj.Url);
        renderer.Write(linked ? "</a>" : "");
    }
}
