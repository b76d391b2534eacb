using PostmortemTools.Rendering.Markdown;
using Scriban.Runtime;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>The functions of ours that the template of a message can call. None of them makes Markdown of a value but for a link to the web.</summary>
internal static class MessageFunctions
{
    /// <summary>Adds them: a table that one extends by a line.</summary>
    public static void AddTo(ScriptObject functions)
    {
        Add("join", "owners | join \", \"", 2, 2, (_, arguments) => arguments[0] is not System.Collections.IEnumerable list || arguments[0] is string
            ? MarkdownFunctions.Text(arguments[0])
            : string.Join(MarkdownFunctions.Text(arguments[1]), list.Cast<object?>().Select(MarkdownFunctions.Text)));
        Add("link", "link text address (the text alone where the address is none of the web)", 2, 2, Link);
        MarkdownFunctions.AddInclude(functions);

        void Add(string name, string usage, int required, int most, Func<MarkdownContext, IReadOnlyList<object?>, object?> body) =>
            functions[name] = new MarkdownFunction(name, usage, required, most, (context, _, arguments) => body(context, arguments));
    }

    private static FinishedMarkdown Link(MarkdownContext context, IReadOnlyList<object?> arguments)
    {
        string text = context.Inline(MarkdownFunctions.Text(arguments[0]));
        string address = MarkdownFunctions.Text(arguments[1]);
        return new FinishedMarkdown(
            text.Length > 0 && Uri.TryCreate(address, UriKind.Absolute, out Uri? web) && (web.Scheme == Uri.UriSchemeHttps || web.Scheme == Uri.UriSchemeHttp) ? $"[{text}]({LinkAddress.Write(web.AbsoluteUri)})" : text);
    }
}
