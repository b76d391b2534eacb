using System.Collections;
using System.Management.Automation;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>What New-Postmortem and Set-Postmortem have in common: the properties that a parameter can give.</summary>
public abstract class PostmortemPropertiesCommand : PostmortemCommand
{
    /// <summary>The day of the incident.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? Date { get; set; }

    /// <summary>How bad it was.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SeverityCompleter))]
    public Severity? Severity { get; set; }

    /// <summary>Who wrote it.</summary>
    [Parameter]
    [Alias("Authors")]
    [AllowEmptyCollection]
    [AllowNull]
    public Person[]? Author { get; set; }

    /// <summary>How far it has come.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PostmortemStatusCompleter))]
    [AllowEmptyString]
    [AllowNull]
    public string? Status { get; set; }

    /// <summary>The services that were affected.</summary>
    [Parameter]
    [Alias("Services")]
    [AllowEmptyCollection]
    [AllowNull]
    public string[]? Service { get; set; }

    /// <summary>Words to find it by.</summary>
    [Parameter]
    [Alias("Tags")]
    [AllowEmptyCollection]
    [AllowNull]
    public string[]? Tag { get; set; }

    /// <summary>What happened and why, in Markdown.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? Summary { get; set; }

    /// <summary>What it did to users and to the business, in Markdown.</summary>
    [Parameter]
    [Alias("Impact")]
    [AllowEmptyString]
    [AllowNull]
    public string? ImpactDescription { get; set; }

    /// <summary>How long it lasted, as written.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? Duration { get; set; }

    /// <summary>How many users were affected, as written.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? UsersAffected { get; set; }

    /// <summary>How many requests failed, as written.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? RequestsFailed { get; set; }

    /// <summary>What it cost, as written.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? RevenueImpact { get; set; }

    /// <summary>Other figures of the impact: labels and values.</summary>
    [Parameter]
    [AllowNull]
    public IDictionary? ImpactFigure { get; set; }

    /// <summary>The zone that times are read and shown in.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public string? TimeZone { get; set; }

    /// <summary>Why it happened, in Markdown.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? RootCause { get; set; }

    /// <summary>What stands before the list of preventions, in Markdown.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? Prevention { get; set; }

    /// <summary>Graphs, logs, code, in Markdown.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? Appendix { get; set; }

    /// <summary>What it is known by.</summary>
    [Parameter]
    [AllowEmptyString]
    [AllowNull]
    public string? Id { get; set; }

    /// <summary>Sets what the parameters say, and nothing else.</summary>
    /// <param name="postmortem">What is changed.</param>
    /// <exception cref="PostmortemException">A value cannot be understood; then nothing is changed.</exception>
    private protected void ApplyTo(Postmortem postmortem) => PropertyChanges.Apply(postmortem, MyInvocation.BoundParameters, Configuration);
}
