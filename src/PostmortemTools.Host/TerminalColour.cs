using System.Management.Automation;

namespace PostmortemTools.Host;

/// <summary>The console's sixteen colours as escape sequences.</summary>
internal static class TerminalColour
{
    /// <summary>The text in these colours; a colour that is none of the sixteen leaves the terminal's own.</summary>
    public static string Paint(string text, ConsoleColor foreground, ConsoleColor background)
    {
        string start = (Known(foreground) ? PSStyle.MapForegroundColorToEscapeSequence(foreground) : "")
            + (Known(background) ? PSStyle.MapBackgroundColorToEscapeSequence(background) : "");
        return start.Length == 0 ? text : start + text + PSStyle.Instance.Reset;
    }

    private static bool Known(ConsoleColor colour) => colour is >= ConsoleColor.Black and <= ConsoleColor.White;
}
