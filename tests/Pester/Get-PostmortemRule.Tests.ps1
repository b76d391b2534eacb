BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Get-PostmortemRule' {
    It 'lists the rules, each with what it flags and what is better' {
        $rules = Get-PostmortemRule
        $rules.Id | Should -Be ($rules.Id | Sort-Object)
        $rules | ForEach-Object { $_.Name, $_.Description, $_.Bad, $_.Good | Should -Not -BeNullOrEmpty }
    }

    It 'finds them by id, name and category' {
        (Get-PostmortemRule pm203).Name | Should -Be 'PersonAtFault'
        (Get-PostmortemRule VagueAction).Id | Should -Be 'PM303'
        (Get-PostmortemRule -Category Safety).Id | Should -BeLike 'PM5*'
        Get-PostmortemRule zzz* | Should -BeNullOrEmpty
        { Get-PostmortemRule PM999 -ErrorAction Stop } | Should -Throw -ErrorId 'UnknownRule*'
    }

    It 'shows a table' { Get-PostmortemRule PM2* | Out-String | Should -Match 'Id\s+Name\s+Severity\s+Why' }
}
