@{
    RootModule             = 'PostmortemTools.psm1'
    ModuleVersion          = '0.1.0'
    GUID                   = '5f0a3f0e-8f6d-4b1c-9a53-2f6f1f0b7c1d'
    Author                 = 'The PostmortemTools authors'
    CompanyName            = 'The PostmortemTools authors'
    Copyright              = 'Copyright (c) 2026 The PostmortemTools authors. MIT licence.'
    Description            = 'Post-incident reviews in PowerShell: build an incident object in the pipeline, render it to Markdown, HTML, YAML or JSON, and keep the files in git. Read Markdown of any house, change one line of it, follow action items up. Times in any zone, milestones and metrics from the timeline, templates of your own.'
    CompatiblePSEditions   = @('Core', 'Desktop')
    PowerShellVersion      = '5.1'
    DotNetFrameworkVersion = '4.7.2'
    FormatsToProcess       = @('PostmortemTools.format.ps1xml')
    CmdletsToExport        = @(
        'Add-ActionItem'
        'Add-ContributingFactor'
        'Add-PostmortemFinding'
        'Add-PostmortemSection'
        'Add-RelatedIncident'
        'Add-TimelineEvent'
        'ConvertTo-PostmortemMarkdown'
        'ConvertTo-PostmortemReport'
        'Export-ActionItem'
        'Export-Postmortem'
        'Get-ActionItem'
        'Get-ActionItemReminder'
        'Get-PostmortemChecklist'
        'Get-PostmortemGuideline'
        'Get-PostmortemRule'
        'Get-PostmortemTemplate'
        'Import-Postmortem'
        'Import-TimelineEvent'
        'Invoke-PostmortemReview'
        'Measure-Postmortem'
        'New-Postmortem'
        'New-PostmortemTemplate'
        'Register-ActionItemReminder'
        'Resume-ActionItemReminder'
        'Send-ActionItemReminder'
        'Set-ActionItem'
        'Set-Postmortem'
        'Suspend-ActionItemReminder'
        'Test-Postmortem'
        'Unregister-ActionItemReminder'
    )
    FunctionsToExport      = @()
    VariablesToExport      = @()
    AliasesToExport        = @()
    PrivateData            = @{
        PSData = @{
            Tags         = @('Postmortem', 'Incident', 'SRE', 'Markdown', 'DevOps', 'PSEdition_Core', 'PSEdition_Desktop', 'Windows', 'Linux', 'MacOS')
            LicenseUri   = 'https://github.com/postmortemtools/postmortemtools/blob/main/LICENSE'
            ProjectUri   = 'https://github.com/postmortemtools/postmortemtools'
            ReleaseNotes = 'https://github.com/postmortemtools/postmortemtools/blob/main/CHANGELOG.md'
        }
    }
}
