<#
.SYNOPSIS
    100,000 events through the cloud client's reader, against the bare parser that it is built on.
#>
[CmdletBinding()]
param([string] $ModulePath)

$ErrorActionPreference = 'Stop'
$null = $ModulePath
dotnet run --project (Join-Path $PSScriptRoot Wire) --configuration Release --verbosity quiet -- event-stream
