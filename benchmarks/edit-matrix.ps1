<#
.SYNOPSIS
    Every kind of edit on clips of many kinds into every container: whether the result plays, how long it is, and whether sound and picture are together.
.DESCRIPTION
    The clips are made on the spot by fixed seeds (frames of different brightness, chirps), 6 s each. All of it is 5,130 results and takes hours
    (-Sample 0); of these, as many as -Sample says are chosen by a fixed seed. What should be shown and heard when is read from the draft, by docs/draft.md.
#>
[CmdletBinding()]
param(
    [string[]] $Edit,
    [string[]] $Container,
    [string[]] $Clip,
    [ValidateRange(0, 100000)] [int] $Sample = 120,
    [ValidateRange(1, 64)] [int] $AtOnce = 1
)

$ErrorActionPreference = 'Stop'
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
$options = @(
    if ($Edit) { '--edit', ($Edit -join ',') }
    if ($Container) { '--container', ($Container -join ',') }
    if ($Clip) { '--clip', ($Clip -join ',') }
    if ($Sample) { '--sample', $Sample }
    '--at-once', $AtOnce
)
try {
    dotnet run --project (Join-Path $PSScriptRoot Matrix) --configuration Release -- $scratch @options
    if ($LASTEXITCODE -ne 0) { throw "Not all results are right; the measurement ended with $LASTEXITCODE." }
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
