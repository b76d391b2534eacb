<#
.SYNOPSIS
    Measures incidents: how long they took by severity and quarter, which service has work left, and what is not known.
.EXAMPLE
    ./measure.ps1
.EXAMPLE
    ./measure.ps1 ./postmortems
.DESCRIPTION
    Without a folder, four incidents are made up.
#>
param([string] $Path)

$ErrorActionPreference = 'Stop'

if ($Path) {
    $incidents = Import-Postmortem $Path -Recurse -WarningAction SilentlyContinue
}
else {
    $incidents = @(
        New-Postmortem 'Checkout slow' -Date 2024-01-15 -Severity P2 -Service checkout, payments |
            Add-TimelineEvent 09:00 'Gateway configuration rolled out' -Milestone Started |
            Add-TimelineEvent 09:12 'Support reports slow payments' |
            Add-TimelineEvent 10:10 'Configuration rolled back, all clear' |
            Add-ActionItem 'Test gateway configuration in staging' -Owner Payments -Due 2024-02-01

        New-Postmortem 'API outage' -Date 2024-02-20 -Severity P1 -Service api |
            Add-TimelineEvent 14:15 'Errors begin to rise' |
            Add-TimelineEvent 14:18 'Alert: HighErrorRate' |
            Add-TimelineEvent 14:57 'All systems recovered' |
            Add-ActionItem 'Alert on the connection pool' -Owner SRE -Due 2024-07-15 -Status Done |
            Add-ActionItem 'Roll out by canary' -Owner SRE -Due 2024-05-01

        New-Postmortem 'Search index stale' -Date 2024-04-11 -Severity P2 -Service search |
            Add-TimelineEvent 08:30 'A customer reports old results' |
            Add-TimelineEvent 11:45 'Index rebuilt, back to normal'

        # Nobody wrote down when it was noticed, nor when it was over: both are unknown, and zero is neither.
        New-Postmortem 'Login page blank' -Date 2024-05-02 -Severity P1 -Service api |
            Add-ActionItem 'Find out what happened'
    )
}

# One row for all. A script says the day, so that it has the same answer tomorrow.
$incidents | Measure-Postmortem -AsOf 2024-06-30 | Out-Default

# One for each severity and quarter, the worst first.
$incidents | Measure-Postmortem -By Severity, Quarter -AsOf 2024-06-30 | Out-Default

# Every figure is a property.
foreach ($row in $incidents | Measure-Postmortem -By Service -AsOf 2024-06-30) {
    "$($row.Group): $($row.ActionItems.Open) open, $($row.ActionItems.Overdue) overdue; time to resolve $($row.TimeToResolve)"
}
