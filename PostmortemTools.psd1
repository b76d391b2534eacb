@{
    RootModule           = 'PostmortemTools.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '5f0a3f0e-8f6d-4b1c-9a53-2f6f1f0b7c1d'
    CompatiblePSEditions = @('Core', 'Desktop')
    PowerShellVersion    = '5.1'
    CmdletsToExport      = @(
        'Add-ActionItem'
        'Add-ContributingFactor'
        'Add-PostmortemFinding'
        'Add-PostmortemSection'
        'Add-RelatedIncident'
        'Add-TimelineEvent'
        'ConvertTo-PostmortemMarkdown'
        'Export-Postmortem'
        'Get-PostmortemTemplate'
        'Import-Postmortem'
        'Import-TimelineEvent'
        'New-Postmortem'
        'New-PostmortemTemplate'
        'Set-Postmortem'
    )
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
