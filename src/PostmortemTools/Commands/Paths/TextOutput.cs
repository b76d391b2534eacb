using System.Management.Automation;

namespace PostmortemTools.Commands.Paths;

/// <summary>Where a text goes that a cmdlet makes: to a file, or to the pipeline.</summary>
internal static class TextOutput
{
    /// <summary>Hands a text on as one object, without a newline at its end, which a console, a file and a variable add themselves; an empty one is nothing.</summary>
    /// <param name="cmdlet">Who hands it on.</param>
    /// <param name="text">The text.</param>
    public static void ToPipeline(PSCmdlet cmdlet, string text)
    {
        string bare = text.EndsWith("\r\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2)
            : text.Length > 0 && text[text.Length - 1] == '\n' ? text.Substring(0, text.Length - 1)
            : text;
        if (bare.Length > 0)
        {
            cmdlet.WriteObject(bare);
        }
    }

    /// <summary>The full path of the file that a text goes to, where the user wants it written; null where nothing is to be written.</summary>
    /// <param name="cmdlet">Whose location counts.</param>
    /// <param name="outFile">What the user gave.</param>
    /// <param name="what">What is done, for the user who is asked.</param>
    /// <exception cref="PostmortemException">The path is none of a file.</exception>
    public static string? WantedFile(PSCmdlet cmdlet, string outFile, string what) =>
        ProviderPaths.Literal(cmdlet, outFile) is var file && cmdlet.ShouldProcess(file, what) ? file : null;
}
