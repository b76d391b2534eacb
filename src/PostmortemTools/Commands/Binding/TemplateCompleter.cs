using System.Collections;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Commands;

/// <summary>Offers the built-in templates.</summary>
public sealed class TemplateCompleter : WordCompleter
{
    private protected override IEnumerable<string> Words(IDictionary bound) => TemplateCatalog.BuiltInNames;
}
