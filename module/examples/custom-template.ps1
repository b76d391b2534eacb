<#
.SYNOPSIS
    Renders a postmortem with a template of one's own: the folder templates/status-report beside this script.
.EXAMPLE
    ./custom-template.ps1 ./status-report.md
#>
param([string] $Path = 'status-report.md')

$ErrorActionPreference = 'Stop'

$postmortem = New-Postmortem 'Checkout slow | card payments' -Date 2024-03-04 -Severity P2 -Duration '40 minutes' -UsersAffected '~1,200' `
    -Summary 'Card payments took up to 30 seconds after a configuration change to the payment gateway.' |
    Add-TimelineEvent 09:10 'Gateway configuration deployed' |
    Add-TimelineEvent 09:18 'Alert: checkout latency above 5 s' |
    Add-TimelineEvent 09:50 'Configuration reverted, latency back to normal' -Actor 'Payments team' |
    Add-ActionItem 'Revert the configuration' -Status Done |
    Add-ActionItem 'Test gateway configuration in staging' -Owner 'Payments team' -DueDate 2024-03-15

$template = "$PSScriptRoot/templates/status-report"
$postmortem | Export-Postmortem $Path -Template $template
