using PostmortemTools.Rendering.Scripting;
using PostmortemTools.Rendering.Templates;
using PostmortemTools.Rendering.Views;

namespace PostmortemTools.Rendering;

/// <summary>Renders messages to Markdown in which every value is shown to the letter.</summary>
internal sealed class MessageRenderer
{
    /// <summary>How long a template may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Stops a template before its time is up.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The message: LF, one newline at its end.</summary>
    /// <param name="subject">What it is about: its fields are the template's variables.</param>
    /// <param name="template">The parsed template.</param>
    /// <exception cref="PostmortemException">The template is not right, or not well-behaved.</exception>
    public string Render<T>(RootView<T> subject, CompiledTemplate template) =>
        TemplateRun.Render(new MarkdownContext(MessageFunctions.AddTo) { Root = subject, IsLiteral = true }, template, TimeLimit, Stop);
}
