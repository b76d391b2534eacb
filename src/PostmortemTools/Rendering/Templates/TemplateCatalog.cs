using System.Text.RegularExpressions;
using PostmortemTools.Errors;

namespace PostmortemTools.Rendering.Templates;

/// <summary>Finds templates: the built-in ones by name, others by path.</summary>
internal static class TemplateCatalog
{
    /// <summary>The name of the template that is used where none is asked for.</summary>
    public const string DefaultName = "default";

    /// <summary>The name of the template of reminders.</summary>
    public const string ReminderName = "reminder";

    /// <summary>The folder, in that of the built-in templates, of those that make messages.</summary>
    private const string MessageFolder = "messages";

    /// <summary>The ending of a template's file.</summary>
    public const string Extension = ".scriban";

    /// <summary>The file of a template folder that begins the document.</summary>
    public const string MainFile = "postmortem" + Extension;

    /// <summary>The folder of the built-in templates: beside lib/ in the assembled module.</summary>
    public static string BuiltInFolder { get; } = FindBuiltInFolder();

    /// <summary>The names of the built-in templates, the default one first.</summary>
    public static IReadOnlyList<string> BuiltInNames =>
    [
        .. Directory.GetFiles(BuiltInFolder, "*" + Extension)
            .Select(Path.GetFileNameWithoutExtension)
            .OrderBy(name => name == DefaultName ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal)!,
    ];

    /// <summary>The built-in templates, the default one first.</summary>
    public static IEnumerable<PostmortemTemplate> BuiltIn => BuiltInNames.Select(name => Describe(BuiltInPath(name), isBuiltIn: true));

    /// <summary>The built-in templates that make messages.</summary>
    public static IEnumerable<PostmortemTemplate> Messages => [Describe(BuiltInMessage(ReminderName), isBuiltIn: true)];

    /// <summary>The built-in template of that name that makes messages; null where there is none.</summary>
    public static PostmortemTemplate? FindMessage(string name) => name == ReminderName ? Messages.First() : null;

    /// <summary>The full path of a built-in template that makes messages.</summary>
    public static string BuiltInMessage(string name) => Path.Combine(BuiltInFolder, MessageFolder, name + Extension);

    /// <summary>The template of that name or path.</summary>
    /// <param name="nameOrPath">A built-in name, or the full path of a file or folder.</param>
    /// <exception cref="PostmortemException">There is none.</exception>
    public static PostmortemTemplate Find(string nameOrPath)
    {
        if (nameOrPath.IndexOfAny(['/', '\\']) < 0 && File.Exists(BuiltInPath(nameOrPath)))
        {
            return Describe(BuiltInPath(nameOrPath), isBuiltIn: true);
        }

        if (Directory.Exists(nameOrPath))
        {
            string main = Path.Combine(nameOrPath, MainFile);
            return File.Exists(main) ? Describe(main, isBuiltIn: false) : throw Error.TemplateFolderWithoutMain(nameOrPath, MainFile);
        }

        return File.Exists(nameOrPath) ? Describe(nameOrPath, isBuiltIn: false) : throw Error.TemplateNotFound(nameOrPath, BuiltInNames);
    }

    /// <summary>Whether a built-in template has the name.</summary>
    public static bool IsBuiltIn(string name) => name.IndexOfAny(['/', '\\']) < 0 && File.Exists(BuiltInPath(name));

    /// <summary>The file that a copy goes to: in a folder, it is named after the template; without an extension, it gets the usual one.</summary>
    /// <param name="path">The full path that the user gave.</param>
    /// <param name="source">The template to copy.</param>
    public static string CopyTarget(string path, PostmortemTemplate source) =>
        Directory.Exists(path) || path[path.Length - 1] is '/' or '\\' ? Path.Combine(path, source.Name + Extension)
        : Path.HasExtension(path) ? path
        : path + Extension;

    /// <summary>Copies a template's file, over one that is there.</summary>
    public static PostmortemTemplate Copy(PostmortemTemplate source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(source.Path, target, overwrite: true);
        return Describe(target, isBuiltIn: false);
    }

    private static string BuiltInPath(string name) => Path.Combine(BuiltInFolder, name + Extension);

    private static PostmortemTemplate Describe(string path, bool isBuiltIn) => new(Path.GetFileNameWithoutExtension(path), Description(path), Path.GetFullPath(path), isBuiltIn);

    /// <summary>The text of the comment that a template begins with.</summary>
    private static string Description(string path)
    {
        using StreamReader reader = new(path);
        string first = reader.ReadLine() ?? "";
        Match comment = Regex.Match(first, @"^\{\{[-~]?\s*##?\s*(.*?)\s*(##)?\s*[-~]?\}\}", RegexOptions.CultureInvariant);
        return comment.Success ? comment.Groups[1].Value : "";
    }

    private static string FindBuiltInFolder()
    {
        string library = Path.GetDirectoryName(typeof(TemplateCatalog).Assembly.Location)!;
        string assembled = Path.GetFullPath(Path.Combine(library, "..", "..", "templates"));
        return Directory.Exists(assembled) ? assembled : Path.Combine(library, "templates");
    }
}
