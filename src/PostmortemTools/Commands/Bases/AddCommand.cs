using System.Management.Automation;
using PostmortemTools.Errors;

namespace PostmortemTools.Commands;

/// <summary>
/// What adds something to a postmortem: to each that comes through the pipeline, which is handed on; or, row by row, to the one
/// that -Postmortem names, which is then handed on once, at the end. Properties bind to parameters for rows only: a postmortem
/// has a Date, a Status and a Severity of its own, which are none of the item's.
/// </summary>
public abstract class AddCommand : PostmortemCommand
{
    /// <summary>The parameter set in which postmortems come through the pipeline.</summary>
    internal const string PipelineSet = "Pipeline";

    /// <summary>The parameter set in which rows come through the pipeline.</summary>
    internal const string RowsSet = "Rows";

    /// <summary>The postmortem to add to; it is changed, and handed on.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem? InputObject { get; set; }

    /// <summary>The postmortem to which the rows from the pipeline are added; it is changed, and handed on once, at the end.</summary>
    [Parameter(ParameterSetName = RowsSet, Mandatory = true)]
    [ValidateNotNull]
    public Postmortem? Postmortem { get; set; }

    /// <summary>The row whose properties are bound; there is no need to give it by hand.</summary>
    [Parameter(ParameterSetName = RowsSet, ValueFromPipeline = true, DontShow = true)]
    public PSObject? Row { get; set; }

    /// <summary>Whether rows are added to one postmortem, rather than the same to each postmortem.</summary>
    protected bool TakesRows => ParameterSetName == RowsSet;

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        if (TakesRows)
        {
            Try(() => AddRow(Postmortem!));
        }
        else if (Try(() => Add(InputObject!)))
        {
            WriteObject(InputObject);
        }
    }

    /// <inheritdoc/>
    protected sealed override void EndProcessing()
    {
        if (TakesRows)
        {
            Finish(Postmortem!);
            WriteObject(Postmortem);
        }
    }

    /// <summary>Adds what the parameters say.</summary>
    /// <param name="postmortem">To what.</param>
    private protected abstract void Add(Postmortem postmortem);

    /// <summary>Done once, when the last row is in.</summary>
    /// <param name="postmortem">What the rows were added to.</param>
    private protected virtual void Finish(Postmortem postmortem)
    {
    }

    /// <summary>A text that must be there.</summary>
    /// <param name="text">The parameter's value.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="example">A value that would do.</param>
    private protected string Needed(string? text, string parameter, string example) =>
        !string.IsNullOrWhiteSpace(text) ? text!
        : TakesRows && Row is not null ? throw Error.RowWithoutValue(Row, parameter)
        : throw Error.EmptyText(parameter, example);

    /// <summary>A text that may be left out; an empty cell of a table counts as left out.</summary>
    /// <param name="text">The parameter's value.</param>
    private protected static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private void AddRow(Postmortem postmortem)
    {
        if (Row?.BaseObject is Postmortem)
        {
            throw Error.PostmortemPipedAsRow();
        }

        Add(postmortem);
    }
}
