<#
.SYNOPSIS
    An incident across midnight in New York: times are typed as the clocks there showed them.
.EXAMPLE
    ./midnight-new-york.ps1 ./checkout.md
#>
param([string] $Path = 'midnight-new-york.md')

$ErrorActionPreference = 'Stop'

# Only the first event needs the date, which is the incident's; after midnight the day moves on by itself, and a warning says so.
New-Postmortem 'Checkout errors after certificate renewal' -Date 2024-03-05 -TimeZone America/New_York -Severity SEV2 -Author 'Ada Park (On-call)' -Status InReview |
    Add-TimelineEvent '11:41 PM' 'Certificate renewal job runs' -Kind change -Actor cert-manager |
    Add-TimelineEvent 23:48 'Checkout errors start to rise' -Milestone Started |
    Add-TimelineEvent 23:53 'Alert: checkout error rate above 5%' -Kind alert -Actor Prometheus |
    Add-TimelineEvent 23:57 'On-call acknowledges' -Actor 'Ada Park' |
    Add-TimelineEvent 00:12 'Identified: intermediate certificate missing from the bundle' -Actor 'Ada Park' -WarningAction SilentlyContinue |
    Add-TimelineEvent '12:20 AM ET' 'Previous bundle put back, errors falling' -Milestone Mitigated |
    Add-TimelineEvent 05:31Z 'Incident resolved' |
    Add-ContributingFactor 'Renewal untested' 'The renewed bundle is not checked before it is served' |
    Add-ActionItem 'Check the chain of a renewed certificate before it is served' -Owner 'Ada Park' -Due 2024-03-19 -Priority P1 -Type Prevent -Status Planned |
    Export-Postmortem $Path
