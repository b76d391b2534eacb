BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Get-PostmortemTemplate' {
    It 'lists the built-in templates, the default one first, each described' {
        $templates = Get-PostmortemTemplate
        $templates.Name | Should -Be 'default', 'atlassian', 'brief', 'customer', 'google-sre', 'pagerduty', 'reminder'
        $templates | ForEach-Object { $_.Description | Should -Not -BeNullOrEmpty; $_.Path | Should -Exist }
    }

    It 'takes wildcards, and is silent where nothing matches' {
        (Get-PostmortemTemplate g*).Name | Should -Be 'google-sre'
        Get-PostmortemTemplate zzz* | Should -BeNullOrEmpty
    }

    It 'says that there is none of that name' {
        { Get-PostmortemTemplate nosuch -ErrorAction Stop } | Should -Throw -ErrorId 'TemplateNotFound*'
    }

    It 'shows a table' {
        Get-PostmortemTemplate | Out-String | Should -Match 'Name\s+.*Description'
    }
}
