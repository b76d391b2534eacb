BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Set-Postmortem' {
    BeforeEach { $pm = New-Postmortem 'Outage' -Date 2024-01-15 -Severity P1 -Status Draft -Summary 'Old' }

    It 'changes what is given, nothing else, and hands the same object on' {
        $out = $pm | Set-Postmortem -Status Complete -RootCause 'A leak'
        [object]::ReferenceEquals($out, $pm) | Should -BeTrue
        $pm.Status | Should -Be 'Complete'
        $pm.RootCause | Should -Be 'A leak'
        $pm.Summary | Should -Be 'Old'
        $pm.Severity.Level | Should -Be 'P1'
    }

    It 'takes a value away with $null' {
        $null = $pm | Set-Postmortem -Summary $null -Date $null -Severity $null
        $pm.Summary | Should -BeNullOrEmpty
        $pm.Date | Should -BeNullOrEmpty
        $pm.Severity | Should -BeNullOrEmpty
    }

    It 'changes nothing where one value is refused' {
        $pm | Set-Postmortem -Summary 'New' -Status nonsense -ErrorAction SilentlyContinue -ErrorVariable refused | Should -BeNullOrEmpty
        $refused[0].FullyQualifiedErrorId | Should -BeLike 'UnknownStatus*'
        $pm.Summary | Should -Be 'Old'
    }

    It 'records the review' {
        $null = $pm | Set-Postmortem -MeetingHeld 2024-01-18 -SharedOn 2024-01-19 -SharedWith 'everyone' -FollowUpOn 2024-02-19
        $pm.ReviewRecord.MeetingHeld | Should -Be ([datetime] '2024-01-18')
        $pm.ReviewRecord.SharedWith | Should -Be 'everyone'
    }
}
