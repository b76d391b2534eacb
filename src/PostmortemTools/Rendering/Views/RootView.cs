using Scriban;
using Scriban.Parsing;

namespace PostmortemTools.Rendering.Views;

/// <summary>What a template is run over: its fields are the template's variables.</summary>
internal class RootView<T>(FieldTable<T> fields, T subject, Func<T, string> text) : View<T>(fields, subject, text)
{
    /// <summary>Unknown names are left to the functions.</summary>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => TryGet(member, out value);
}
