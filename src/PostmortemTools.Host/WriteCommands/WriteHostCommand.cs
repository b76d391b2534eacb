using System.Collections;
using System.Management.Automation;

namespace PostmortemTools.Host.WriteCommands;

/// <summary>Writes a text for who watches, beside the pipeline.</summary>
[Cmdlet(VerbsCommunications.Write, "Host")]
public sealed class WriteHostCommand : PSCmdlet
{
    private const ConsoleColor TerminalsOwn = (ConsoleColor)(-1);

    /// <summary>What is written; a list with the separator between its elements.</summary>
    [Parameter(Position = 0, ValueFromRemainingArguments = true, ValueFromPipeline = true)]
    [Alias("Object", "Msg", "Message")]
    public object? MessageObject { get; set; }

    /// <summary>Leaves the line open.</summary>
    [Parameter]
    public SwitchParameter NoNewline { get; set; }

    /// <summary>What stands between the elements of a list.</summary>
    [Parameter]
    public object Separator { get; set; } = " ";

    /// <summary>The colour of the letters.</summary>
    [Parameter]
    public ConsoleColor ForegroundColor { get; set; } = TerminalsOwn;

    /// <summary>The colour behind them.</summary>
    [Parameter]
    public ConsoleColor BackgroundColor { get; set; } = TerminalsOwn;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        HostInformationMessage message = new() { Message = Text(MessageObject), NoNewLine = NoNewline };
        if (ForegroundColor != TerminalsOwn || BackgroundColor != TerminalsOwn)
        {
            message.ForegroundColor = ForegroundColor;
            message.BackgroundColor = BackgroundColor;
        }

        // An information record with this tag is what the engine shows whatever $InformationPreference says.
        WriteInformation(message, ["PSHOST"]);
    }

    private string Text(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null => "",
        string text => text,
        IEnumerable list => string.Join(LanguagePrimitives.ConvertTo<string>(Separator), list.Cast<object?>().Select(Text)),
        _ => LanguagePrimitives.ConvertTo<string>(value),
    };
}
