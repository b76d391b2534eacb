using System.Management.Automation;
using PostmortemTools.Review.Checking;

namespace PostmortemTools.Commands;

/// <summary>Says what to do, and what not to do, in a blameless postmortem.</summary>
[Cmdlet(VerbsCommon.Get, "PostmortemGuideline")]
[OutputType(typeof(PostmortemGuideline))]
public sealed class GetPostmortemGuidelineCommand : PostmortemCommand
{
    /// <summary>Only what to do, or only what not to do.</summary>
    [Parameter(Position = 0)]
    public GuidelineKind? Kind { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => WriteObject(Guidelines.All.Where(guideline => Kind is null || guideline.Kind == Kind), enumerateCollection: true);
}
