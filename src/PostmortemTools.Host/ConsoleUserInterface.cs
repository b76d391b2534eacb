using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace PostmortemTools.Host;

/// <summary>
/// Where each of PowerShell's streams goes: errors and progress to the standard error, all else to the standard output,
/// as pwsh does it.
/// </summary>
internal sealed class ConsoleUserInterface : PSHostUserInterface
{
    private readonly ConsoleStreams streams;
    private readonly ProgressLine progress;
    private readonly Questions questions;

    public ConsoleUserInterface(ConsoleStreams streams, bool interactive)
    {
        this.streams = streams;
        progress = new ProgressLine(streams);
        questions = new Questions(this, interactive && !Console.IsInputRedirected);
        RawUI = new RawConsole(streams);
    }

    /// <inheritdoc/>
    public override PSHostRawUserInterface RawUI { get; }

    /// <summary>True where at least one stream shows colours; the other one is stripped of them when it is written.</summary>
    public override bool SupportsVirtualTerminal => streams.OutHasColour || streams.ErrorHasColour;

    /// <summary>Sends everything to the standard error: the engine writes an error that ended a script as it writes any object.</summary>
    public bool WritesErrorsOnly { get; set; }

    private StreamWriter Out => WritesErrorsOnly ? streams.Error : streams.Out;

    private bool OutHasColour => WritesErrorsOnly ? streams.ErrorHasColour : streams.OutHasColour;

    /// <inheritdoc/>
    public override void Write(string value)
    {
        progress.Clear();
        Out.Write(ConsoleStreams.Plain(value, OutHasColour));
    }

    /// <inheritdoc/>
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        Write(OutHasColour ? TerminalColour.Paint(value, foregroundColor, backgroundColor) : value);

    /// <inheritdoc/>
    public override void WriteLine() => WriteLine("");

    /// <inheritdoc/>
    public override void WriteLine(string value)
    {
        if (WritesErrorsOnly)
        {
            WriteErrorLine(value);
            return;
        }

        progress.Clear();
        streams.Out.WriteLine(ConsoleStreams.Plain(value, OutHasColour));
    }

    /// <inheritdoc/>
    public override void WriteLine(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        WriteLine(OutHasColour ? TerminalColour.Paint(value, foregroundColor, backgroundColor) : value);

    /// <inheritdoc/>
    public override void WriteErrorLine(string value)
    {
        // The engine ends its view of an error with an empty line, which may hold a colour's end; no console shows it.
        if (ConsoleStreams.Plain(value, colour: false).Length == 0)
        {
            return;
        }

        progress.Clear();
        streams.Error.WriteLine(ConsoleStreams.Plain(value, streams.ErrorHasColour));
    }

    /// <inheritdoc/>
    public override void WriteDebugLine(string message) => WriteLine(Styled(PSStyle.Instance.Formatting.Debug, "DEBUG: " + message));

    /// <inheritdoc/>
    public override void WriteVerboseLine(string message) => WriteLine(Styled(PSStyle.Instance.Formatting.Verbose, "VERBOSE: " + message));

    /// <inheritdoc/>
    public override void WriteWarningLine(string message) => WriteLine(Styled(PSStyle.Instance.Formatting.Warning, "WARNING: " + message));

    /// <inheritdoc/>
    public override void WriteProgress(long sourceId, ProgressRecord record) => progress.Show(record);

    /// <summary>Takes the progress line away, so that others can write where it was.</summary>
    public void ClearProgress() => progress.Clear();

    /// <inheritdoc/>
    public override string ReadLine() => questions.Line("");

    /// <inheritdoc/>
    public override SecureString ReadLineAsSecureString() => questions.Secret("");

    /// <inheritdoc/>
    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        questions.Fields(caption, message, descriptions);

    /// <inheritdoc/>
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        questions.Choice(caption, message, choices, defaultChoice);

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        questions.Credential(caption, message, userName);

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        questions.Credential(caption, message, userName);

    private static string Styled(string style, string text) => style + text + PSStyle.Instance.Reset;
}
