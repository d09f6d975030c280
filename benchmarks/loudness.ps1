<#
.SYNOPSIS
    Loudness: how near results come to -14, -16 and -23 LUFS, and how high their true peaks are; one-pass loudnorm beside it.
.DESCRIPTION
    Twelve kinds of material, made on the spot by fixed seeds: talk by espeak-ng, which has to be installed, music, drums, noise and
    others, of 20 seconds (one of 2). Each is brought to each loudness in files with AAC, Opus, MP3 and PCM, and ffmpeg's meter
    measures the decoded file. Fails where one is more than 0.2 LU off or has a true peak that is not under -1 dBTP.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    dotnet run --project (Join-Path $PSScriptRoot Levels) --configuration Release -- loudness $scratch
    if ($LASTEXITCODE -ne 0) { throw "The measurement ended with $LASTEXITCODE." }
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
