BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'New-Postmortem' {
    It 'keeps what is said and makes nothing up' {
        $pm = New-Postmortem 'API outage'
        $pm.Title | Should -Be 'API outage'
        $pm.Date | Should -BeNullOrEmpty
        $pm.Status | Should -BeNullOrEmpty
        $pm.Severity | Should -BeNullOrEmpty
        $pm.TimeZone | Should -Be 'UTC'
        $pm.Timeline.Count | Should -Be 0
    }

    It 'reads people, severity, status and figures' {
        $pm = New-Postmortem 'Outage' -Date '15 Jan 2024' -Severity P1 -Status 'in review' -Author 'Jane Doe (On-call)', 'John' `
            -UsersAffected '~50,000' -ImpactFigure ([ordered] @{ 'SLA breaches' = 3 }) -TimeZone europe/berlin
        $pm.Id | Should -Be '2024-01-15-outage'
        "$($pm.Severity)" | Should -Be 'P1 (Critical)'
        $pm.Status | Should -Be 'InReview'
        $pm.Authors[0].Role | Should -Be 'On-call'
        $pm.Impact.UsersAffected | Should -Be '~50,000'
        "$($pm.Impact.Figures)" | Should -Be 'SLA breaches: 3'
        $pm.TimeZone | Should -Be 'Europe/Berlin'
    }

    It 'refuses <What>' -ForEach @(
        @{ What = 'an empty title'; Command = { New-Postmortem ' ' }; Id = 'EmptyTitle' }
        @{ What = 'an unknown zone'; Command = { New-Postmortem x -TimeZone Mars/Olympus }; Id = 'UnknownTimeZone' }
        @{ What = 'an unknown status'; Command = { New-Postmortem x -Status maybe }; Id = 'UnknownStatus' }
        @{ What = 'a date that could be two'; Command = { New-Postmortem x -Date 01/02/2024 }; Id = 'ParameterArgumentTransformationError' }
        @{ What = 'a number for a date'; Command = { New-Postmortem x -Date 20240115 }; Id = 'ParameterArgumentTransformationError' }
    ) {
        $Command | Should -Throw -ErrorId "$Id*"
    }

    It 'completes severities and states' {
        $line = 'New-Postmortem x -Severity SEV'
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Contain 'SEV2'
        $line = 'New-Postmortem x -Status '
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Contain "'In Review'"
    }
}
