BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Import-Postmortem' {
    BeforeAll {
        $pm = New-Postmortem 'Outage [1]' -Date 2024-01-15 -Severity P1 -Author 'Jane (On-call)' -Summary "a`nb" |
            Add-TimelineEvent '2:32 PM' 'Alarm' -Milestone Detected | Add-ActionItem 'Fix' -Due 2024-02-01 -Status 'in progress'
        foreach ($name in 'b [x].yaml', 'a.json') { $pm | Export-Postmortem -LiteralPath (Join-Path $TestDrive $name) }
        Set-Content (Join-Path $TestDrive 'broken.yaml') "title: x`nauthors: {{"
    }

    It 'reads <_> back as it was' -ForEach 'b [x].yaml', 'a.json' {
        $read = Import-Postmortem -LiteralPath (Join-Path $TestDrive $_)
        $read | ConvertTo-PostmortemMarkdown | Should -Be ($pm | ConvertTo-PostmortemMarkdown)
        $read.Timeline[0].TimeText | Should -Be '2:32 PM'
        $read.Milestones.Stated | Should -Be 'Detected'
        $read.ActionItems[0].Number | Should -Be 1
    }

    It 'reads a folder in path order, and a file that is broken is one error' {
        $read = @(Import-Postmortem $TestDrive -ErrorAction SilentlyContinue -ErrorVariable broken)
        $read.Count | Should -Be 2
        $read[0].Source.Path | Should -BeLike '*a.json'
        $broken.Count | Should -Be 1
        $broken[0].Exception.Message | Should -BeLike '*broken.yaml*'
    }

    It 'makes no types of what it reads' {
        $file = Join-Path $TestDrive 'type.yaml'
        Set-Content $file "title: !!System.IO.FileInfo x"
        { Import-Postmortem $file -ErrorAction Stop } | Should -Throw -ErrorId 'YamlTypeTag*'
        Remove-Item $file
    }

    It 'says that a file is not there' {
        { Import-Postmortem (Join-Path $TestDrive 'none.yaml') -ErrorAction Stop } | Should -Throw -ErrorId 'FileNotFound*'
    }
}
