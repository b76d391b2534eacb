BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'New-PostmortemTemplate' {
    BeforeEach { Push-Location $TestDrive }
    AfterEach { Pop-Location; Get-ChildItem $TestDrive | Remove-Item -Recurse -Force }

    It 'gives an editable copy that renders as its original does' {
        $copy = New-PostmortemTemplate ./house.scriban google-sre
        $copy.Path | Should -Exist
        $pm = New-Postmortem 'Outage' -Date 2024-01-15
        $pm | ConvertTo-PostmortemMarkdown -Template ./house.scriban | Should -Be ($pm | ConvertTo-PostmortemMarkdown -Template google-sre)
    }

    It 'leaves a file alone that is there, unless -Force' {
        Set-Content ./house.scriban 'mine'
        { New-PostmortemTemplate ./house.scriban -ErrorAction Stop } | Should -Throw -ErrorId 'TemplateExists*'
        Get-Content ./house.scriban | Should -Be 'mine'
        $null = New-PostmortemTemplate ./house.scriban -Force
        './house.scriban' | Should -FileContentMatch 'Postmortem: '
    }

    It 'writes nothing with -WhatIf' {
        New-PostmortemTemplate ./house.scriban -WhatIf | Should -BeNullOrEmpty
        './house.scriban' | Should -Not -Exist
    }
}
