BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Resume-ActionItemReminder' {
    BeforeEach {
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-Item -ItemType Directory $folder
        Push-Location $folder
        $due = (Get-Date).AddDays(-30)
        New-Postmortem 'API outage' -Date 2024-01-15 | Add-ActionItem 'Alerts' -Owner jane -Due $due | Add-ActionItem 'Runbook' -Owner jane -Due $due | Export-Postmortem ./a.md
        $today = Get-Date -Format yyyy-MM-dd
    }

    AfterEach { Pop-Location }

    It 'lets people be told again' {
        Get-ActionItem ./a.md | Suspend-ActionItemReminder -Until 2094-01-01
        (Resume-ActionItemReminder ./a.md 1 -PassThru).Action | Should -Be 'Alerts'
        $sent = Send-ActionItemReminder ./a.md -AsOf (Get-Date).AddDays(30)
        @($sent | Where-Object Outcome -eq Suspended).ActionItems.Action | Should -Be 'Runbook'
    }

    It 'says so where there is nothing to resume' {
        Resume-ActionItemReminder ./a.md 1 -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -BeLike "*'Alerts' are not suspended*"
    }
}
