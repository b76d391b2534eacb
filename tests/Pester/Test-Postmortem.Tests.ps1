BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Test-Postmortem' {
    It 'is true where nothing matters so much' {
        New-Postmortem 'x' -Summary 'Bob failed to check it.' | Test-Postmortem | Should -BeTrue
        New-Postmortem 'x' -Summary 'Bob failed to check it.' | Test-Postmortem -FailOn Warning -Rule PM2* | Should -BeFalse
        New-Postmortem 'x' -Summary 'It was caused by human error.' | Test-Postmortem | Should -BeFalse
        New-Postmortem 'x' -Summary 'It was caused by human error.' | Test-Postmortem -FailOn None | Should -BeTrue
    }

    It 'says true or false for each file, and why with -Verbose' {
        $folder = Join-Path $TestDrive 'postmortems'
        New-Postmortem 'A' -Date 2024-01-15 -Summary 'It was caused by human error.' | Export-Postmortem (Join-Path $folder 'a.md')
        New-Postmortem 'B' -Date 2024-01-16 -Summary 'The disk was full.' | Export-Postmortem (Join-Path $folder 'b.yaml')
        Test-Postmortem $folder | Should -Be $false, $true
        Test-Postmortem (Join-Path $folder 'a.md') -Verbose 4>&1 | Out-String | Should -Match 'PM202'
    }

    It 'warns of a folder in which there is no postmortem' {
        $folder = New-Item (Join-Path $TestDrive 'nothing') -ItemType Directory
        Test-Postmortem $folder.FullName -WarningVariable said -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        "$said" | Should -BeLike "No postmortem was found in $($folder.FullName).*"
    }
}
