using System.Management.Automation;
using PostmortemTools.Commands.Paths;

namespace PostmortemTools.Commands;

/// <summary>What takes single action items where they stand: by file and number, or as objects.</summary>
public abstract class ActionItemPlacesCommand : PostmortemCommand
{
    /// <summary>
    /// The parameter set in which items come as objects. It has to be the default one, as it has no Number: a row's Number would bind to the default
    /// set, and keep the row's PSPath from binding to the other (https://github.com/PowerShell/PowerShell/issues/5071).
    /// </summary>
    internal const string InputObjectSet = "InputObject";

    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private bool pathIsTyped;

    /// <summary>The file; wildcards are allowed where they mean one file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file by its exact name.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>The positions of the items in the file, from 1.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = PathSet, ValueFromPipelineByPropertyName = true)]
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = LiteralPathSet, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ActionItemNumberCompleter))]
    [ValidateNotNullOrEmpty]
    public int[] Number { get; set; } = [];

    /// <summary>Items as Get-ActionItem gives them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public ActionItem[] InputObject { get; set; } = [];

    /// <summary>Hand on the items.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => pathIsTyped = MyInvocation.BoundParameters.ContainsKey(nameof(Path));

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == InputObjectSet)
        {
            Array.ForEach(InputObject, item => Try(() => Take(item)));
        }
        else
        {
            Try(() =>
            {
                // What comes through the pipeline is the name of a file, never a wildcard.
                string file = ParameterSetName == LiteralPathSet ? ProviderPaths.Literal(this, LiteralPath) : pathIsTyped ? ProviderPaths.One(this, Path) : ProviderPaths.Literal(this, Path);
                Array.ForEach(Number, number => Take(file, number));
            });
        }
    }

    /// <summary>Called for each item that comes as an object.</summary>
    private protected abstract void Take(ActionItem item);

    /// <summary>Called for each item that is named by its place.</summary>
    /// <param name="file">The full path of the file.</param>
    /// <param name="number">The position in it, from 1.</param>
    private protected abstract void Take(string file, int number);
}
