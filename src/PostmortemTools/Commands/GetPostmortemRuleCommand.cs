using System.Management.Automation;
using PostmortemTools.Review;

namespace PostmortemTools.Commands;

/// <summary>Lists the rules of the review.</summary>
[Cmdlet(VerbsCommon.Get, "PostmortemRule")]
[OutputType(typeof(PostmortemRule))]
public sealed class GetPostmortemRuleCommand : PostmortemCommand
{
    /// <summary>Ids or names; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("Id", "Rule")]
    [ArgumentCompleter(typeof(RuleCompleter))]
    [SupportsWildcards]
    [PSDefaultValue(Value = "*")]
    public string[] Name { get; set; } = ["*"];

    /// <summary>Only rules about these things.</summary>
    [Parameter]
    [ValidateCount(1, int.MaxValue)]
    public RuleCategory[]? Category { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (string name in Name)
        {
            Try(() => WriteObject(RuleSelection.Matching(name).Where(rule => Category is null || Array.IndexOf(Category, rule.Category) >= 0), enumerateCollection: true));
        }
    }
}
