using System.Management.Automation;

namespace PostmortemTools.Host.WriteCommands;

/// <summary>Writes an error that does not end the script.</summary>
[Cmdlet(VerbsCommunications.Write, "Error", DefaultParameterSetName = FromMessage)]
public sealed class WriteErrorCommand : PSCmdlet
{
    private const string FromMessage = "NoException";
    private const string FromException = "WithException";
    private const string FromRecord = "ErrorRecord";

    /// <summary>The id that pwsh's own command gives, which scripts ask for.</summary>
    private const string UsualId = "Microsoft.PowerShell.Commands.WriteErrorException";

    /// <summary>The exception behind the error.</summary>
    [Parameter(ParameterSetName = FromException, Position = 0, Mandatory = true)]
    public Exception? Exception { get; set; }

    /// <summary>What went wrong.</summary>
    [Parameter(ParameterSetName = FromMessage, Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = FromException)]
    [Alias("Msg")]
    [AllowNull]
    [AllowEmptyString]
    public string? Message { get; set; }

    /// <summary>An error that is there already.</summary>
    [Parameter(ParameterSetName = FromRecord, Position = 0, Mandatory = true)]
    public ErrorRecord? ErrorRecord { get; set; }

    /// <summary>The kind of error.</summary>
    [Parameter(ParameterSetName = FromMessage)]
    [Parameter(ParameterSetName = FromException)]
    public ErrorCategory Category { get; set; } = ErrorCategory.NotSpecified;

    /// <summary>The name by which a script knows the error.</summary>
    [Parameter(ParameterSetName = FromMessage)]
    [Parameter(ParameterSetName = FromException)]
    public string? ErrorId { get; set; }

    /// <summary>The object concerned.</summary>
    [Parameter(ParameterSetName = FromMessage)]
    [Parameter(ParameterSetName = FromException)]
    public object? TargetObject { get; set; }

    /// <summary>What to do about it.</summary>
    [Parameter]
    public string? RecommendedAction { get; set; }

    /// <summary>What was being done.</summary>
    [Parameter]
    [Alias("Activity")]
    public string? CategoryActivity { get; set; }

    /// <summary>Why it failed.</summary>
    [Parameter]
    [Alias("Reason")]
    public string? CategoryReason { get; set; }

    /// <summary>The name of the object concerned.</summary>
    [Parameter]
    [Alias("TargetName")]
    public string? CategoryTargetName { get; set; }

    /// <summary>The type of the object concerned.</summary>
    [Parameter]
    [Alias("TargetType")]
    public string? CategoryTargetType { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        ErrorRecord record = ErrorRecord is null ? New() : new ErrorRecord(ErrorRecord, null);
        if (!string.IsNullOrEmpty(RecommendedAction))
        {
            record.ErrorDetails ??= new ErrorDetails(record.Exception.Message);
            record.ErrorDetails.RecommendedAction = RecommendedAction;
        }

        record.CategoryInfo.Activity = CategoryActivity ?? record.CategoryInfo.Activity;
        record.CategoryInfo.Reason = CategoryReason ?? record.CategoryInfo.Reason;
        record.CategoryInfo.TargetName = CategoryTargetName ?? record.CategoryInfo.TargetName;
        record.CategoryInfo.TargetType = CategoryTargetType ?? record.CategoryInfo.TargetType;

        WriteError(record);
    }

    private ErrorRecord New()
    {
        Exception cause = Exception ?? new ErrorMessageException(Message);
        string usual = Exception is null ? UsualId : cause.GetType().FullName!;
        ErrorRecord record = new(cause, string.IsNullOrEmpty(ErrorId) ? usual : ErrorId, Category, TargetObject);
        if (Exception is not null && !string.IsNullOrEmpty(Message))
        {
            record.ErrorDetails = new ErrorDetails(Message);
        }

        return record;
    }
}
