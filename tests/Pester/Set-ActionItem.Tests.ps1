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

Describe 'Set-ActionItem of Markdown' {
    BeforeEach {
        $file = Join-Path $TestDrive 'outage.md'
        $text = "Checkout  slow`r`n===`r`n`r`n## Follow-ups`r`n`r`n* [ ] Test it (@jane), due 2024-03-15`r`n*   [x] Tell support (@bob)   `r`n`r`n<!-- the end -->"
        [IO.File]::WriteAllText($file, $text)
    }

    It 'ticks a box, and leaves every other byte alone' {
        Set-ActionItem $file 1 -Status Done
        [IO.File]::ReadAllText($file) | Should -BeExactly $text.Replace('* [ ] Test', '* [x] Test')
    }

    It 'gives an item to somebody else' {
        Get-ActionItem $file -Owner jane | Set-ActionItem -Owner '@kim'
        [IO.File]::ReadAllText($file) | Should -BeExactly $text.Replace('@jane', '@kim')
    }

    It 'leaves an item alone that was changed since it was read' {
        $item = Get-ActionItem $file -Owner jane
        [IO.File]::WriteAllText($file, $text.Replace('Test it', 'Test all'))
        { $item | Set-ActionItem -Status Done -ErrorAction Stop } | Should -Throw -ErrorId 'ActionItemChanged*'
        [IO.File]::ReadAllText($file) | Should -BeExactly $text.Replace('Test it', 'Test all')
    }

    It 'writes nothing with -WhatIf' {
        Set-ActionItem $file 1 -Status Done -WhatIf
        [IO.File]::ReadAllText($file) | Should -BeExactly $text
    }
}
