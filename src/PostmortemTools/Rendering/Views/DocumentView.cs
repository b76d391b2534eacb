using Scriban;
using Scriban.Parsing;

namespace PostmortemTools.Rendering.Views;

/// <summary>The postmortem as a template sees it: its fields are the template's variables.</summary>
internal sealed class DocumentView(Postmortem postmortem) : RootView<Postmortem>(DocumentFields.Table, postmortem, of => of.Title)
{
    public Postmortem Postmortem => Subject;

    /// <summary>The postmortem goes by a name of its own, too.</summary>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (member == "postmortem")
        {
            value = this;
            return true;
        }

        return base.TryGetValue(context, span, member, out value);
    }
}
