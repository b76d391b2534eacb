BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Export-ActionItem' {
    BeforeAll {
        Push-Location $TestDrive
        New-Postmortem 'API outage' -Date 2024-01-15 |
            Add-ActionItem 'Canary, slowly' -Owner 'Jane' -Due 2024-02-01 -Priority P1 -Type Prevent -Link 'https://tracker.example/OPS-1' |
            Add-ActionItem '=HYPERLINK("https://evil.example")' -Owner '@bob' -Status 'In Progress' |
            Add-ActionItem 'Runbook' -Due 2024-01-20 -Status Done -Note "first`nsecond" | Export-Postmortem ./postmortems/a.yaml
    }

    AfterAll { Pop-Location }

    It 'writes a calendar, and goes on with it' {
        Export-ActionItem ./postmortems -OutFile ./todo.ics -AsOf 2024-01-20
        $first = Get-Content ./todo.ics -Raw
        ([regex]::Matches($first, 'BEGIN:VTODO')).Count | Should -Be 3
        ([regex]::Matches($first, 'BEGIN:VALARM')).Count | Should -Be 1
        $first | Should -Match 'DUE;VALUE=DATE:20240201'
        Export-ActionItem ./postmortems -OutFile ./todo.ics -AsOf 2024-01-25
        Get-Content ./todo.ics -Raw | Should -BeExactly $first
        Set-ActionItem ./postmortems/a.yaml 1 -Status Done
        Export-ActionItem ./postmortems -OutFile ./todo.ics -AsOf 2024-01-26
        $second = Get-Content ./todo.ics -Raw
        ([regex]::Matches($second, 'SEQUENCE:1')).Count | Should -Be 1
        ([regex]::Matches($second, 'STATUS:COMPLETED')).Count | Should -Be 2
        Set-ActionItem ./postmortems/a.yaml 1 -Status Planned
    }

    It 'writes CSV that Import-Csv reads, without formulas' {
        $rows = Export-ActionItem ./postmortems -OutFile ./todo.csv -PassThru | Import-Csv
        $rows.Action | Should -Be 'Canary, slowly', "'=HYPERLINK(`"https://evil.example`")", 'Runbook'
        $rows[1].Owner | Should -Be "'@bob"
        $rows[2].Note | Should -Be "first`nsecond"
        $copy = New-Postmortem 'Copy'
        $null = $rows[0], $rows[2] | Add-ActionItem -Postmortem $copy
        $copy.ActionItems[0].DueDate | Should -Be ([datetime] '2024-02-01')
        $copy.ActionItems[1].Status | Should -Be 'Done'
    }

    It 'writes JSON Lines that ConvertFrom-Json reads' {
        $items = (Export-ActionItem ./postmortems -Format JsonLines) -split "`n" | ConvertFrom-Json
        $items.action | Should -HaveCount 3
        $items[0].link | Should -Be 'https://tracker.example/OPS-1'
        $items[1].dueDate | Should -BeNullOrEmpty
        $items[2].status | Should -Be 'done'
    }

    It 'writes a task list that Get-ActionItem reads' {
        Export-ActionItem ./postmortems -OutFile ./todo.md
        $back = Get-ActionItem ./todo.md
        $back.Action | Should -Be (Get-ActionItem ./postmortems).Action
        $back.Status | Should -Be (Get-ActionItem ./postmortems).Status
        $back[2].Note | Should -Be "first`nsecond"
    }

    It 'writes the table for Jira from piped items' {
        $row = Get-ActionItem ./postmortems -Owner Jane | Export-ActionItem -Format Jira | ForEach-Object { ($_ -split "`r`n")[1] }
        $row | Should -BeLike '"Canary, slowly",*,Task,To Do,High,,01/Feb/24 12:00 AM,postmortem,prevent'
    }

    It 'says what to do where the format is not known, or the file is somebody else''s' {
        { Export-ActionItem ./postmortems -ErrorAction Stop } | Should -Throw -ErrorId 'NoExportFormat*'
        { Export-ActionItem ./postmortems -OutFile ./todo.ics -Format Csv } | Should -Throw -ErrorId 'ExportFormatUnlike*'
        Set-Content ./theirs.csv 'theirs'
        { Export-ActionItem ./postmortems -OutFile ./theirs.csv } | Should -Throw -ErrorId 'TargetExists*'
        Export-ActionItem ./postmortems -OutFile ./theirs.csv -WhatIf -Force
        Get-Content ./theirs.csv | Should -Be 'theirs'
    }
}
