<#
.SYNOPSIS
    Offset and drift of recordings of ten minutes: how far off, how many refused, how long it takes; simple methods beside it.
.DESCRIPTION
    The sets are made on the spot by fixed seeds: talk by espeak-ng, which has to be installed, of text from seed 1 (the scene)
    and others, echoes from seed 7, pink noise from seeds 1 to 16. Needs about 200 MB of disk, and makes each pair in turn.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    dotnet run --project (Join-Path $PSScriptRoot Sync) --configuration Release -- $scratch
    if ($LASTEXITCODE -ne 0) { throw "The measurement ended with $LASTEXITCODE." }
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
