<#
.SYNOPSIS
    200 tiny clips through the pipeline: whether the later ones take more time or memory than the first ones.
#>
[CmdletBinding()]
param([Parameter(Mandatory)] [string] $ModulePath, [int] $Count = 200)

$ErrorActionPreference = 'Stop'
$ModulePath = (Resolve-Path -LiteralPath $ModulePath).Path
Import-Module (Join-Path $ModulePath NemoVideo.psd1)
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    $env:NEMO_HOME = Join-Path $scratch home
    $clip = Join-Path $scratch clip-0.mp4
    $voice = Join-Path $scratch voice.m4a
    ffmpeg -v error -f lavfi -i testsrc2=size=160x120:rate=25:duration=1 -f lavfi -i sine=duration=1 -c:v libx264 -preset ultrafast -c:a aac $clip
    ffmpeg -v error -f lavfi -i anoisesrc=duration=1:seed=3 $voice
    foreach ($i in 1..($Count - 1)) { Copy-Item -LiteralPath $clip -Destination (Join-Path $scratch "clip-$i.mp4") }
    $null = Connect-Nemo -Local

    $process = Get-Process -Id $PID
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $marks = [System.Collections.Generic.List[object]]::new()
    Get-ChildItem (Join-Path $scratch clip-*.mp4) | Send-NemoMedia -With $voice | Invoke-NemoEdit 'replace the audio' |
        Export-NemoVideo (Join-Path $scratch out) | ForEach-Object {
            $null = $_.FullName
            $process.Refresh()
            $marks.Add([pscustomobject]@{ Seconds = $watch.Elapsed.TotalSeconds; ManagedMB = [GC]::GetTotalMemory($false) / 1MB; WorkingSetMB = $process.WorkingSet64 / 1MB })
        }

    "$Count clips of one second, one after the other out of the pipeline:"
    $quarter = [int]($Count / 4)
    foreach ($part in 0..3) {
        $first = $part * $quarter
        $last = $first + $quarter - 1
        $from = if ($first) { $marks[$first - 1].Seconds } else { 0 }
        '  clips {0,3} to {1,3}: {2,5:0} ms each, {3,4:0} MB managed, {4,4:0} MB working set at the end' -f ($first + 1), ($last + 1), (1000 * ($marks[$last].Seconds - $from) / $quarter), $marks[$last].ManagedMB, $marks[$last].WorkingSetMB
    }
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
