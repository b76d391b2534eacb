BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Invoke-PostmortemReview' {
    BeforeAll {
        $file = Join-Path $TestDrive 'outage.md'
        Set-Content $file -Encoding utf8 -Value @'
# API outage incident

**Date:** 2024-01-15

## Summary

Bob failed to check the configuration. The service failed to start.

## Action items

- [ ] Improve monitoring
'@
    }

    It 'says where, what and what to do' {
        $found = Invoke-PostmortemReview $file -Rule PM203
        $found.Count | Should -Be 1
        $found.Line, $found.Column, $found.EndColumn | Should -Be 7, 1, 20
        $found.Text | Should -Be 'Bob failed to check'
        $found.Severity | Should -Be 'Warning'
        $found.Path | Should -Be $file
        $found.Suggestion | Should -Not -BeNullOrEmpty
    }

    It 'takes rules, severities and a day' {
        (Invoke-PostmortemReview $file -Rule PM3*).Rule | Sort-Object -Unique | Should -Be 'PM301', 'PM302', 'PM303'
        Invoke-PostmortemReview $file -Rule PM3* -ExcludeRule PM30* | Should -BeNullOrEmpty
        Invoke-PostmortemReview $file -Severity Error | Should -BeNullOrEmpty
        { Invoke-PostmortemReview $file -Rule PM999 -ErrorAction Stop } | Should -Throw -ErrorId 'UnknownRule*'
    }

    It 'reviews what stands in no file, and what was changed since it was read' {
        (New-Postmortem 'x' -Summary 'The outage was caused by human error.' | Invoke-PostmortemReview -Rule HumanError).Text | Should -Be 'human error'
        $pm = Import-Postmortem $file -WarningAction Ignore
        $pm.Summary = 'All is well.'
        $pm | Invoke-PostmortemReview -Rule PM2* | Should -BeNullOrEmpty
    }

    It 'leaves out what is suppressed with a reason' {
        $quiet = Join-Path $TestDrive 'quiet.md'
        (Get-Content $file -Raw) -replace '## Summary', "<!-- postmortem-disable PM203: agreed with Bob -->`n## Summary" | Set-Content $quiet -Encoding utf8
        Invoke-PostmortemReview $quiet -Rule PM203, PM001, PM002 | Should -BeNullOrEmpty
        (Invoke-PostmortemReview $quiet -Rule PM203 -IncludeSuppressed).Suppression | Should -Be 'agreed with Bob'
    }

    It 'reads like the list of a compiler' {
        Invoke-PostmortemReview $file -Rule PM203 | Out-String | Should -Match 'outage\.md\(7,1\): warning PM203: '
    }
}
