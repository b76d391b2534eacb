using PostmortemTools.Rendering.Markdown;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>
/// Runs a template over a postmortem. Text that the template's author wrote goes out as it stands; values are escaped for the
/// place they land in. Limits keep a template from running or growing for ever.
/// </summary>
internal sealed class MarkdownContext : TemplateContext
{
    private const int LongestOutput = 200_000_000;
    private const int LongestString = 100_000_000;
    private const int MostSteps = 2_000_000;
    private const int DeepestRecursion = 100;

    /// <summary>Creates a context, to be used for one rendering after another.</summary>
    /// <param name="addFunctions">Adds the functions of ours that the template can call.</param>
    public MarkdownContext(Action<ScriptObject> addFunctions)
        : base(new Builtins(addFunctions))
    {
        PushOutput(Buffer);
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MostSteps;
        LoopLimitQueryable = MostSteps;
        RecursiveLimit = DeepestRecursion;
        LimitToString = LongestString;
        OutputLimit = LongestOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        TryGetVariable = Unknown;
        TryGetMember = UnknownMember;
    }

    public MarkdownBuffer Buffer { get; } = new();

    /// <summary>What is rendered: its fields are the template's variables.</summary>
    public required IScriptObject Root { get; set; }

    /// <summary>The postmortem that is rendered, where it is one.</summary>
    public Postmortem Postmortem => ((Views.DocumentView)Root).Postmortem;

    /// <summary>
    /// Whether nothing in a value is Markdown. In a document, what somebody marked up in a title stays; a message that goes to other people shows it
    /// to the letter.
    /// </summary>
    public bool IsLiteral { get; init; }

    /// <summary>Replaces the names of people in every value, once a template has asked for it; else null.</summary>
    public Func<string, string>? Anonymize { get; set; }

    /// <summary>Writes what the body cannot say as YAML; null where the output is no file to be read back.</summary>
    public Func<Postmortem, IReadOnlyCollection<string>, string>? FrontMatter { get; set; }

    /// <summary>Writes a value: escaped, unless it is Markdown already.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case FinishedMarkdown finished:
                return Put(finished.Text);
            case MarkdownText block:
                return Put(BlockText.Close(Named(block.Text), Buffer.HeadingLevel));
            case Views.SectionText section:
                return Put(SectionWriter.Write(section.Section, Buffer.HeadingLevel, this));
            case JoinedNames names:
                return Put(names.Write(this));
            case string text:
                return Put(Inline(text));
            case Views.IView view:
                return Put(Inline(view.ToString() ?? ""));
            default:
                return base.Write(span, textAsObject);
        }
    }

    /// <summary>The text escaped for where the output stands.</summary>
    public string Inline(string text, InlinePlace more = InlinePlace.Paragraph) => IsLiteral ? LiteralText.Escape(text) : InlineText.Escape(Named(text), Place | more);

    /// <summary>The text as it may be shown: without the names of people where the template hides them.</summary>
    public string Named(string text) => Anonymize is null ? text : Anonymize(text);

    /// <summary>Where the output stands.</summary>
    public InlinePlace Place => ReferenceEquals(Output, Buffer) ? LinePlace.Of(Buffer.Line) : LinePlace.Of(LastLine(Output.ToString() ?? "").AsSpan());

    private MarkdownContext Put(string text)
    {
        if (!ReferenceEquals(Output, Buffer))
        {
            Write(text);
            return this;
        }

        CheckAbort();
        Buffer.Append(text.AsSpan());
        return this;
    }

    private static bool UnknownMember(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw new ScriptRuntimeException(span, UnknownName.Member(member, target is Views.DocumentView ? "postmortem" : "it", target is IScriptObject known ? known.GetMembers() : []));

    private bool Unknown(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value) =>
        throw new ScriptRuntimeException(span, UnknownName.Variable(variable.Name, Root, (ScriptObject)BuiltinObject));

    private static string LastLine(string text) => text.Substring(text.LastIndexOf('\n') + 1);
}
