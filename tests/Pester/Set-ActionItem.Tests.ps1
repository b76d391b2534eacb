BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Set-ActionItem' {
    BeforeEach {
        $file = Join-Path $TestDrive 'outage.yaml'
        New-Postmortem 'API outage' -Date 2024-01-15 | Add-ActionItem 'Canary' -Owner 'Jane' -Due 2024-02-01 -Priority P1 -Status Planned |
            Add-ActionItem 'Alerts' -Owner 'Bob' | Export-Postmortem $file -Force
        $before = Get-Content $file
    }

    It 'changes one line' {
        Set-ActionItem $file 1 -Status Done
        $change = Compare-Object $before (Get-Content $file)
        $change.InputObject.Trim() | Sort-Object | Should -Be 'status: done', 'status: planned'
    }

    It 'takes a value away' {
        (Set-ActionItem $file 1 -Owner '' -PassThru).Owner | Should -BeNullOrEmpty
        Get-Content $file | Should -Not -Contain '    owner: Jane'
    }

    It 'changes piped items, and takes none of their own values for new ones' {
        Get-ActionItem $file | Set-ActionItem -Priority P0
        $items = Get-ActionItem $file
        $items.Priority | Should -Be 'P0', 'P0'
        $items.Owner | Should -Be 'Jane', 'Bob'
    }

    It 'writes what was changed in an object' {
        $item = Get-ActionItem $file -Owner Bob
        $item.Status = 'Blocked'
        $item | Set-ActionItem
        (Get-ActionItem $file -Status Blocked).Number | Should -Be 2
    }

    It 'goes through a table and back' {
        Get-ActionItem $file | Export-Csv (Join-Path $TestDrive 'items.csv') -NoTypeInformation
        Import-Csv (Join-Path $TestDrive 'items.csv') | Set-ActionItem -Note 'seen'
        (Get-ActionItem $file).Note | Should -Be 'seen', 'seen'
    }

    It 'leaves an item alone that was changed since it was read' {
        $item = Get-ActionItem $file -Owner Bob
        Set-ActionItem $file 2 -Action 'Other alerts'
        { $item | Set-ActionItem -Status Done -ErrorAction Stop } | Should -Throw -ErrorId 'ActionItemChanged*' -ExpectedMessage "*'Alerts'*'Other alerts'*"
        (Get-ActionItem $file)[1].Status | Should -BeNullOrEmpty
    }

    It 'writes nothing with -WhatIf' {
        Set-ActionItem $file 1 -Status Done -WhatIf
        Get-Content $file | Should -Be $before
    }

    It 'says how many items there are' {
        { Set-ActionItem $file 3 -Status Done -ErrorAction Stop } | Should -Throw -ErrorId 'NoSuchActionItem*' -ExpectedMessage '*2 action items*'
    }
}
