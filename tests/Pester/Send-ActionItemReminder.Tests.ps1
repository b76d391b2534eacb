BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Send-ActionItemReminder' {
    BeforeEach {
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-Item -ItemType Directory $folder
        Push-Location $folder
        @'
people:
  - { name: Jane Doe, aliases: [jane], manager: John Smith }
  - John Smith
reminders:
  fallback: John Smith
  escalateAfter: 10
  channels: [{ name: log, type: file, path: ./sent.log }]
'@ | Set-Content ./.postmortem.yaml
        New-Postmortem 'API outage' -Date 2024-01-15 |
            Add-ActionItem 'Add [alerts](http://evil.example) <!channel>' -Owner jane -Due 2024-02-01 -Priority P1 |
            Add-ActionItem 'Runbook' -Owner Robby -Due 2024-02-02 |
            Add-ActionItem 'Done already' -Owner jane -Due 2024-01-20 -Status Done | Export-Postmortem ./postmortems/a.md
    }

    AfterEach { Pop-Location }

    It 'tells each owner once, and the fallback for whom nobody knows' {
        $first = Send-ActionItemReminder ./postmortems -AsOf 2024-02-01 -WarningVariable warnings -WarningAction SilentlyContinue
        $first.Recipient | Should -Be 'Jane Doe', 'John Smith'
        $first.Outcome | Should -Be 'Sent', 'Sent'
        $first[0].Subject | Should -BeExactly 'Due today: Add alerts <!channel>'
        "$warnings" | Should -BeLike "*'Robby'*John Smith is told instead*"
        Send-ActionItemReminder ./postmortems -AsOf 2024-02-01 | Should -BeNullOrEmpty
        (Get-Content ./sent.log -Raw) | Should -BeLike '*Jane Doe*Add alerts <!channel>*John Smith*Runbook*'
        Send-ActionItemReminder ./postmortems -AsOf 2024-02-12 -WarningAction SilentlyContinue | ForEach-Object Recipient | Should -Be 'Jane Doe', 'John Smith', 'John Smith'
    }

    It 'shows what it would say, and sends and writes nothing' {
        Send-ActionItemReminder ./postmortems -AsOf 2024-02-01 -WhatIf -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        Get-ChildItem . -Force -File | ForEach-Object Name | Should -Be '.postmortem.yaml'
    }

    It 'takes postmortems, files and items' {
        (Import-Postmortem ./postmortems/a.md | Send-ActionItemReminder -AsOf 2024-01-31 -WarningAction SilentlyContinue).Count | Should -Be 2
        (Get-ActionItem ./postmortems -Owner jane -Status Open | Send-ActionItemReminder -AsOf 2024-02-01).ActionItems.Action | Should -BeLike 'Add*'
        (Get-ChildItem ./postmortems | Send-ActionItemReminder -AsOf 2024-02-02 -WarningAction SilentlyContinue).Recipient | Should -Be 'Jane Doe', 'John Smith'
        { New-Postmortem x | Add-ActionItem y -Due 2024-02-01 | Send-ActionItemReminder -ErrorAction Stop } | Should -Throw -ErrorId 'ReminderNeedsFile*'
    }

    It 'gives an exit code and a summary to a job' {
        $code = Send-ActionItemReminder ./postmortems -AsOf 2024-02-01 -Unattended -LogPath ./run.log -InformationVariable lines
        $code | Should -Be 0
        "$($lines[-1])" | Should -BeLike 'PostmortemTools reminders, *: 1 postmortem, 2 open action items: 2 reminders sent, 1 owner unknown'
        (Get-Content ./run.log)[-1] | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d 1 postmortem, 2 open action items: 2 reminders sent, 1 owner unknown$'
        'oops' | Add-Content ./.postmortem-reminders.jsonl
        Send-ActionItemReminder ./postmortems -AsOf 2024-02-09 -Unattended -InformationVariable lines | Should -Be 2
        "$($lines[-1])" | Should -BeLike '*stopped: *.postmortem-reminders.jsonl, line *'
    }

    It 'says which secret is missing, and goes on with the other channels' {
        "reminders: { channels: [{ name: chat, type: slack, url: { env: NO_SUCH_HOOK } }, { name: log, type: file, path: ./sent.log }] }" | Set-Content ./.postmortem.yaml
        $sent = Send-ActionItemReminder ./postmortems -AsOf 2024-02-01 -WarningAction SilentlyContinue
        ($sent | Where-Object Channel -eq chat).Outcome | Should -Be 'Failed', 'Failed'
        ($sent | Where-Object Channel -eq chat)[0].Detail | Should -BeLike '*environment variable NO_SUCH_HOOK*'
        ($sent | Where-Object Channel -eq log).Outcome | Should -Be 'Sent', 'Sent'
    }

    It 'makes messages by a template of one''s own' {
        (New-PostmortemTemplate ./mine.scriban -Template reminder).Name | Should -Be 'mine'
        "# Do {{ items[0].action }}, {{ recipient }}" | Set-Content ./mine.scriban
        "reminders: { template: ./mine.scriban, channels: [{ name: log, type: file, path: ./sent.log }] }" | Set-Content ./.postmortem.yaml
        (Send-ActionItemReminder ./postmortems -AsOf 2024-02-01 -WarningAction SilentlyContinue)[0].Subject | Should -BeExactly 'Do Add alerts <!channel>, jane'
    }
}
