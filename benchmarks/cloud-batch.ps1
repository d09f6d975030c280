<#
.SYNOPSIS
    64 clips through the pipeline over a service with fixed delays, eight at once, against the least time that these delays allow.
#>
[CmdletBinding()]
param([Parameter(Mandatory)] [string] $ModulePath, [int] $Count = 64, [int] $Limit = 8, [int] $Runs = 3)

$ErrorActionPreference = 'Stop'
$ModulePath = (Resolve-Path -LiteralPath $ModulePath).Path
. (Join-Path $PSScriptRoot Common/Measure.ps1)
Import-Module (Join-Path $ModulePath NemoVideo.psd1)
$delay = @{ Upload = 50; Edit = 400; Render = 800 }
$cloudProject = Join-Path $PSScriptRoot ../tests/ScriptedCloud
dotnet build $cloudProject --configuration Release --nologo --verbosity quiet
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    $env:NEMO_HOME = Join-Path $scratch home
    $clip = Join-Path $scratch clip-1.mp4
    ffmpeg -v error -f lavfi -i testsrc2=size=160x120:rate=25:duration=1 -f lavfi -i sine=duration=1 -c:v libx264 -preset ultrafast -c:a aac $clip
    foreach ($i in 2..$Count) { Copy-Item -LiteralPath $clip -Destination (Join-Path $scratch "clip-$i.mp4") }

    $start = [Diagnostics.ProcessStartInfo]::new('dotnet', [string[]]@(
            (Join-Path $cloudProject bin/Release/net10.0/NemoVideo.ScriptedCloud.dll), '--result', $clip,
            '--upload-delay', $delay.Upload, '--edit-delay', $delay.Edit, '--render-delay', $delay.Render))
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $cloud = [Diagnostics.Process]::Start($start)
    $env:NEMO_API_URL = $cloud.StandardOutput.ReadLine()
    $null = Connect-Nemo

    # The renders are what the others wait for: all of them, as many at once as may be, after the first clip has come so far.
    $ideal = $delay.Upload + $delay.Edit + [math]::Ceiling($Count / $Limit) * $delay.Render
    $pipeline = {
        Get-ChildItem (Join-Path $scratch clip-*.mp4) | Send-NemoMedia -ThrottleLimit $Limit | Invoke-NemoEdit 'replace audio' -ThrottleLimit $Limit |
            Export-NemoVideo (Join-Path $scratch out) -Force -ThrottleLimit $Limit -PollInterval 0.01
    }
    $ffmpegBefore = $env:NEMO_FFMPEG
    $env:NEMO_FFMPEG = (New-Item -ItemType Directory -Path (Join-Path $scratch no-ffmpeg)).FullName
    $times = Measure-InTurn -Runs $Runs -Block ([ordered]@{ 'without a proof (no ffmpeg to make it with)' = $pipeline })
    $env:NEMO_FFMPEG = $ffmpegBefore
    $times += Measure-InTurn -Runs $Runs -Block ([ordered]@{ 'with the proof of each' = $pipeline })

    "$Count clips, $Limit at once, delays of $($delay.Upload) ms (upload), $($delay.Edit) ms (edit) and $($delay.Render) ms (render); the least possible is $ideal ms:"
    Write-Time $times
    foreach ($name in $times.Keys) { '{0}: {1:0.00}x the least possible' -f $name, ((Get-Median $times[$name]) / $ideal) }
} finally {
    if ($cloud) { $cloud.StandardInput.Close() }
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
