#Requires -Version 7.4
<#
.SYNOPSIS
    Builds, tests, shows, checks and packs NemoVideo.
.DESCRIPTION
    demo      builds the module and runs its main job on the samples
    test      builds everything and runs all tests: xunit for the assemblies, Pester for the module in this PowerShell
    build     builds the module into artifacts/module
    analyze   checks the style of the C# code and runs PSScriptAnalyzer over the scripts
    docs      makes the help file from docs/en-US and checks it against the cmdlets
    pack      builds the module and packs it into a zip file for a folder on PSModulePath
    bench     runs the measurements in benchmarks
.EXAMPLE
    pwsh ./build.ps1 test
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('demo', 'test', 'build', 'analyze', 'docs', 'pack', 'bench')]
    [string] $Task = 'build'
)

$ErrorActionPreference = 'Stop'
Set-Location -LiteralPath $PSScriptRoot
$manifest = Import-PowerShellDataFile -LiteralPath NemoVideo.psd1
$artifacts = Join-Path $PSScriptRoot artifacts

# Not the path of this process, which is dotnet's where PowerShell runs as a .NET tool.
$pwsh = Join-Path $PSHOME pwsh
$modulePath = Join-Path $artifacts "module/NemoVideo/$($manifest.ModuleVersion)"

function Invoke-Program {
    # Runs a program whose failure is the task's failure.
    param([string] $Name, [string[]] $Arguments)
    & $Name @Arguments | Out-Host
    if ($LASTEXITCODE -ne 0) {
        throw "$Name $($Arguments -join ' ') ended with code $LASTEXITCODE."
    }
}

function Import-Tool {
    # Imports a module that the build needs, fetching it from the PowerShell Gallery into artifacts/modules where it is not installed.
    param([string] $Name, [version] $MinimumVersion)
    $fetched = Join-Path $artifacts modules
    $env:PSModulePath = $fetched + [IO.Path]::PathSeparator + $env:PSModulePath
    $found = Get-Module -ListAvailable -Name $Name | Where-Object Version -GE $MinimumVersion
    if (-not $found) {
        if (-not (Get-Command Save-PSResource -ErrorAction Ignore)) {
            throw "$Name $MinimumVersion or later is not installed, and this PowerShell has no Save-PSResource to fetch it with. Install it: Install-Module $Name -MinimumVersion $MinimumVersion"
        }
        $null = New-Item -ItemType Directory -Force -Path $fetched
        Save-PSResource -Name $Name -Version "[$MinimumVersion,)" -Path $fetched -Repository PSGallery -TrustRepository
    }
    Import-Module $Name -MinimumVersion $MinimumVersion -Global
}

function Invoke-Build {
    Invoke-Program dotnet publish, src/NemoVideo.PowerShell, --configuration, Release, --nologo, --verbosity, quiet, "-p:ModuleOutput=$modulePath/"
    Write-Host "The module is in $modulePath"
}

function Invoke-Demo {
    Invoke-Build
    $demo = Join-Path $artifacts demo
    Remove-Item -LiteralPath $demo -Recurse -Force -ErrorAction Ignore
    $env:NEMO_HOME = Join-Path $demo home
    $exports = $null
    $steps = @(
        "Import-Module $(Resolve-Path -Relative -LiteralPath (Join-Path $modulePath NemoVideo.psd1))"
        'Connect-Nemo -Local'
        @'
Get-ChildItem samples/*.mp4 |
    Send-NemoMedia -With { [IO.Path]::ChangeExtension($_, '.m4a') } |
    Invoke-NemoEdit 'replace the original audio track with the voiceover' |
    Export-NemoVideo -Destination artifacts/demo/out -OutVariable exports
'@
    )
    foreach ($step in $steps) {
        Write-Host "`nPS> $($step -replace "`n", "`n    ")" -ForegroundColor Cyan
        . ([scriptblock]::Create($step)) | Out-Host
    }

    $proved = @($exports | Where-Object { $_.Proof.PictureUntouched -and $_.Proof.OriginalAudible -eq $false })
    $expected = @(Get-ChildItem samples/*.mp4).Count
    Write-Host "`n$($proved.Count) of $expected videos: picture untouched, old sound gone."
    if ($proved.Count -ne $expected) {
        throw 'The demo did not prove all of its results.'
    }
}

function Invoke-Test {
    $results = Join-Path $artifacts test-results
    Remove-Item -LiteralPath $results -Recurse -Force -ErrorAction Ignore
    Invoke-Build

    & dotnet test NemoVideo.sln --configuration Release --nologo --logger trx --results-directory $results | Out-Host
    $xunitFailed = $LASTEXITCODE -ne 0
    $totals = @{ Passed = 0; Failed = 0; Skipped = 0 }
    foreach ($file in Get-ChildItem $results -Filter *.trx) {
        $counters = ([xml](Get-Content -Raw -LiteralPath $file)).TestRun.ResultSummary.Counters
        $totals.Passed += [int]$counters.passed
        $totals.Failed += [int]$counters.failed
        $totals.Skipped += [int]$counters.total - [int]$counters.executed
    }
    if ($xunitFailed -and $totals.Failed -eq 0) {
        $totals.Failed = 1
    }

    # In a process of its own: the tests import, remove and import the module again, and some start processes themselves.
    $summary = Join-Path $results pester.json
    $pesterModule = & dotnet msbuild tests/NemoVideo.PowerShell.Tests -getProperty:PesterModule
    & $pwsh -NoProfile -NonInteractive -File tests/Pester/Invoke-Tests.ps1 -SummaryPath $summary -PesterModule $pesterModule | Out-Host
    if (Test-Path -LiteralPath $summary) {
        $pester = Get-Content -Raw -LiteralPath $summary | ConvertFrom-Json
        $totals.Passed += $pester.Passed
        $totals.Failed += $pester.Failed
        $totals.Skipped += $pester.Skipped
    } else {
        Write-Host 'Pester did not run to its end.'
        $totals.Failed++
    }

    Write-Host "$($totals.Passed) passed, $($totals.Failed) failed, $($totals.Skipped) skipped"
    if ($totals.Failed -gt 0) {
        exit 1
    }
}

function Invoke-Analyze {
    Invoke-Program dotnet format, NemoVideo.sln, --verify-no-changes, --verbosity, minimal
    Import-Tool PSScriptAnalyzer 1.22.0

    # The manifest as it is laid out, since it is checked together with the files that it names.
    Invoke-Build
    $scripts = Get-ChildItem -Recurse -Include *.ps1, *.psd1 -Path build.ps1, $modulePath, docs, tests/Pester, benchmarks
    $findings = @($scripts | ForEach-Object { Invoke-ScriptAnalyzer -Path $_.FullName -Settings ./PSScriptAnalyzerSettings.psd1 })
    $findings | Format-Table -AutoSize ScriptName, Line, RuleName, Message | Out-Host
    if ($findings.Count -gt 0) {
        throw "PSScriptAnalyzer has $($findings.Count) findings."
    }
    Write-Host "$(@($scripts).Count) scripts and the solution are clean."
}

function Invoke-Documentation {
    Invoke-Build
    Import-Tool Microsoft.PowerShell.PlatyPS 1.0.1
    ./docs/Build-Help.ps1
    Invoke-Build
    ./docs/Build-Help.ps1 -Check
    Write-Host 'The help file is made from the pages, and the pages say what the cmdlets are.'
}

function Invoke-Pack {
    Invoke-Build
    $zip = Join-Path $artifacts "NemoVideo.$($manifest.ModuleVersion).zip"
    Compress-Archive -Path (Join-Path $artifacts module/NemoVideo) -DestinationPath $zip -Force
    Write-Host "Packed $zip"
}

function Invoke-Bench {
    Invoke-Build
    foreach ($benchmark in Get-ChildItem benchmarks/*.ps1) {
        # Those of the engine alone need no module.
        $module = if ((Get-Command $benchmark.FullName).Parameters.ContainsKey('ModulePath')) { '-ModulePath', $modulePath }
        & $pwsh -NoProfile -NonInteractive -File $benchmark.FullName @module | Out-Host
    }
}

switch ($Task) {
    'demo' { Invoke-Demo }
    'test' { Invoke-Test }
    'build' { Invoke-Build }
    'analyze' { Invoke-Analyze }
    'docs' { Invoke-Documentation }
    'pack' { Invoke-Pack }
    'bench' { Invoke-Bench }
}
