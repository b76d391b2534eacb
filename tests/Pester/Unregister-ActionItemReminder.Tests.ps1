BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Unregister-ActionItemReminder' -Skip:($PSVersionTable.PSEdition -ne 'Core' -or $IsWindows) {
    BeforeAll {
        $kept = @{ PATH = $env:PATH; HOME = $env:HOME; XDG_CONFIG_HOME = $env:XDG_CONFIG_HOME }
        $env:HOME = "$TestDrive"
        $env:XDG_CONFIG_HOME = ''
        $programs = New-Item (Join-Path $TestDrive 'bin') -ItemType Directory
        $env:PATH = "$programs$([System.IO.Path]::PathSeparator)$env:PATH"
        Set-Content (Join-Path $programs 'crontab') -NoNewline -Value "#!/bin/sh`n[ `"`$1`" = - ] && exec cat > `"`$HOME/crontab`"`ncat `"`$HOME/crontab`"`n"
        Set-Content (Join-Path $programs 'systemctl') -NoNewline -Value "#!/bin/sh`nexit 1`n"
        chmod +x "$programs/crontab" "$programs/systemctl"
        $crontab = Join-Path $TestDrive 'crontab'
    }

    AfterAll { foreach ($name in $kept.Keys) { Set-Item "env:$name" $kept[$name] } }

    BeforeEach {
        $entries = 'a', 'b' | ForEach-Object { "# Begin PostmortemTools reminder $_`n0 9 * * * x`n# End PostmortemTools reminder $_`n" }
        Set-Content $crontab ("MAILTO=ops`n" + $entries[0] + "0 0 * * * theirs`n" + $entries[1]) -NoNewline
    }

    It 'removes one, and nothing else' {
        Unregister-ActionItemReminder a
        Get-Content $crontab -Raw | Should -BeExactly ("MAILTO=ops`n0 0 * * * theirs`n" + $entries[1])
    }

    It 'removes what is piped' {
        Get-ActionItemReminder | Unregister-ActionItemReminder
        Get-Content $crontab -Raw | Should -BeExactly "MAILTO=ops`n0 0 * * * theirs`n"
    }

    It 'removes nothing with -WhatIf, and says where there is none' {
        Unregister-ActionItemReminder * -WhatIf
        (Get-ActionItemReminder).Name | Should -Be 'a', 'b'
        { Unregister-ActionItemReminder c -ErrorAction Stop } | Should -Throw -ErrorId 'NoSuchReminder*'
    }
}
