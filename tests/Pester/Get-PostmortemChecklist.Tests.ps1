BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Get-PostmortemChecklist' {
    It 'says what is done, open, and for a person to say' {
        $pm = New-Postmortem 'API outage' -Date 2024-01-15 -RootCause 'A leak.' | Add-TimelineEvent 14:32 'Alarm' | Add-ActionItem 'Add a limit'
        $list = $pm | Get-PostmortemChecklist -AsOf 2024-01-20
        $list.State | Should -Be 'Done', 'Done', 'Open', 'Open', 'Open', 'AskAPerson', 'AskAPerson', 'AskAPerson'
        $list[3].Details | Should -Be '1 of 1 action item has no owner: 1.'
        "$($list[0])" | Should -Be '[x] Timeline created'
    }

    It 'believes what was recorded in the file' {
        $file = Join-Path $TestDrive 'outage.md'
        New-Postmortem 'API outage' -Date 2024-01-15 | Export-Postmortem $file
        Import-Postmortem $file | Set-Postmortem -MeetingHeld 2024-01-17 -FollowUpOn 2024-02-15 | Export-Postmortem
        (Get-PostmortemChecklist $file -State Done -AsOf 2024-01-20).Name | Should -Be 'Postmortem meeting held', 'Follow-up scheduled'
        (Get-PostmortemChecklist $file -State Open -AsOf 2024-01-16).Name | Should -Contain 'Postmortem meeting held'
    }

    It 'reads like a list of tasks' {
        New-Postmortem 'API outage' | Get-PostmortemChecklist | Out-String | Should -Match '\[ \] +Timeline created'
    }
}
