using System.Management.Automation;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Commands;

/// <summary>Lists the templates that a postmortem can be rendered with.</summary>
[Cmdlet(VerbsCommon.Get, "PostmortemTemplate")]
[OutputType(typeof(PostmortemTemplate))]
public sealed class GetPostmortemTemplateCommand : PostmortemCommand
{
    /// <summary>Names with wildcards, or paths of templates of one's own.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(TemplateCompleter))]
    [SupportsWildcards]
    [PSDefaultValue(Value = "*")]
    public string[] Name { get; set; } = ["*"];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (string name in Name)
        {
            Try(() => WriteObject(Matching(name), enumerateCollection: true));
        }
    }

    private PostmortemTemplate[] Matching(string name)
    {
        WildcardPattern pattern = new(name, WildcardOptions.IgnoreCase);
        PostmortemTemplate[] builtIn = [.. TemplateCatalog.BuiltIn.Concat(TemplateCatalog.Messages).Where(template => pattern.IsMatch(template.Name))];
        return builtIn.Length > 0 || WildcardPattern.ContainsWildcardCharacters(name) ? builtIn : [TemplateCatalog.Find(ResolveTemplate(name))];
    }
}
