# Imports the build of PostmortemTools.dll that fits the running edition of PowerShell.
$library = [System.IO.Path]::Combine($PSScriptRoot, 'lib')

if ($PSVersionTable.PSEdition -eq 'Core') {
    # Our dependencies live in an AssemblyLoadContext of their own. LoadFrom rather than Add-Type: it does not lock other versions out.
    $null = [System.Reflection.Assembly]::LoadFrom([System.IO.Path]::Combine($library, 'net8.0', 'PostmortemTools.Loader.dll'))
    $assembly = [PostmortemTools.Loader.ModuleLoadContext]::LoadModule([System.IO.Path]::Combine($library, 'net8.0', 'PostmortemTools.dll'))
}
else {
    $assembly = [System.Reflection.Assembly]::LoadFrom([System.IO.Path]::Combine($library, 'netstandard2.0', 'PostmortemTools.dll'))
}

$inner = Import-Module -Assembly $assembly -PassThru

# A second import of the same assembly (Import-Module -Force) exports nothing by itself:
# https://github.com/PowerShell/PowerShell/issues/20710
$export = [System.Management.Automation.PSModuleInfo].GetMethod('AddExportedCmdlet', [System.Reflection.BindingFlags] 'Instance, NonPublic')
if ($null -ne $export) {
    foreach ($cmdlet in $inner.ExportedCmdlets.Values) {
        $null = $export.Invoke($ExecutionContext.SessionState.Module, @(, $cmdlet))
    }
}
