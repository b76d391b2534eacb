BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'Add-RelatedIncident' {
    It 'adds an incident, with a date of its own or none' {
        $pm = New-Postmortem 'Outage' -Date 2024-01-15 |
            Add-RelatedIncident 'Database CPU spike' -Date 2023-11-20 -Note 'similar' -Link 'https://example.com/7' |
            Add-RelatedIncident 'Memory leak'
        "$($pm.RelatedIncidents[0])" | Should -Be '[2023-11-20] Database CPU spike'
        $pm.RelatedIncidents[1].Date | Should -BeNullOrEmpty
        $pm | ConvertTo-PostmortemMarkdown | Should -BeLike '*- `[2023-11-20`] `[Database CPU spike`](https://example.com/7) (similar)*'
    }

    It 'takes rows by property name and hands the postmortem on once' {
        $pm = New-Postmortem 'Outage'
        @("title,date`na,2023-01-02`nb," | ConvertFrom-Csv | Add-RelatedIncident -Postmortem $pm).Count | Should -Be 1
        $pm.RelatedIncidents.Count | Should -Be 2
    }
}
