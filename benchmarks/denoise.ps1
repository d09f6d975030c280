<#
.SYNOPSIS
    Noise: how much nearer talk comes to what it was before pink and white noise and hum, at 0, 10 and 20 dB; bare filters beside it.
.DESCRIPTION
    The talk is made on the spot by espeak-ng, which has to be installed, the noise by fixed seeds. Fails where the engine is worse
    than bare afftdn.
.PARAMETER NoiseModel
    A model for arnndn, such as those of https://github.com/GregorR/rnnoise-models; without one, arnndn is left out.
#>
[CmdletBinding()]
param([string] $NoiseModel = $env:NEMO_NOISE_MODEL)

$ErrorActionPreference = 'Stop'
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    $model = @(if ($NoiseModel) { (Resolve-Path -LiteralPath $NoiseModel).Path })
    dotnet run --project (Join-Path $PSScriptRoot Levels) --configuration Release -- denoise $scratch @model
    if ($LASTEXITCODE -ne 0) { throw "The measurement ended with $LASTEXITCODE." }
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
