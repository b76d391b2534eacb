using PostmortemTools.Rendering.Scripting;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PostmortemTools.Rendering.Views;

/// <summary>One thing of the model as a template sees it: read-only, and an unknown name is an error that says what is known.</summary>
internal class View<T>(FieldTable<T> fields, T subject, Func<T, string> text) : IScriptObject, IView
{
    public int Count => fields.Names.Count;

    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    /// <summary>The thing itself.</summary>
    public T Subject => subject;

    public IEnumerable<string> GetMembers() => fields.Names;

    public bool Contains(string member) => fields.Contains(member);

    public virtual bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        fields.TryGet(subject, member, out value)
            ? true
            : throw new ScriptRuntimeException(span, UnknownName.Member(member, fields.Kind, fields.Names));

    /// <summary>The value of a field, or null where there is no such field.</summary>
    public bool TryGet(string name, out object? value) => fields.TryGet(subject, name, out value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => text(subject);
}
