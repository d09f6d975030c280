<#
.SYNOPSIS
    How much longer a fresh PowerShell takes to import NemoVideo than a binary module with one empty cmdlet, and to run a first cmdlet.
#>
[CmdletBinding()]
param([Parameter(Mandatory)] [string] $ModulePath, [int] $Runs = 15)

$ErrorActionPreference = 'Stop'
$ModulePath = (Resolve-Path -LiteralPath $ModulePath).Path
. (Join-Path $PSScriptRoot Common/Measure.ps1)
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    $empty = Join-Path $scratch EmptyModule
    dotnet publish (Join-Path $PSScriptRoot EmptyModule) --configuration Release --nologo --verbosity quiet --output $empty | Out-Host
    Set-Content -LiteralPath (Join-Path $empty EmptyModule.psd1) -Value "@{ RootModule = 'EmptyModule.dll'; ModuleVersion = '1.0'; GUID = '5b1c8d5e-1f57-4b57-9a56-1d1d7d0a7d11'; CmdletsToExport = 'Get-Nothing'; FunctionsToExport = @(); AliasesToExport = @(); VariablesToExport = @() }"
    $env:NEMO_HOME = Join-Path $scratch home
    $pwsh = Join-Path $PSHOME pwsh
    $nemo = Join-Path $ModulePath NemoVideo.psd1
    $emptyManifest = Join-Path $empty EmptyModule.psd1

    "Import in fresh processes, $Runs runs each, in turn:"
    $times = Measure-InTurn -Runs $Runs -Block ([ordered]@{
            'pwsh alone'                        = { & $pwsh -NoProfile -NonInteractive -Command '1' }
            'empty module'                      = { & $pwsh -NoProfile -NonInteractive -Command "`$ErrorActionPreference = 'Stop'; Import-Module '$emptyManifest'" }
            'NemoVideo'                         = { & $pwsh -NoProfile -NonInteractive -Command "`$ErrorActionPreference = 'Stop'; Import-Module '$nemo'" }
            'empty module, and its cmdlet'      = { & $pwsh -NoProfile -NonInteractive -Command "`$ErrorActionPreference = 'Stop'; Import-Module '$emptyManifest'; Get-Nothing" }
            'NemoVideo, and Connect-Nemo -Local' = { & $pwsh -NoProfile -NonInteractive -Command "`$ErrorActionPreference = 'Stop'; Import-Module '$nemo'; `$null = Connect-Nemo -Local" }
        })
    Write-Time $times
    'NemoVideo takes {0:0} ms longer to import than the empty module; Connect-Nemo -Local after it, {1:0} ms more.' -f (
        (Get-Median $times['NemoVideo']) - (Get-Median $times['empty module'])), ((Get-Median $times['NemoVideo, and Connect-Nemo -Local']) - (Get-Median $times['NemoVideo']))
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
