# Imports the build of PostmortemTools.dll that fits the running edition of PowerShell.
# Every call into .NET from here costs a few milliseconds in a fresh shell, so there are as few as can be.
if ($PSVersionTable.PSEdition -eq 'Core') {
    # Our dependencies live in an AssemblyLoadContext of their own. LoadFrom rather than Add-Type: it does not lock other versions out.
    $null = [System.Reflection.Assembly]::LoadFrom("$PSScriptRoot/lib/net8.0/PostmortemTools.Loader.dll")
    $assembly = [PostmortemTools.Loader.ModuleLoadContext]::LoadModule("$PSScriptRoot/lib/net8.0/PostmortemTools.dll")
    $isFirst = -not [PostmortemTools.Loader.ModuleLoadContext]::WasLoaded
}
else {
    $assembly = [System.Reflection.Assembly]::LoadFrom([System.IO.Path]::Combine($PSScriptRoot, 'lib', 'netstandard2.0', 'PostmortemTools.dll'))
    $isFirst = $false
}

$inner = Import-Module -Assembly $assembly -PassThru
if (-not $isFirst) {
    # A second import of the same assembly (Import-Module -Force) exports nothing by itself:
    # https://github.com/PowerShell/PowerShell/issues/20710
    $export = [System.Management.Automation.PSModuleInfo].GetMethod('AddExportedCmdlet', [System.Reflection.BindingFlags] 'Instance, NonPublic')
    if ($null -ne $export) {
        foreach ($cmdlet in $inner.ExportedCmdlets.Values) {
            $null = $export.Invoke($ExecutionContext.SessionState.Module, @(, $cmdlet))
        }
    }
}
