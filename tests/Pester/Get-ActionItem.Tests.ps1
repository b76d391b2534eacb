BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Get-ActionItem' {
    BeforeAll {
        $folder = Join-Path $TestDrive 'postmortems'
        New-Postmortem 'API outage' -Date 2024-01-15 |
            Add-ActionItem 'Canary' -Owner 'Jane' -Due 2024-02-01 -Priority P1 -Type Prevent |
            Add-ActionItem 'Alerts' -Owner '@jane, Bob' -Due 2024-02-20 -Priority P2 -Status 'In Progress' |
            Add-ActionItem 'Runbook' -Owner 'Jane' -Due 2024-01-20 -Status Done | Export-Postmortem (Join-Path $folder 'a.yaml')
        New-Postmortem 'DNS' -Date 2024-01-16 | Add-ActionItem 'Nobody owns' -Due 2024-02-01 | Export-Postmortem (Join-Path $folder 'b.json')
    }

    It 'gets what is late, with the days, as of any day' {
        $late = Get-ActionItem $folder -Overdue -AsOf 2024-02-10
        $late.Action | Should -Be 'Canary', 'Nobody owns'
        $late.DaysOverdue | Should -Be 9, 9
        $late[0].PostmortemTitle | Should -Be 'API outage'
        $late[0].Path | Should -BeLike '*a.yaml'
    }

    It 'takes <Days> for a number of days' -ForEach @(
        @{ Days = 10 }, @{ Days = '10d' }, @{ Days = '10 days' }, @{ Days = [timespan]::FromDays(10) }
    ) {
        (Get-ActionItem $folder -DueWithin $Days -AsOf 2024-02-10).Action | Should -Be 'Alerts'
    }

    It 'takes 7d and 2w as they are typed' {
        (Get-ActionItem $folder -DueWithin 7d -AsOf 2024-02-10) | Should -BeNullOrEmpty
        (Get-ActionItem $folder -DueWithin 2w -AsOf 2024-02-10).Action | Should -Be 'Alerts'
    }

    It 'gets late items and those due soon where both are asked for' {
        (Get-ActionItem $folder -Overdue -DueWithin 2w -AsOf 2024-02-10).Count | Should -Be 3
    }

    It 'finds an owner among several' {
        (Get-ActionItem $folder -Owner jane -Status Open).Number | Should -Be 1, 2
    }

    It 'finds a person by any name that the house knows' {
        $house = Join-Path $TestDrive 'house'
        $null = New-Item $house -ItemType Directory
        Set-Content (Join-Path $house '.postmortem.yaml') 'people: [{ name: Jane Doe, aliases: [jane, jdoe] }]'
        New-Postmortem 'API outage' -Date 2024-01-15 | Add-ActionItem 'Canary' -Owner '@jdoe' | Add-ActionItem 'Alerts' -Owner 'Jane Doe' | Add-ActionItem 'Other' -Owner 'Bob' |
            Export-Postmortem (Join-Path $house 'a.md')
        (Get-ActionItem $house -Owner jane).Action | Should -Be 'Canary', 'Alerts'
        $typed = "Get-ActionItem '$house' -Owner "
        (TabExpansion2 $typed $typed.Length).CompletionMatches.CompletionText | Should -Be "'Jane Doe'", 'Bob'
    }

    It 'never takes an empty variable for everybody' {
        { Get-ActionItem $folder -Owner $null } | Should -Throw
    }

    It 'takes files from Get-ChildItem and postmortems from Import-Postmortem' {
        (Get-ChildItem $folder | Get-ActionItem).Count | Should -Be 4
        (Import-Postmortem $folder | Get-ActionItem -Type Prevent).Action | Should -Be 'Canary'
    }

    It 'stops reading when enough has come' {
        (Get-ActionItem $folder | Select-Object -First 1).Action | Should -Be 'Canary'
    }

    It 'shows a table for each file, days overdue in it' {
        $text = Get-ActionItem $folder -Overdue -AsOf 2024-02-10 | Out-String -Width 160
        $text | Should -Match 'File: .*a\.yaml'
        $text | Should -Match 'DueDate\s+DaysOverdue'
        $text | Should -Match '2024-02-01\s+9'
    }
}

Describe 'Get-ActionItem of Markdown' {
    BeforeAll {
        $folder = Join-Path $TestDrive 'markdown'
        $null = New-Item -ItemType Directory $folder
        Set-Content (Join-Path $folder 'a.md') "# Checkout slow`n`n## Follow-ups`n`n* [ ] Test it (@jane), due 2024-03-15`n* [x] Tell support (@bob), due 2024-03-01`n"
        Set-Content (Join-Path $folder 'b.md') "# Search stale incident`n`n## Action Items`n`nAction | Owner | Due`n--- | --- | ---`nSay it | Jane | 2024-03-20`n"
    }

    It 'gets what is late, from boxes and tables alike' {
        $late = Get-ActionItem $folder -Overdue -AsOf 2024-03-25
        $late.Action | Should -Be 'Test it', 'Say it'
        $late.DaysOverdue | Should -Be 10, 5
        $late.Number | Should -Be 1, 1
    }

    It 'finds an owner by name with and without an at sign' {
        (Get-ActionItem $folder -Owner jane).Count | Should -Be 2
    }

    It 'does not speak of timelines and dates' {
        $null = Get-ActionItem $folder -WarningVariable said
        $said | Should -BeNullOrEmpty
    }
}
