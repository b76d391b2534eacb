BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Add-PostmortemSection' {
    It 'adds sections in order, and sections within them by level' {
        $pm = New-Postmortem 'Outage' | Add-PostmortemSection 'Detection' 'By an alert.' | Add-PostmortemSection 'Alerts' 'Two.' -Level 3 | Add-PostmortemSection 'Response'
        $pm.Sections.Title | Should -Be 'Detection', 'Response'
        $pm.Sections[0].Sections.Title | Should -Be 'Alerts'
        $pm | ConvertTo-PostmortemMarkdown | Should -Match '(?s)## Detection\n\nBy an alert\.\n\n### Alerts\n\nTwo\.\n\n## Response'
    }

    It 'keeps the document whole whatever the body says' {
        $text = New-Postmortem 'Outage' | Add-PostmortemSection 'Log' "# big`n~~~`nopen" | Add-PostmortemSection 'Next' 'text' | ConvertTo-PostmortemMarkdown
        $text | Should -Match '(?s)### big\n~~~\nopen\n~~~\n\n## Next'
    }

    It 'refuses a level that has nothing to stand in' {
        { New-Postmortem 'Outage' | Add-PostmortemSection 'x' -Level 3 -ErrorAction Stop } | Should -Throw -ErrorId 'SectionWithoutParent*'
    }
}
