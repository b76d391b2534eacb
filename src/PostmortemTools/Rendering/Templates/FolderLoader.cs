using PostmortemTools.Errors;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PostmortemTools.Rendering.Templates;

/// <summary>Lets a template include the files of its own folder, and no others: not through "..", an absolute path or a link.</summary>
internal sealed class FolderLoader(string folder) : ITemplateLoader
{
    private readonly string folder = Path.GetFullPath(folder);

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (Path.IsPathRooted(templateName) || templateName.Split('/', '\\').Any(part => part is ".." or ".") || templateName.IndexOfAny([':']) >= 0)
        {
            throw Error.IncludeOutsideFolder(templateName, folder);
        }

        string path = Path.Combine(folder, templateName);
        path = File.Exists(path) ? path : path + TemplateCatalog.Extension;
        if (!File.Exists(path))
        {
            throw Error.IncludeNotFound(templateName, folder, Directory.GetFiles(folder, "*" + TemplateCatalog.Extension).Select(Path.GetFileName)!);
        }

        return LeadsOut(path) ? throw Error.IncludeOutsideFolder(templateName, folder) : path;
    }

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => File.ReadAllText(templatePath).Replace("\r\n", "\n");

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));

    /// <summary>Whether the file, or a folder on the way to it, is a link.</summary>
    private bool LeadsOut(string path)
    {
        for (string? part = path; part is not null && part.Length > folder.Length; part = Path.GetDirectoryName(part))
        {
            if ((File.GetAttributes(part) & FileAttributes.ReparsePoint) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
