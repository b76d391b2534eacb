namespace PostmortemTools.Host;

/// <summary>The commands that come with pwsh's own modules, from PwshCommands.txt.</summary>
internal static class PwshCommands
{
    /// <summary>The module that a command comes from, or null for a command that is not pwsh's.</summary>
    public static string? ModuleOf(string command)
    {
        using Stream stream = typeof(PwshCommands).Assembly.GetManifestResourceStream("PwshCommands.txt")!;
        using StreamReader reader = new(stream);
        string? module = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                module = line.Trim('[', ']');
            }
            else if (line.Equals(command, StringComparison.OrdinalIgnoreCase))
            {
                return module;
            }
        }

        return null;
    }
}
