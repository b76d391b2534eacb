BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

# A crontab that is a file: the scheduler of whoever runs the tests is left alone.
Describe 'Register-ActionItemReminder' -Skip:($PSVersionTable.PSEdition -ne 'Core' -or $IsWindows) {
    BeforeAll {
        $kept = @{ PATH = $env:PATH; HOME = $env:HOME; XDG_STATE_HOME = $env:XDG_STATE_HOME; XDG_CONFIG_HOME = $env:XDG_CONFIG_HOME }
        $env:HOME = "$TestDrive"
        $env:XDG_STATE_HOME = $env:XDG_CONFIG_HOME = ''
        $programs = New-Item (Join-Path $TestDrive 'bin') -ItemType Directory
        $env:PATH = "$programs$([System.IO.Path]::PathSeparator)$env:PATH"
        Set-Content (Join-Path $programs 'crontab') -NoNewline -Value @'
#!/bin/sh
case "$1" in
-l) [ -f "$HOME/crontab" ] && exec cat "$HOME/crontab"; echo "no crontab for jane" >&2; exit 1 ;;
-) cat > "$HOME/crontab.new" && mv "$HOME/crontab.new" "$HOME/crontab" ;;
esac
'@
        Set-Content (Join-Path $programs 'systemctl') -NoNewline -Value "#!/bin/sh`nexit 1`n"
        chmod +x "$programs/crontab" "$programs/systemctl"
        $crontab = Join-Path $TestDrive 'crontab'
        $documents = New-Item (Join-Path $TestDrive 'post mortems') -ItemType Directory
        $quiet = @{ Scheduler = 'Cron'; WarningAction = 'SilentlyContinue' }
    }

    AfterAll { foreach ($name in $kept.Keys) { Set-Item "env:$name" $kept[$name] } }

    BeforeEach { Set-Content $crontab "0 0 * * * theirs`n" -NoNewline }

    It 'registers a command that pwsh runs, once' {
        $job = Register-ActionItemReminder $documents -At 09:00, '3:30 PM' -Weekday Mon, Tuesday -PassThru @quiet
        $job.At | Should -Be '09:00', '15:30'
        $job.Weekday | Should -Be 'Monday', 'Tuesday'
        $job.Path | Should -Be "$documents"
        $job.Command | Should -Match 'pwsh.* -NoProfile -NonInteractive -Command .*exit \(Send-ActionItemReminder -LiteralPath'
        $job.NextRun | Should -BeGreaterThan (Get-Date)
        $once = Get-Content $crontab -Raw
        Register-ActionItemReminder $documents -At '15:30', 09:00 -Weekday Tue, Mon @quiet
        Get-Content $crontab -Raw | Should -BeExactly $once
    }

    It 'runs by hand' {
        $job = Register-ActionItemReminder $documents -At 09:00 -Name by-hand -PassThru @quiet
        New-Postmortem 'API outage' -Date 2024-01-15 | Export-Postmortem (Join-Path $documents 'a.yaml') -Force
        $null = /bin/sh -c $job.Command
        $LASTEXITCODE | Should -Be 0
        $job.LogPath | Should -Exist
    }

    It 'replaces what was registered under the name, and leaves the rest alone' {
        Register-ActionItemReminder $documents -At 09:00 -Name Weekly @quiet
        Register-ActionItemReminder $documents -At 10:00 -Name weekly -Recurse @quiet
        $job = Get-ActionItemReminder
        $job.Name | Should -Be 'weekly'
        $job.At | Should -Be '10:00'
        $job.Recurse | Should -BeTrue
        $job | Unregister-ActionItemReminder
        Get-Content $crontab -Raw | Should -BeExactly "0 0 * * * theirs`n"
        Get-ActionItemReminder | Should -BeNullOrEmpty
    }

    It 'takes files from the pipeline for one job' {
        1..2 | ForEach-Object { New-Postmortem "Outage $_" | Export-Postmortem (Join-Path $TestDrive "files/$_.yaml") -Force }
        (Get-ChildItem (Join-Path $TestDrive 'files') | Register-ActionItemReminder -At 09:00 -PassThru @quiet).Path | Should -HaveCount 2
    }

    It 'shows the entry of any scheduler with -WhatIf, on whatever machine' {
        foreach ($scheduler in 'Cron', 'Systemd', 'Launchd', 'TaskScheduler') {
            { Register-ActionItemReminder $documents -At 09:00 -Scheduler $scheduler -WhatIf @quiet } | Should -Not -Throw
        }
    }

    It 'writes nothing with -WhatIf' {
        Register-ActionItemReminder $documents -At 09:00 -WhatIf @quiet
        Get-Content $crontab -Raw | Should -BeExactly "0 0 * * * theirs`n"
    }

    It 'warns of a file of secrets that others can read, and refuses one that they can write' {
        $secrets = New-Item (Join-Path $TestDrive 'secrets.env') -Value "A='b'"
        chmod 644 $secrets
        Register-ActionItemReminder $documents -At 09:00 -EnvironmentFile $secrets -Scheduler Cron -WarningVariable said -WarningAction SilentlyContinue
        "$said" | Should -Match 'chmod 600'
        chmod 666 $secrets
        { Register-ActionItemReminder $documents -At 09:00 -EnvironmentFile $secrets @quiet } | Should -Throw -ErrorId 'WritableEnvironmentFile*'
    }

    It 'says what is wrong' {
        { Register-ActionItemReminder $documents -At 9.30 @quiet } | Should -Throw '*the number 9.3:*'
        { Register-ActionItemReminder $documents -At 09:00, '9 am' @quiet } | Should -Throw -ErrorId 'GivenTwice*'
        { Register-ActionItemReminder $documents -At 09:00 -Weekday Mo @quiet } | Should -Throw '*no day of the week*'
        { Register-ActionItemReminder ./nothere -At 09:00 -ErrorAction Stop @quiet } | Should -Throw -ErrorId 'FileNotFound*'
        { Register-ActionItemReminder $documents -At 09:00 -Scheduler TaskScheduler } | Should -Throw -ErrorId 'SchedulerMissing*'
    }
}
