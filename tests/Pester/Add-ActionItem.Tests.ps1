BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Add-ActionItem' {
    BeforeEach { $pm = New-Postmortem 'Outage' -Date 2024-01-15 -Status Complete -Severity P1 }

    It 'adds an item with what is said of it, and nothing of the postmortem' {
        $null = $pm | Add-ActionItem 'Fix it' -Owner Jane -Due 2024-02-01 -Priority P1
        $item = $pm.ActionItems[0]
        $item.Number | Should -Be 1
        $item.DueDate | Should -Be ([datetime] '2024-02-01')
        $item.Status | Should -BeNullOrEmpty
    }

    It 'reads <Word> as <Status>' -ForEach @(
        @{ Word = 'In Progress'; Status = 'InProgress' }
        @{ Word = 'todo'; Status = 'Planned' }
        @{ Word = "won't fix"; Status = 'WontDo' }
    ) {
        ($pm | Add-ActionItem 'x' -Status $Word).ActionItems[0].Status | Should -Be $Status
    }

    It 'takes rows whose columns are headed as in a document' {
        $null = "Action,Owner,Due Date,Priority,Status`nFix,Jane,2024-02-01,P0,Done`nTest,,,," | ConvertFrom-Csv | Add-ActionItem -Postmortem $pm
        $pm.ActionItems.Count | Should -Be 2
        $pm.ActionItems[0].Status | Should -Be 'Done'
        $pm.ActionItems[1].Owner | Should -BeNullOrEmpty
        $pm.ActionItems[1].DueDate | Should -BeNullOrEmpty
        $pm.ActionItems[1].Number | Should -Be 2
    }

    It 'refuses a status that nobody knows, and names those that are known' {
        { $pm | Add-ActionItem 'x' -Status 'in progres' -ErrorAction Stop } | Should -Throw -ErrorId 'UnknownStatus*' -ExpectedMessage '*In Progress*'
    }

    It 'shows a table' {
        ($pm | Add-ActionItem 'Fix it' -Owner Jane).ActionItems | Out-String | Should -Match 'Action\s+Owner'
    }
}
