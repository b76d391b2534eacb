using System.Management.Automation.Host;

namespace PostmortemTools.Host;

/// <summary>The console's measures. A script's output may go to a file or a log, so nothing here needs a terminal.</summary>
internal sealed class RawConsole(ConsoleStreams streams) : PSHostRawUserInterface
{
    /// <summary>The width of what no terminal shows: wide enough for a table, narrow enough for a log.</summary>
    private const int FileWidth = 120;
    private const int FileHeight = 50;
    private ConsoleColor? background;
    private ConsoleColor? foreground;

    // The engine sees -1 as the terminal's own colour, as in pwsh on Unix.

    /// <inheritdoc/>
    public override ConsoleColor BackgroundColor { get => background ?? (ConsoleColor)(-1); set => background = value; }

    /// <inheritdoc/>
    public override ConsoleColor ForegroundColor { get => foreground ?? (ConsoleColor)(-1); set => foreground = value; }

    /// <inheritdoc/>
    public override Size BufferSize { get => WindowSize; set => throw Fixed(); }

    /// <inheritdoc/>
    public override Size WindowSize
    {
        get => streams.OutIsTerminal && Console.WindowWidth > 0 ? new(Console.WindowWidth, Console.WindowHeight) : new(FileWidth, FileHeight);
        set => throw Fixed();
    }

    /// <inheritdoc/>
    public override Size MaxPhysicalWindowSize => WindowSize;

    /// <inheritdoc/>
    public override Size MaxWindowSize => WindowSize;

    /// <inheritdoc/>
    public override Coordinates CursorPosition
    {
        get
        {
            (int left, int top) = streams.OutIsTerminal ? Console.GetCursorPosition() : (0, 0);
            return new(left, top);
        }

        set => Console.SetCursorPosition(value.X, value.Y);
    }

    /// <inheritdoc/>
    public override Coordinates WindowPosition { get => new(0, 0); set => throw Fixed(); }

    /// <inheritdoc/>
    public override int CursorSize { get => 25; set => throw Fixed(); }

    /// <inheritdoc/>
    public override string WindowTitle
    {
        get => OperatingSystem.IsWindows() ? Console.Title : "";
        set
        {
            if (streams.OutIsTerminal)
            {
                Console.Title = value;
            }
        }
    }

    /// <inheritdoc/>
    public override bool KeyAvailable => !Console.IsInputRedirected && Console.KeyAvailable;

    /// <inheritdoc/>
    public override KeyInfo ReadKey(ReadKeyOptions options)
    {
        if (Console.IsInputRedirected)
        {
            throw new HostException("The script waits for a key, and the standard input is no terminal.");
        }

        ConsoleKeyInfo key = Console.ReadKey(options.HasFlag(ReadKeyOptions.NoEcho));
        return new((int)key.Key, key.KeyChar, 0, keyDown: true);
    }

    /// <inheritdoc/>
    public override void FlushInputBuffer()
    {
        while (KeyAvailable)
        {
            Console.ReadKey(intercept: true);
        }
    }

    /// <inheritdoc/>
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NoBuffer();

    /// <inheritdoc/>
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NoBuffer();

    /// <inheritdoc/>
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
        // Clear-Host on Windows fills the whole buffer with spaces.
        if (streams.OutIsTerminal && fill.Character == ' ')
        {
            Console.Clear();
        }
    }

    /// <inheritdoc/>
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw NoBuffer();

    private static HostException Fixed() => new("This program leaves the console's measures to the terminal.");

    private static HostException NoBuffer() => new("This program cannot read or move what the terminal shows. Run the script with pwsh.");
}
