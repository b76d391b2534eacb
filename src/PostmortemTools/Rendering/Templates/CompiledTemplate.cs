using System.Collections.Concurrent;
using PostmortemTools.Errors;
using Scriban;
using Scriban.Parsing;

namespace PostmortemTools.Rendering.Templates;

/// <summary>A template parsed once, for as long as its file does not change.</summary>
internal sealed class CompiledTemplate
{
    private static readonly ConcurrentDictionary<string, CompiledTemplate> Cache = new(StringComparer.Ordinal);
    private readonly DateTime written;

    private CompiledTemplate(string path, DateTime written)
    {
        Path = path;
        this.written = written;
        Template = Parse(File.ReadAllText(path), path);
    }

    public string Path { get; }

    public Template Template { get; }

    /// <summary>Reads and parses a template's file.</summary>
    /// <exception cref="PostmortemException">It has a syntax error.</exception>
    public static CompiledTemplate Load(string path)
    {
        DateTime written = File.GetLastWriteTimeUtc(path);
        if (!Cache.TryGetValue(path, out CompiledTemplate? compiled) || compiled.written != written)
        {
            compiled = new CompiledTemplate(path, written);
            Cache[path] = compiled;
        }

        return compiled;
    }

    /// <summary>Parses a template's text.</summary>
    public static Template Parse(string text, string path)
    {
        Template template = Template.Parse(text.Replace("\r\n", "\n"), path);
        if (template.HasErrors)
        {
            LogMessage first = template.Messages.First(message => message.Type == ParserMessageType.Error);
            throw Error.TemplateSyntax(path, first.Span.Start.Line + 1, first.Span.Start.Column + 1, first.Message);
        }

        return template;
    }
}
