<#
.SYNOPSIS
    Builds a postmortem around a timeline that somebody kept as a CSV file, and writes it as Markdown.
.EXAMPLE
    ./events-from-csv.ps1 ./postmortems/2024-06-11-logins-lost.md
#>
param([string] $Path = 'events-from-csv.md')

$ErrorActionPreference = 'Stop'

$pm = New-Postmortem 'Logins lost after a minute' -Date 2024-06-11 -Severity SEV2 -TimeZone Europe/Lisbon `
    -Author 'Tomas Reyes (Incident commander)', 'Priya Nair (Identity)' -Service 'Login', 'Mobile app' -Status InReview `
    -Duration '67 minutes' -UsersAffected '~18,000' `
    -Summary 'Sessions expired a minute after login, because the new cache cluster read their lifetime in seconds where the old one read minutes.' `
    -RootCause 'The lifetime of a session is a bare number in the configuration. The old cluster took it for minutes, the new one for seconds.'

# The times in the file name no zone: they are what the clock on the wall in Lisbon said.
$events = Import-TimelineEvent "$PSScriptRoot/data/events.csv" -TimeZone Europe/Lisbon -Source 'Incident log'

# A suspicion that came to nothing need not be in the timeline; all else goes in, and the postmortem comes out once.
$events | Where-Object Kind -ne 'investigation' |
    Add-TimelineEvent -Postmortem $pm |
    Add-ContributingFactor 'A number without a unit' 'Nothing in the configuration says that the lifetime is in minutes' |
    Add-ContributingFactor 'No test logs in and waits' 'Every test is done within the first minute of its session' |
    Add-PostmortemFinding WentWell 'The alert was right' 'It fired three minutes after the first errors' |
    Add-PostmortemFinding WentWrong 'Change and incident were not brought together' 'The change was known in its own channel for half an hour before anybody named it' |
    Add-PostmortemFinding GotLucky 'It was no payday' 'On a payday three times as many people log in' |
    Add-PostmortemFinding Lesson 'A duration in a configuration needs its unit' |
    Add-ActionItem 'Name the unit in every duration of the configuration' -Owner 'Priya Nair' -Due 2024-06-21 -Priority P1 -Type Prevent |
    Add-ActionItem 'Add a test that uses a session after ten minutes' -Owner 'Identity' -Due 2024-06-28 -Priority P1 -Type Detect |
    Add-ActionItem 'Post changes of the last hour into a new incident channel' -Owner 'Tomas Reyes' -Due 2024-07-12 -Priority P2 -Type Mitigate |
    Export-Postmortem $Path
