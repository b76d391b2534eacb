BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Add-TimelineEvent' {
    BeforeEach { $pm = New-Postmortem 'Outage' -Date 2024-01-15 -Status Complete -Severity P1 }

    It 'hands the postmortem on, so that one sentence says the whole' {
        $out = $pm | Add-TimelineEvent 14:32 'Alarm' | Add-TimelineEvent 14:15 'Deploy'
        [object]::ReferenceEquals($out, $pm) | Should -BeTrue
        $pm.Timeline.Description | Should -Be 'Deploy', 'Alarm'
    }

    It 'takes a time as typed, and as an object' {
        $null = $pm | Add-TimelineEvent '2:32 PM PST' 'a' |
            Add-TimelineEvent ([datetimeoffset] '2024-01-15T22:33:00Z') 'b' |
            Add-TimelineEvent '2024-01-15T22:34:00Z' 'c'
        $pm.Timeline.Description | Should -Be 'a', 'b', 'c'
        $pm.Timeline[0].TimeText | Should -Be '2:32 PM PST'
        $pm.Timeline[1].TimeText | Should -BeNullOrEmpty
    }

    It 'moves to the next day past midnight, and says so' {
        $null = $pm | Add-TimelineEvent 23:50 'a' | Add-TimelineEvent 00:10 'b' -WarningVariable moved -WarningAction SilentlyContinue
        $pm.Timeline[1].Time.Day | Should -Be 16
        $moved.Count | Should -Be 1
    }

    It 'refuses <Time>, which <Why>' -ForEach @(
        @{ Time = 1432; Why = 'is a number'; Id = 'NumberAsTime' }
        @{ Time = '25:00'; Why = 'is no time'; Id = 'ImpossibleTime' }
        @{ Time = '14:32 CST'; Why = 'could be in Chicago or in China'; Id = 'AmbiguousZone' }
        @{ Time = ''; Why = 'is empty'; Id = 'EmptyTime' }
    ) {
        $pm | Add-TimelineEvent $Time 'x' -ErrorAction SilentlyContinue -ErrorVariable refused | Should -BeNullOrEmpty
        $refused[0].FullyQualifiedErrorId | Should -BeLike "$Id*"
        $pm.Timeline.Count | Should -Be 0
    }

    It 'states a milestone, and refuses an end before the start' {
        $null = $pm | Add-TimelineEvent 14:30 'Errors' -Milestone Started | Add-TimelineEvent 14:32 'Noticed' -Milestone Detected
        $pm.Milestones.Stated | Should -Be 'Started', 'Detected'
        $pm.Metrics.TimeToDetect | Should -Be ([timespan] '00:02:00')
        { $pm | Add-TimelineEvent 14:00 'Over' -Milestone Resolved -ErrorAction Stop } | Should -Throw -ErrorId 'MilestoneOutOfOrder*'
        $pm.Timeline.Count | Should -Be 2
    }

    It 'adds the same source id once' {
        $null = $pm | Add-TimelineEvent 14:32 'a' -Source PagerDuty -SourceId 7 | Add-TimelineEvent 14:33 'again' -Source PagerDuty -SourceId 7 |
            Add-TimelineEvent 14:34 'other' -Source Slack -SourceId 7
        $pm.Timeline.Description | Should -Be 'a', 'other'
    }

    It 'takes rows by property name and hands the postmortem on once' {
        $out = @("time,event,kind`n14:32,b,alert`n14:15,a," | ConvertFrom-Csv | Add-TimelineEvent -Postmortem $pm)
        $out.Count | Should -Be 1
        $pm.Timeline.Description | Should -Be 'a', 'b'
        $pm.Timeline[0].Kind | Should -BeNullOrEmpty
    }
}
