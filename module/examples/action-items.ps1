<#
.SYNOPSIS
    Follows action items up: writes two postmortems, asks what is late, hands items over and ticks them off in their files.
.EXAMPLE
    ./action-items.ps1 ./postmortems
#>
param([string] $Path = 'action-items')

$ErrorActionPreference = 'Stop'

New-Postmortem 'Checkout slow' -Date 2024-03-04 -Severity P2 |
    Add-ActionItem 'Test gateway configuration in staging' -Owner 'Jane Doe' -Due 2024-03-15 -Priority P1 -Type Prevent |
    Add-ActionItem 'Alert on the slowest twentieth of requests' -Owner 'Payments' -Due 2024-03-29 -Priority P2 -Type Detect |
    Export-Postmortem "$Path/2024-03-04-checkout-slow.yaml" -Force

New-Postmortem 'Search index stale' -Date 2024-03-11 -Severity P3 |
    Add-ActionItem 'Say in the runbook how to rebuild the index' -Owner 'Jane Doe' -Due 2024-03-20 -Priority P2 -Type Process |
    Add-ActionItem 'Find out why the queue stood still' -Due 2024-04-12 -Priority P1 -Type Investigate |
    Export-Postmortem "$Path/2024-03-11-search-index-stale.yaml" -Force

# What is late, or due within a week. A script says the day, so that it has the same answer tomorrow.
Get-ActionItem $Path -Overdue -DueWithin 1w -AsOf 2024-03-25

# One item is done: one line of its file changes. -WhatIf would show it.
Set-ActionItem "$Path/2024-03-04-checkout-slow.yaml" 1 -Status Done

# Jane is away: what she still has to do goes to the team.
Get-ActionItem $Path -Owner 'Jane Doe' -Status Open | Set-ActionItem -Owner 'Search' -Note 'Taken over from Jane'

# Objects can be changed one by one, and written back.
$items = Get-ActionItem $Path -Status Open -Owner ''
foreach ($item in $items) {
    $item.Owner = 'On-call'
    $item.Status = 'Planned'
}
$items | Set-ActionItem

# For calendars: whoever imports the file again has the to-dos updated and completed, not doubled.
Export-ActionItem $Path -OutFile "$Path/follow-up.ics" -AsOf 2024-03-25

# Who owns what is due or late is told, once. Without a .postmortem.yaml that names people and channels, reminders are lines at the prompt.
Send-ActionItemReminder $Path -AsOf 2024-03-25
