BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Measure-Postmortem' {
    BeforeAll {
        $folder = Join-Path $TestDrive 'postmortems'
        New-Postmortem 'API outage' -Date 2024-01-15 -Severity P1 -Service api, web |
            Add-TimelineEvent 14:32 'Alert: HighErrorRate' | Add-TimelineEvent 14:57 'All systems recovered' |
            Add-ActionItem 'Canary' -Due 2024-02-01 | Add-ActionItem 'Alerts' -Due 2024-06-01 -Status Done | Export-Postmortem (Join-Path $folder 'a.yaml')
        New-Postmortem 'DNS' -Date 2024-02-20 -Severity P1 -Service api |
            Add-TimelineEvent 09:00 'Alert: DNS' | Add-TimelineEvent 09:15 'All systems recovered' |
            Add-ActionItem 'Failover' -Status Done | Export-Postmortem (Join-Path $folder 'b.json')
        New-Postmortem 'Search stale' -Date 2024-04-11 -Severity P3 | Add-ActionItem 'Runbook' | Export-Postmortem (Join-Path $folder 'c.md')
        New-Postmortem 'Nobody knows' | Export-Postmortem (Join-Path $folder 'd.yaml')
    }

    It 'gives one row for all, the unknown counted as unknown' {
        $row = Measure-Postmortem $folder -AsOf 2024-04-20
        $row.Count | Should -Be 4
        $row.TimeToResolve.Count | Should -Be 2
        $row.TimeToResolve.Unknown | Should -Be 2
        $row.TimeToResolve.Median | Should -Be ([timespan] '00:20:00')
        $row.TimeToResolve.P90 | Should -Be ([timespan] '00:24:00')
        $row.TimeToDetect.Count | Should -Be 0
        $row.TimeToDetect.Mean | Should -BeNullOrEmpty
    }

    It 'counts action items as of any day' {
        $items = (Measure-Postmortem $folder -AsOf 2024-04-20).ActionItems
        $items.Total, $items.Open, $items.Overdue, $items.Done | Should -Be 4, 2, 1, 2
        $items.DoneInTime, $items.DoneLate, $items.DoneUnknown | Should -Be 1, 0, 1
        $items.OpenAge.Maximum | Should -Be 96
        (Measure-Postmortem $folder -AsOf 2024-02-01).ActionItems.Overdue | Should -Be 0
    }

    It 'makes groups by severity and quarter, the worst first' {
        $rows = Import-Postmortem $folder -WarningAction Ignore | Measure-Postmortem -By Severity, Quarter
        $rows.Group | Should -Be 'P1 (Critical), 2024-Q1', 'P3 (Medium), 2024-Q2', '(unknown), (unknown)'
        $rows[0].Severity -eq 'P1' | Should -BeTrue
        $rows[0].Quarter | Should -Be '2024-Q1'
        $rows[0].Count | Should -Be 2
        $rows[2].Severity | Should -BeNullOrEmpty
    }

    It 'counts a postmortem of two services in both' {
        $rows = Measure-Postmortem $folder -By Service
        $rows.Service | Should -Be 'api', 'web', $null
        ($rows | ForEach-Object Count) | Should -Be 2, 1, 2
    }

    It 'groups by <By>' -ForEach @(
        @{ By = 'Month'; Groups = '2024-01', '2024-02', '2024-04', '(unknown)' }
        @{ By = 'Year'; Groups = '2024', '(unknown)' }
        @{ By = 'Status'; Groups = '(unknown)' }
    ) {
        (Measure-Postmortem $folder -By $By).Group | Should -Be $Groups
    }

    It 'takes files from Get-ChildItem, and nothing at all' {
        (Get-ChildItem $folder | Measure-Postmortem).Count | Should -Be 4
        (@() | Measure-Postmortem).Count | Should -Be 0
        @() | Measure-Postmortem -By Severity | Should -BeNullOrEmpty
    }

    It 'sorts by severity, as Sort-Object does' {
        (Measure-Postmortem $folder -By Severity | Sort-Object { $_.Count } -Descending)[0].Group | Should -Be 'P1 (Critical)'
    }

    It 'shows medians at 120 columns without a break' {
        $text = Measure-Postmortem $folder -By Severity, Quarter -AsOf 2024-04-20 | Out-String -Width 120
        $text | Should -Match 'as of: 2024-04-20'
        $text | Should -Match 'Group\s+Count\s+Detect\s+Acknowledge\s+Mitigate\s+Resolve\s+Open\s+Overdue\s+Age\s+Done'
        $text | Should -Match 'P1 \(Critical\), 2024-Q1\s+2\s+unknown\s+unknown\s+unknown\s+20 min\s+1\s+1\s+96 d\s+2'
    }

    It 'shows every figure as a list' {
        $text = Measure-Postmortem $folder -AsOf 2024-04-20 | Format-List | Out-String -Width 160
        $text | Should -Match 'TimeToDetect\s+: 0 known, 4 unknown'
        $text | Should -Match 'TimeToResolve\s+: median 20 min, mean 20 min, p90 24 min, 15 min to 25 min; 2 known, 2 unknown'
        $text | Should -Match 'ActionItems\s+: 4: 2 open \(1 overdue, 1 without due date\), 2 done \(1 in time, 0 late, 1 unknown\), 0 not to be done'
        $text | Should -Match 'OpenAge\s+: median 52.5 d, mean 52.5 d, p90 87.3 d, 9 d to 96 d; 2 known, 0 unknown'
    }

    It 'has figures that Export-Csv and ConvertTo-Json can take' {
        $row = Measure-Postmortem $folder -By Year | Select-Object -First 1
        $row | Select-Object Year, Count, @{ Name = 'Median'; Expression = { $_.TimeToResolve.Median } } | ConvertTo-Csv | Should -Contain '"2024","3","00:20:00"'
        ($row | ConvertTo-Json -Depth 4 | ConvertFrom-Json).TimeToResolve.Unknown | Should -Be 1
    }
}
