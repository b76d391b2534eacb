using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>YAML and JSON that cannot be read, or does not say what it is to say.</summary>
internal static partial class Error
{
    /// <summary>The text is no YAML.</summary>
    public static PostmortemException InvalidYaml(string? path, long line, long column, string problem, Exception? inner = null) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: This is not valid YAML. {Sentence(problem)}", inner);

    /// <summary>The text is no JSON.</summary>
    public static PostmortemException InvalidJson(string? path, long line, long column, string problem, Exception? inner = null) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: This is not valid JSON. {Sentence(problem)}", inner);

    /// <summary>A tag asks for a type of its own.</summary>
    public static PostmortemException YamlTypeTag(string? path, long line, long column, string tag) =>
        New(ErrorCategory.SecurityError, path, $"{Place(path, line, column)}: The type tag '{Short(tag)}' is refused: a file here holds texts, numbers, lists and maps only. Remove the tag.");

    /// <summary>Aliases stand for more than anybody writes by hand.</summary>
    public static PostmortemException TooManyAliases(string? path, long line, long column, int limit) =>
        New(ErrorCategory.LimitsExceeded, path, $"{Place(path, line, column)}: The aliases up to here stand for more than {limit} values. Write the values out instead of repeating them with '*'.");

    /// <summary>An alias stands for something that it is a part of.</summary>
    public static PostmortemException RecursiveAlias(string? path, long line, long column, string name) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: The alias '*{Short(name)}' stands within what it repeats, which would never end. Write the value out.");

    /// <summary>Lists and maps within each other beyond all reason.</summary>
    public static PostmortemException NestedTooDeep(string? path, long line, long column, int limit) =>
        New(ErrorCategory.LimitsExceeded, path, $"{Place(path, line, column)}: Lists and maps are nested more than {limit} levels deep here. Check for brackets or indentation that were not meant.");

    /// <summary>A file that is larger than any document.</summary>
    public static PostmortemException DataTooLarge(string? path, long length, long limit) =>
        New(ErrorCategory.LimitsExceeded, path, $"{path ?? "The text"} has {length} characters; at most {limit} are read. Check that it is the right file.");

    /// <summary>One map names the same thing twice.</summary>
    public static PostmortemException DuplicateKey(string? path, long line, long column, string name, long firstLine) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(name)}' stands here already, in line {firstLine}. Keep one of the two.");

    /// <summary>A name that nothing reads.</summary>
    public static PostmortemException UnknownProperty(string? path, long line, long column, string name, string owner, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(name)}' is no property of {owner}.{NearestName.Hint(name, known)} Known: {string.Join(", ", known)}.");

    /// <summary>A list where a text is wanted, and the like.</summary>
    public static PostmortemException WrongShape(string? path, long line, long column, string found, string expected) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: Found {found} where {expected} is expected.");

    /// <summary>A postmortem without a title.</summary>
    public static PostmortemException MissingTitle(string? path, long line, long column) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: The postmortem has no title. Say in a few words what happened: 'title: API outage'.");

    /// <summary>Something lacks a property that it is nothing without.</summary>
    public static PostmortemException MissingProperty(string? path, long line, long column, string name, string owner) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{name}' is missing; {owner} needs one.");

    /// <summary>A text that is none of what is wanted there.</summary>
    public static PostmortemException UnreadableValue(string? path, long line, long column, string text, string expected, string hint = "", Exception? inner = null) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(text)}' is not {expected}.{hint}", inner);

    /// <summary>A word that is none of the known ones.</summary>
    public static PostmortemException UnknownWord(string? path, long line, long column, string text, string expected, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidData, path, $"{Place(path, line, column)}: '{Short(text)}' is not {expected}.{NearestName.Hint(text, known)} Known: {string.Join(", ", known)}.");

    /// <summary>An object whose sections lie within each other beyond all reason, or in a circle.</summary>
    public static PostmortemException SectionsTooDeep(string title, int limit) =>
        New(ErrorCategory.LimitsExceeded, title, $"The section '{Short(title)}' lies more than {limit} levels deep, or within itself. Move it up.");

    /// <summary>A template asks for front matter that the data format does not have.</summary>
    public static PostmortemException UnknownFrontMatterField(string field, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidArgument, field, $"'{Short(field)}' cannot stand in front matter.{NearestName.Hint(field, known)} Known: {string.Join(", ", known)}.");

    /// <summary>An error that was found in a value, with the place of the value.</summary>
    internal static PostmortemException At(string? path, long line, long column, PostmortemException error) =>
        New(error.Category, error.Target, Located(path, line, column, error.Message), error, error.Id);

    /// <summary>A message with the place that it is about.</summary>
    public static string Located(string? path, long line, long column, string message) => $"{Place(path, line, column)}: {message}";

    /// <summary><c>report.yaml, line 3, column 5</c>.</summary>
    private static string Place(string? path, long line, long column) => $"{path ?? "The text"}, line {line}, column {column}";

    private static string Sentence(string problem)
    {
        string trimmed = problem.Trim();
        return (trimmed.Length > 0 && trimmed[trimmed.Length - 1] == '.') ? trimmed : trimmed + ".";
    }
}
