<#
.SYNOPSIS
Builds, tests, packs and installs PostmortemTools.

.DESCRIPTION
A thin door to the dotnet calls that CI makes too. Nothing but the .NET 10 SDK is needed; Pester runs where it is present.

.PARAMETER Task
What to do, in this order: Build lays out output/PostmortemTools/<version>. Test runs dotnet test, and Pester against the laid out
module. Pack makes output/packages/PostmortemTools.<version>.nupkg. Install copies the laid out module into your module folder.

.PARAMETER Configuration
Debug or Release. Pack and Install are Release unless you say otherwise.

.EXAMPLE
./build.ps1
Builds.

.EXAMPLE
./build.ps1 Build, Test
Builds, and runs all tests.

.EXAMPLE
./build.ps1 Install
Builds for release, and installs for the current user.
#>
#requires -Version 5.1
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Test', 'Pack', 'Install')]
    [string[]] $Task = 'Build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3.0

$manifest = Join-Path $PSScriptRoot 'PostmortemTools.psd1'
$version = (Import-PowerShellDataFile -LiteralPath $manifest).ModuleVersion
$moduleFolder = [System.IO.Path]::Combine($PSScriptRoot, 'output', 'PostmortemTools', $version)
$assemble = [System.IO.Path]::Combine($PSScriptRoot, 'module', 'Assemble.csproj')
$packages = [System.IO.Path]::Combine($PSScriptRoot, 'output', 'packages')
$solution = Join-Path $PSScriptRoot 'PostmortemTools.sln'

if (-not $Configuration) {
    $Configuration = if ($Task -contains 'Pack' -or $Task -contains 'Install') { 'Release' } else { 'Debug' }
}

function Write-Step {
    param([string] $Message)
    Write-Information $Message -InformationAction Continue
}

function Invoke-DotNet {
    param([string[]] $Argument)
    Write-Step "dotnet $Argument"
    & dotnet $Argument
    if ($LASTEXITCODE -ne 0) {
        throw "dotnet $($Argument[0]) ended with exit code $LASTEXITCODE."
    }
}

function Invoke-PesterTest {
    $tests = [System.IO.Path]::Combine($PSScriptRoot, 'tests', 'Pester')
    if (-not (Test-Path -LiteralPath $tests)) {
        Write-Step "No Pester tests: there is no $tests."
        return
    }

    $pester = Get-Module Pester -ListAvailable | Where-Object Version -ge '5.0' | Sort-Object Version -Descending | Select-Object -First 1
    if (-not $pester) {
        Write-Step 'Pester 5 is not installed, so its tests did not run. To have them: Install-Module Pester -MinimumVersion 5.0 -Scope CurrentUser'
        return
    }

    # A process of its own: this one could not unload the module, and would keep its files locked.
    $script = {
        param($pesterPath, $modulePath, $testPath)
        $ErrorActionPreference = 'Stop'
        Import-Module $pesterPath
        Import-Module $modulePath
        $configuration = New-PesterConfiguration
        $configuration.Run.Path = $testPath
        $configuration.Run.PassThru = $true
        $configuration.Output.Verbosity = 'Normal'
        $result = Invoke-Pester -Configuration $configuration
        if ($result.Result -ne 'Passed' -or $result.PassedCount -eq 0) {
            exit 1
        }
    }
    $arguments = @($pester.Path, (Join-Path $moduleFolder 'PostmortemTools.psd1'), $tests) | ForEach-Object { "'" + $_.Replace("'", "''") + "'" }
    $engine = (Get-Process -Id $PID).Path
    Write-Step "Pester $($pester.Version) in $engine"
    & $engine -NoProfile -NonInteractive -Command "& { $script } $arguments"
    if ($LASTEXITCODE -ne 0) {
        throw 'Pester failed, or found no test.'
    }
}

function Install-BuiltModule {
    $documents = [Environment]::GetFolderPath('MyDocuments')
    $modules = if ($PSVersionTable.PSEdition -ne 'Core') {
        [System.IO.Path]::Combine($documents, 'WindowsPowerShell', 'Modules')
    }
    elseif ($IsWindows) {
        [System.IO.Path]::Combine($documents, 'PowerShell', 'Modules')
    }
    else {
        [System.IO.Path]::Combine([Environment]::GetFolderPath('UserProfile'), '.local', 'share', 'powershell', 'Modules')
    }

    $target = [System.IO.Path]::Combine($modules, 'PostmortemTools', $version)
    if (Test-Path -LiteralPath $target) {
        Remove-Item -LiteralPath $target -Recurse -Force
    }

    $null = New-Item -ItemType Directory -Path $target -Force
    Copy-Item -Path (Join-Path $moduleFolder '*') -Destination $target -Recurse
    Write-Step "Installed PostmortemTools $version in $target"
}

if ($Task -contains 'Build' -or $Task -contains 'Install') {
    Invoke-DotNet 'build', $solution, '--configuration', $Configuration
}

if ($Task -contains 'Test') {
    # dotnet test takes the solution and the test runner of the folder it is called in.
    Push-Location -LiteralPath $PSScriptRoot
    try {
        Invoke-DotNet 'test', '--configuration', $Configuration
    }
    finally {
        Pop-Location
    }

    Invoke-PesterTest
}

if ($Task -contains 'Pack') {
    Invoke-DotNet 'pack', $assemble, '--configuration', $Configuration, '--output', $packages
}

if ($Task -contains 'Install') {
    Install-BuiltModule
}
