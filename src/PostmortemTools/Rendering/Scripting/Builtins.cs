using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>
/// The functions that a template can call: ours, and Scriban's own families, each made when it is first asked for
/// (making them all takes longer than rendering a document).
/// </summary>
internal sealed class Builtins : ScriptObject
{
    private static readonly Dictionary<string, Func<object>> Families = new(StringComparer.Ordinal)
    {
        ["array"] = () => new ArrayFunctions(),
        ["date"] = () => new DateTimeFunctions(),
        ["html"] = () => new HtmlFunctions(),
        ["math"] = () => new MathFunctions(),
        ["object"] = () => new ObjectFunctions(),
        ["regex"] = () => new RegexFunctions(),
        ["string"] = () => new StringFunctions(),
        ["timespan"] = () => new TimeSpanFunctions(),
        ["empty"] = () => EmptyScriptObject.Default,
        ["blank"] = () => EmptyScriptObject.Default,
    };

    /// <summary>Creates the table.</summary>
    /// <param name="addFunctions">Adds those of ours.</param>
    public Builtins(Action<ScriptObject> addFunctions)
    {
        foreach (string family in Families.Keys)
        {
            this[family] = null;
        }

        addFunctions(this);
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        bool known = base.TryGetValue(context, span, member, out value);
        if (known && value is null && Families.TryGetValue(member, out Func<object>? make))
        {
            value = make();
            this[member] = value;
        }

        return known;
    }
}
