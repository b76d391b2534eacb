BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Add-PostmortemFinding' {
    BeforeEach { $pm = New-Postmortem 'Outage' }

    It 'adds to <Category>' -ForEach @(
        @{ Category = 'WentWell' }, @{ Category = 'WentWrong' }, @{ Category = 'GotLucky' }
    ) {
        $null = $pm | Add-PostmortemFinding $Category 'Title' 'Text'
        "$($pm.$Category)" | Should -Be 'Title: Text'
    }

    It 'ticks a prevention, and nothing else' {
        $null = $pm | Add-PostmortemFinding Prevention 'Checklist' -Done | Add-PostmortemFinding Prevention 'Canary' | Add-PostmortemFinding Lesson 'Slow'
        $pm.Prevention.Findings.Done | Should -Be $true, $false
        $pm.Lessons[0].Done | Should -BeNullOrEmpty
        { $pm | Add-PostmortemFinding WentWell 'x' -Done -ErrorAction Stop } | Should -Throw -ErrorId 'OnlyPreventionIsDone*'
    }

    It 'reads done from a column' {
        $null = "category,title,done`nPrevention,a,yes`nPrevention,b,`nLesson,c," | ConvertFrom-Csv | Add-PostmortemFinding -Postmortem $pm
        $pm.Prevention.Findings.Done | Should -Be $true, $false
        $pm.Lessons.Count | Should -Be 1
    }
}
