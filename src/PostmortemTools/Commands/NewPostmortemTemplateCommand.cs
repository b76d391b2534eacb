using System.Management.Automation;
using PostmortemTools.Errors;
using PostmortemTools.Rendering.Templates;

namespace PostmortemTools.Commands;

/// <summary>Copies a template to a file, to be edited.</summary>
[Cmdlet(VerbsCommon.New, "PostmortemTemplate", SupportsShouldProcess = true)]
[OutputType(typeof(PostmortemTemplate))]
public sealed class NewPostmortemTemplateCommand : PostmortemCommand
{
    /// <summary>Where the copy goes.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The template that is copied.</summary>
    [Parameter(Position = 1)]
    [ArgumentCompleter(typeof(TemplateCompleter))]
    [PSDefaultValue(Value = TemplateCatalog.DefaultName)]
    [ValidateNotNullOrEmpty]
    public string Template { get; set; } = TemplateCatalog.DefaultName;

    /// <summary>Overwrites a file that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Try(() =>
    {
        PostmortemTemplate source = TemplateCatalog.FindMessage(Template) ?? TemplateCatalog.Find(ResolveTemplate(Template));
        string target = TemplateCatalog.CopyTarget(GetUnresolvedProviderPathFromPSPath(Path), source);
        if (!ShouldProcess(target, $"Copy the template '{source.Name}'"))
        {
            return;
        }

        if (File.Exists(target) && !Force)
        {
            throw Error.TemplateExists(target);
        }

        WriteObject(TemplateCatalog.Copy(source, target));
    });
}
