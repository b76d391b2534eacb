using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Text;

namespace PostmortemTools.Host;

/// <summary>The process's three standard streams: UTF-8, colours only where somebody sees them.</summary>
internal sealed class ConsoleStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Encoding? before;

    public ConsoleStreams()
    {
        // Elsewhere the console is UTF-8 already, and to say so would only take time.
        if (OperatingSystem.IsWindows())
        {
            before = Console.OutputEncoding;
            Console.OutputEncoding = Utf8;
        }

        bool colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        OutIsTerminal = !Console.IsOutputRedirected;
        ErrorIsTerminal = !Console.IsErrorRedirected;
        OutHasColour = colour && OutIsTerminal;
        ErrorHasColour = colour && ErrorIsTerminal;
        Out = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true };
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
    }

    public StreamWriter Out { get; }

    public StreamWriter Error { get; }

    public bool OutIsTerminal { get; }

    public bool ErrorIsTerminal { get; }

    public bool OutHasColour { get; }

    public bool ErrorHasColour { get; }

    /// <summary>The text as a stream may show it: without escape sequences where nobody sees colours.</summary>
    public static string Plain(string text, bool colour) =>
        colour || !text.Contains('\e') ? text : new StringDecorated(text).ToString(OutputRendering.PlainText);

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        if (before is not null)
        {
            Console.OutputEncoding = before;
        }
    }
}
