BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Add-ContributingFactor' {
    BeforeEach { $pm = New-Postmortem 'Outage' }

    It 'adds a factor with its particulars' {
        $null = $pm | Add-ContributingFactor 'Insufficient testing' 'Not caught' -Detail 'Only 5 minutes', 'Too few connections'
        $pm.ContributingFactors[0].Details | Should -Be 'Only 5 minutes', 'Too few connections'
        "$($pm.ContributingFactors[0])" | Should -Be 'Insufficient testing: Not caught'
    }

    It 'takes rows by property name and hands the postmortem on once' {
        $out = @([pscustomobject] @{ Title = 'a' }, [pscustomobject] @{ Title = 'b'; Description = 'c' } | Add-ContributingFactor -Postmortem $pm)
        $out.Count | Should -Be 1
        $pm.ContributingFactors.Title | Should -Be 'a', 'b'
    }

    It 'refuses an empty title' {
        { $pm | Add-ContributingFactor '' -ErrorAction Stop } | Should -Throw -ErrorId 'EmptyText*'
    }
}
