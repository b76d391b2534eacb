using PostmortemTools.Errors;
using PostmortemTools.Rendering.Templates;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>Runs a template, within its limits; whatever goes wrong is an error that names the place in the template.</summary>
internal static class TemplateRun
{
    /// <summary>What the template makes of what the context holds.</summary>
    /// <param name="context">What is rendered. Where the run breaks off, it must not be used again.</param>
    /// <param name="template">The template.</param>
    /// <param name="timeLimit">How long it may run.</param>
    /// <param name="stop">Stops it before that.</param>
    /// <exception cref="PostmortemException">The template is not right, or not well-behaved.</exception>
    public static string Render(MarkdownContext context, CompiledTemplate template, TimeSpan timeLimit, CancellationToken stop)
    {
        context.Buffer.Clear();
        using CancellationTokenSource clock = CancellationTokenSource.CreateLinkedTokenSource(stop);
        clock.CancelAfter(timeLimit);
        context.CancellationToken = clock.Token;
        context.TemplateLoader = new FolderLoader(Path.GetDirectoryName(template.Path)!);
        context.CachedTemplates.Clear();
        context.PushGlobal(context.Root);
        context.PushGlobal(new ScriptObject());
        try
        {
            string rendered = template.Template.Render(context);
            context.PopGlobal();
            context.PopGlobal();
            return rendered;
        }
        catch (ScriptAbortException stopped)
        {
            stop.ThrowIfCancellationRequested();
            throw Error.TemplateTooSlow(File(stopped.Span, template), stopped.Span.Start.Line + 1, stopped.Span.Start.Column + 1, timeLimit, stopped);
        }
        catch (ScriptRuntimeException failed) when (failed.InnerException is PostmortemException own)
        {
            throw Located(own, failed.Span, template);
        }
        catch (ScriptRuntimeException failed) when (failed.InnerException is InsufficientExecutionStackException)
        {
            throw Error.TemplateTooDeep(File(failed.Span, template), failed);
        }
        catch (ScriptRuntimeException failed)
        {
            throw Error.TemplateFailed(File(failed.Span, template), failed.Span.Start.Line + 1, failed.Span.Start.Column + 1, failed.OriginalMessage, failed);
        }
        catch (InsufficientExecutionStackException deep)
        {
            throw Error.TemplateTooDeep(template.Path, deep);
        }
    }

    private static string File(SourceSpan span, CompiledTemplate template) => string.IsNullOrEmpty(span.FileName) ? template.Path : span.FileName!;

    private static PostmortemException Located(PostmortemException error, SourceSpan span, CompiledTemplate template) =>
        new(error.Id, error.Category, error.Target, $"{File(span, template)}({span.Start.Line + 1},{span.Start.Column + 1}): {error.Message}", error);
}
