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

Describe 'Import-Postmortem of Markdown' {
    BeforeAll {
        $folder = Join-Path $TestDrive 'house'
        $null = New-Item -ItemType Directory (Join-Path $folder 'drafts')
        $text = "# Outage`n`n**Severity:** red`n`n## Timeline`n`n- 2024-01-15 14:15 it broke`n`n## Homework`n`n- [ ] Fix it (@jane), due 2024-02-01`n"
        Set-Content (Join-Path $folder 'a.md') $text
        Set-Content (Join-Path $folder (Join-Path 'drafts' 'b.md')) $text
        Set-Content (Join-Path $folder 'README.md') "# Read me`n`n## Timeline`n"
    }

    AfterEach {
        Get-ChildItem $folder -Filter .postmortem.yaml -Force -Recurse | Remove-Item -Force
    }

    It 'reads a folder, and says what was guessed' {
        $read = @(Import-Postmortem $folder -Recurse -WarningVariable said -WarningAction SilentlyContinue)
        $read.Title | Should -Be 'Outage', 'Outage'
        $read[0].Source.DateOrigin | Should -Be 'FirstEvent'
        $said[0].Message | Should -BeLike '*a.md: *'
    }

    It 'reads a README where it is named' {
        (Import-Postmortem (Join-Path $folder 'README.md') -WarningAction SilentlyContinue).Title | Should -Be 'Read me'
        @(Import-Postmortem (Join-Path $folder '*.md') -WarningAction SilentlyContinue).Count | Should -Be 1
    }

    It 'takes headings, zone, severities and documents from the configuration' {
        Set-Content (Join-Path $folder '.postmortem.yaml') "timeZone: Europe/Berlin`nheadings: { actionItems: Homework }`nseverities: [{ level: S1, label: Bad, aliases: [red] }]`ndocuments: ['**/*.md', '!**/drafts/**']`n"
        $read = @(Import-Postmortem $folder -Recurse -WarningAction SilentlyContinue)
        $read.Count | Should -Be 1
        "$($read[0].Severity)" | Should -Be 'S1 (Bad)'
        $read[0].Timeline[0].Time | Should -Be ([datetimeoffset] '2024-01-15T14:15:00+01:00')
        $read[0].ActionItems.Action | Should -Be 'Fix it'
    }

    It 'says once that a configuration has a mistake' {
        Set-Content (Join-Path $folder '.postmortem.yaml') 'timezone: UTC'
        Import-Postmortem $folder -Recurse -ErrorAction SilentlyContinue -ErrorVariable broken | Should -BeNullOrEmpty
        $broken.Count | Should -Be 1
        $broken[0].Exception.Message | Should -BeLike '*.postmortem.yaml*timeZone*'
    }

    It 'shows a bar for many files, and stops when enough has come' {
        $many = Join-Path $TestDrive 'many'
        $null = New-Item -ItemType Directory $many
        foreach ($n in 1..60) { Set-Content (Join-Path $many "$n.md") $text }
        (Import-Postmortem $many -WarningAction SilentlyContinue | Select-Object -First 1).Source.Path | Should -BeLike '*1.md'
    }
}
