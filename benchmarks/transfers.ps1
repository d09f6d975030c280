<#
.SYNOPSIS
    500 MB up and down on loopback: the cloud client against curl, and how much memory it takes.
#>
[CmdletBinding()]
param([string] $ModulePath)

$ErrorActionPreference = 'Stop'
$null = $ModulePath
dotnet run --project (Join-Path $PSScriptRoot Wire) --configuration Release --verbosity quiet -- transfers
