# Imports the assembled module, unless one is imported already (CI imports the packed one).
if (-not (Get-Module PostmortemTools)) {
    $output = [System.IO.Path]::Combine($PSScriptRoot, '..', '..', 'output', 'PostmortemTools')
    $manifest = Get-ChildItem -Path $output -Filter PostmortemTools.psd1 -Recurse | Sort-Object LastWriteTime | Select-Object -Last 1
    if (-not $manifest) {
        throw "There is no module in $output. Run 'dotnet build' first."
    }

    Import-Module $manifest.FullName
}
