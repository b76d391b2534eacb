BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Get-ActionItemReminder' -Skip:($PSVersionTable.PSEdition -ne 'Core' -or $IsWindows) {
    BeforeAll {
        $kept = @{ PATH = $env:PATH; HOME = $env:HOME; XDG_CONFIG_HOME = $env:XDG_CONFIG_HOME }
        $env:HOME = "$TestDrive"
        $env:XDG_CONFIG_HOME = ''
        $programs = New-Item (Join-Path $TestDrive 'bin') -ItemType Directory
        $env:PATH = "$programs$([System.IO.Path]::PathSeparator)$env:PATH"
        Set-Content (Join-Path $programs 'crontab') -NoNewline -Value "#!/bin/sh`ncat `"`$HOME/crontab`"`n"
        Set-Content (Join-Path $programs 'systemctl') -NoNewline -Value "#!/bin/sh`nexit 1`n"
        chmod +x "$programs/crontab" "$programs/systemctl"
        Set-Content (Join-Path $TestDrive 'crontab') -Value @'
# Begin PostmortemTools reminder weekly
# Registered by jane on web1 on 2026-11-30.
0 9 * * 1 /usr/bin/pwsh -NoProfile -NonInteractive -Command "Import-Module PostmortemTools -ErrorAction Stop; exit (Send-ActionItemReminder -LiteralPath '/srv/post mortems', '/srv/b' -Recurse -Unattended -LogPath '/var/log/a.log')"
# End PostmortemTools reminder weekly
# Begin PostmortemTools reminder by-hand
*/5 * * * * something else
# End PostmortemTools reminder by-hand
'@
    }

    AfterAll { foreach ($name in $kept.Keys) { Set-Item "env:$name" $kept[$name] } }

    It 'shows what the entries say' {
        $job = Get-ActionItemReminder weekly
        $job.Scheduler | Should -Be 'Cron'
        $job.Path | Should -Be '/srv/post mortems', '/srv/b'
        $job.Weekday | Should -Be 'Monday'
        $job.NextRun.DayOfWeek | Should -Be 'Monday'
        $job.LogPath | Should -Be '/var/log/a.log'
        $job.Registered | Should -Be 'jane on web1 on 2026-11-30'
    }

    It 'shows what can be read of one that somebody changed' {
        $job = Get-ActionItemReminder by-*
        $job.At | Should -BeNullOrEmpty
        $job.NextRun | Should -BeNullOrEmpty
        $job.Command | Should -Be 'something else'
        $job | Out-String | Should -Match 'changed by hand'
    }

    It 'completes names' {
        (TabExpansion2 'Get-ActionItemReminder ' 23).CompletionMatches.CompletionText | Should -Be 'by-hand', 'weekly'
        (TabExpansion2 'Register-ActionItemReminder . 09:00 -Weekday m' 46).CompletionMatches.CompletionText | Should -Be 'Monday'
    }

    It 'says where it did not find one' {
        { Get-ActionItemReminder wekly -ErrorAction Stop } | Should -Throw "*Did you mean 'weekly'*" -ErrorId 'NoSuchReminder*'
    }
}
