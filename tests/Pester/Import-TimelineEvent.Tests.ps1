BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Import-TimelineEvent' {
    It 'reads a CSV in the order of time, ready for Add-TimelineEvent' {
        $file = Join-Path $TestDrive 'events.csv'
        Set-Content $file "Timestamp;Message;Type;Who`n2024-01-15T14:33:00Z;b;alert;PagerDuty`n2024-01-15T14:32:00Z;""a; quoted"";;"
        $events = @(Import-TimelineEvent $file)
        $events.Description | Should -Be 'a; quoted', 'b'
        $events[1].Actor | Should -Be 'PagerDuty'
        $pm = New-Postmortem 'Outage'
        @($events | Add-TimelineEvent -Postmortem $pm).Count | Should -Be 1
        $pm.Timeline.Count | Should -Be 2
    }

    It 'keeps a row whose time cannot be read, and says so' {
        $file = Join-Path $TestDrive 'odd.csv'
        Set-Content $file "time,event`nlater,x`n2024-01-15T14:32:00Z,y"
        $events = @(Import-TimelineEvent $file -WarningVariable said -WarningAction SilentlyContinue)
        $events.Count | Should -Be 2
        $said.Count | Should -BeGreaterThan 0
    }

    It 'names the columns where none is a time' {
        $file = Join-Path $TestDrive 'none.csv'
        Set-Content $file "colour,size`nred,1"
        { Import-TimelineEvent $file -ErrorAction Stop } | Should -Throw -ExpectedMessage '*colour*'
    }
}
