namespace PostmortemTools;

/// <summary>A template that a postmortem can be rendered with.</summary>
public sealed class PostmortemTemplate
{
    internal PostmortemTemplate(string name, string description, string path, bool isBuiltIn)
    {
        Name = name;
        Description = description;
        Path = path;
        IsBuiltIn = isBuiltIn;
    }

    /// <summary>What <c>-Template</c> takes: <c>default</c>; of a template of one's own, the file's name without its extension.</summary>
    public string Name { get; }

    /// <summary>What it is for: the comment that the file begins with; empty where it has none.</summary>
    public string Description { get; }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>Whether it came with the module.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
