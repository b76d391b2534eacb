using Scriban;
using Scriban.Parsing;

namespace PostmortemTools.Rendering.Views;

/// <summary>The postmortem as a template sees it: its fields are the template's variables.</summary>
internal sealed class DocumentView(Postmortem postmortem) : View<Postmortem>(DocumentFields.Table, postmortem, of => of.Title)
{
    public Postmortem Postmortem => Subject;

    /// <summary>Unknown names are left to the functions.</summary>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (member == "postmortem")
        {
            value = this;
            return true;
        }

        return TryGet(member, out value);
    }
}
