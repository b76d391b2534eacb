using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Templates that are not there, not right or not well-behaved. Lines and columns count from 1.</summary>
internal static partial class Error
{
    /// <summary>No built-in template and no file has the name.</summary>
    public static PostmortemException TemplateNotFound(string name, IEnumerable<string> known, string? configuration = null) =>
        New(ErrorCategory.ObjectNotFound, name,
            $"There is no template '{name}'{(configuration is null ? "" : $", which {configuration} names")}, neither a built-in one nor a file or folder.{NearestName.Hint(name, known)} Built in: {string.Join(", ", known)}.");

    /// <summary>A folder was given, and which of its files is the template is not clear.</summary>
    public static PostmortemException TemplateFolderWithoutMain(string folder, string main) =>
        New(ErrorCategory.ObjectNotFound, folder, $"The template folder '{folder}' has no '{main}'. Name the file that begins the document so; the others can be included from it.");

    /// <summary>The template cannot be parsed.</summary>
    public static PostmortemException TemplateSyntax(string file, int line, int column, string message) =>
        New(ErrorCategory.InvalidData, file, $"{file}({line},{column}): {message}");

    /// <summary>The template asked for something that is not there, or did something that cannot be done.</summary>
    public static PostmortemException TemplateFailed(string file, int line, int column, string message, Exception inner) =>
        New(ErrorCategory.InvalidOperation, file, $"{file}({line},{column}): {message}", inner);

    /// <summary>The template ran longer than it may.</summary>
    public static PostmortemException TemplateTooSlow(string file, int line, int column, TimeSpan limit, Exception inner) =>
        New(ErrorCategory.OperationTimeout, file, $"{file}({line},{column}): the template was stopped after {limit.TotalSeconds:0} seconds. Look for a loop that does not end.", inner);

    /// <summary>The template includes itself, or nests deeper than can be run.</summary>
    public static PostmortemException TemplateTooDeep(string file, Exception inner) =>
        New(ErrorCategory.LimitsExceeded, file, $"{file}: the template nests too deep. Look for a file that includes itself or a function that calls itself.", inner);

    /// <summary>An include points out of the template's folder.</summary>
    public static PostmortemException IncludeOutsideFolder(string name, string folder) =>
        New(ErrorCategory.PermissionDenied, name, $"include '{name}' leads out of the template's folder '{folder}'. A template can include the files of its own folder only.");

    /// <summary>An include names a file that is not there.</summary>
    public static PostmortemException IncludeNotFound(string name, string folder, IEnumerable<string> known) =>
        New(ErrorCategory.ObjectNotFound, name, $"include '{name}': there is no such file in '{folder}'.{NearestName.Hint(name, known)} There: {string.Join(", ", known)}.");

    /// <summary>The copy of a template would overwrite a file.</summary>
    public static PostmortemException TemplateExists(string path) =>
        New(ErrorCategory.ResourceExists, path, $"'{path}' is there already and was left alone. Give another -Path, or -Force to overwrite it.");
}
