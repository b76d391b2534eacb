BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'ConvertTo-PostmortemReport' {
    BeforeAll {
        Push-Location $TestDrive
        Set-Content outage.md -Encoding utf8 -Value "# API outage incident`n`n## Summary`n`nBob failed to check the configuration.`n"
        $found = Invoke-PostmortemReview outage.md -Rule PM203
    }

    AfterAll { Pop-Location }

    It 'annotates lines' {
        $found | ConvertTo-PostmortemReport GitHub | Should -Match '^::warning file=outage\.md,line=5,endLine=5,col=1,endColumn=19,title=PM203 PersonAtFault::'
    }

    It 'writes SARIF that other programs read' {
        $run = ($found | ConvertTo-PostmortemReport Sarif | ConvertFrom-Json).runs[0]
        $run.results.Count | Should -Be 1
        $region = $run.results[0].locations[0].physicalLocation.region
        $region.startLine, $region.startColumn, $region.endLine, $region.endColumn | Should -Be 5, 1, 5, 20
        $run.tool.driver.rules[$run.results[0].ruleIndex].id | Should -Be 'PM203'
    }

    It 'writes JUnit and Markdown' {
        ([xml]($found | ConvertTo-PostmortemReport JUnit)).testsuites.testsuite.failures | Should -Be '1'
        $found | ConvertTo-PostmortemReport Markdown | Should -Match '1 warning in 1 document'
    }

    It 'fails when the file is out' {
        { $found | ConvertTo-PostmortemReport Sarif review.sarif -FailOn Warning } | Should -Throw -ErrorId 'ReviewFailed*'
        'review.sarif' | Should -Exist
        { $found | ConvertTo-PostmortemReport Sarif review.sarif -FailOn Error } | Should -Not -Throw
    }

    It 'takes nothing as well' {
        @() | ConvertTo-PostmortemReport GitHub -FailOn Warning | Should -BeNullOrEmpty
        ([xml](@() | ConvertTo-PostmortemReport JUnit)).testsuites.testsuite.tests | Should -Be '1'
    }
}
