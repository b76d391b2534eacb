BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Suspend-ActionItemReminder' {
    BeforeEach {
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-Item -ItemType Directory $folder
        Push-Location $folder
        $due = (Get-Date).AddDays(-30)
        New-Postmortem 'API outage' -Date 2024-01-15 | Add-ActionItem 'Alerts' -Owner jane -Due $due | Add-ActionItem 'Runbook' -Owner jane -Due $due | Export-Postmortem ./a.md
        $today = Get-Date -Format yyyy-MM-dd
    }

    AfterEach { Pop-Location }

    It 'keeps people from being told until the day' {
        Suspend-ActionItemReminder ./a.md 1 -Until (Get-Date).AddDays(40) -Reason 'The vendor has to answer'
        $sent = Send-ActionItemReminder ./a.md -AsOf (Get-Date).AddDays(30)
        ($sent | Where-Object Outcome -eq Suspended).Detail | Should -BeLike 'suspended until *: The vendor has to answer'
        ($sent | Where-Object Outcome -ne Suspended).ActionItems.Action | Should -Not -Contain 'Alerts'
        Get-Content ./.postmortem-reminders.jsonl -Raw | Should -BeLike '*"fact": "suspended"*The vendor has to answer*'
    }

    It 'takes items from the pipeline, and hands them on if asked' {
        (Get-ActionItem ./a.md | Suspend-ActionItemReminder -Until 2094-01-01 -PassThru).Action | Should -Be 'Alerts', 'Runbook'
        Get-ActionItem ./a.md | Suspend-ActionItemReminder -Until 2094-01-01 -WhatIf | Should -BeNullOrEmpty
    }

    It 'warns of a day that is over, and refuses an item that is not there' {
        Suspend-ActionItemReminder ./a.md 1 -Until 2024-01-01 -WhatIf -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -BeLike '*2024-01-01 is not after today*'
        { Suspend-ActionItemReminder ./a.md 7 -Until 2094-01-01 -ErrorAction Stop } | Should -Throw -ErrorId 'NoSuchActionItem*'
        Test-Path ./.postmortem-reminders.jsonl | Should -BeFalse
    }
}
