BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Export-Postmortem' {
    BeforeEach {
        $pm = New-Postmortem 'Outage' -Date 2024-01-15 | Add-TimelineEvent 14:32 'Alarm <script>alert(1)</script>' | Add-TimelineEvent 14:57 'All clear'
        Push-Location $TestDrive
    }

    AfterEach {
        Pop-Location
        Get-ChildItem $TestDrive | Remove-Item -Recurse -Force
    }

    It 'writes <_>' -ForEach 'md', 'yaml', 'json', 'html' {
        $pm | Export-Postmortem "./deep/report.$_"
        "./deep/report.$_" | Should -FileContentMatch 'Outage'
    }

    It 'writes UTF-8 without a byte order mark, with LF and one newline at the end' {
        $pm | Export-Postmortem ./report.md
        $bytes = [System.IO.File]::ReadAllBytes((Join-Path $TestDrive 'report.md'))
        $bytes[0] | Should -Be ([byte][char] '#')
        $bytes -contains 13 | Should -BeFalse
        $bytes[-1] | Should -Be 10
        $bytes[-2] | Should -Not -Be 10
    }

    It 'writes nothing with -WhatIf' {
        $pm | Export-Postmortem ./report.md -WhatIf
        './report.md' | Should -Not -Exist
    }

    It 'leaves a file alone that is somebody else''s, unless -Force' {
        Set-Content ./report.md 'mine'
        { $pm | Export-Postmortem ./report.md -ErrorAction Stop } | Should -Throw -ErrorId 'TargetExists*'
        Get-Content ./report.md | Should -Be 'mine'
        $pm | Export-Postmortem ./report.md -Force
        './report.md' | Should -FileContentMatch 'Outage'
    }

    It 'does not overwrite what somebody changed meanwhile' {
        $pm | Export-Postmortem ./report.yaml
        $read = Import-Postmortem ./report.yaml
        Add-Content ./report.yaml '# a remark'
        { $read | Set-Postmortem -Summary 'New' | Export-Postmortem -ErrorAction Stop } | Should -Throw -ErrorId 'FileChanged*'
        './report.yaml' | Should -FileContentMatch '# a remark'
    }

    It 'asks for a path where there is none to go back to' {
        { $pm | Export-Postmortem -ErrorAction Stop } | Should -Throw -ErrorId 'NoPathToExportTo*'
    }

    It 'hands on the file with -PassThru' {
        ($pm | Export-Postmortem ./report.md -PassThru).Name | Should -Be 'report.md'
    }

    It 'shows raw HTML as text, and has no script' {
        $pm | Export-Postmortem ./report.html
        $html = Get-Content ./report.html -Raw
        $html | Should -Not -Match '<script'
        $html | Should -Match '&lt;script'
        $html | Should -Match '<svg'
    }
}

Describe 'Export-Postmortem of Markdown that was read' {
    BeforeEach {
        $file = Join-Path $TestDrive 'outage.md'
        $text = "Checkout  slow`r`n===`r`n`r`n* **Date** : 2024-03-04`r`n* **Severity**: SEV2`r`n`r`n## Weather`r`n`r`n1) fine   `r`n"
        [IO.File]::WriteAllText($file, $text)
        $pm = Import-Postmortem $file
    }

    It 'writes the same bytes where nothing was changed' {
        $pm | Export-Postmortem
        [IO.File]::ReadAllText($file) | Should -BeExactly $text
    }

    It 'changes the line that says it' {
        $pm.Severity = 'SEV1'
        $pm | Export-Postmortem
        [IO.File]::ReadAllText($file) | Should -BeExactly $text.Replace('SEV2', 'SEV1')
    }

    It 'does not overwrite what somebody changed meanwhile' {
        [IO.File]::AppendAllText($file, "more`r`n")
        $pm.Severity = 'SEV1'
        { $pm | Export-Postmortem -ErrorAction Stop } | Should -Throw -ErrorId 'FileChanged*'
        [IO.File]::ReadAllText($file) | Should -BeExactly "${text}more`r`n"
    }
}
