BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Get-PostmortemGuideline' {
    It 'says what to do and what not to do' {
        Get-PostmortemGuideline | Select-Object -ExpandProperty Kind -Unique | Should -Be 'Do', 'Dont'
        Get-PostmortemGuideline Dont | ForEach-Object Kind | Sort-Object -Unique | Should -Be 'Dont'
    }

    It 'names rules that there are' {
        Get-PostmortemRule (Get-PostmortemGuideline).Rules | Should -Not -BeNullOrEmpty
    }
}
