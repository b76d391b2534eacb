using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>A function of ours that templates can call, also behind a pipe.</summary>
internal sealed class MarkdownFunction(string name, string usage, int required, int most, Func<MarkdownContext, SourceSpan, IReadOnlyList<object?>, object?> body) : IScriptCustomFunction
{
    /// <summary>How it is called, for a message.</summary>
    public string Usage => usage;

    public int RequiredParameterCount => required;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"argument{index + 1}");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        SourceSpan span = callerContext?.Span ?? context.CurrentSpan;
        return arguments.Count >= required
            ? body((MarkdownContext)context, span, [.. arguments])
            : throw new ScriptRuntimeException(span, $"'{name}' needs more arguments: {usage}");
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
