<#
.SYNOPSIS
    Replacing the audio of a 2-minute 1080p clip: the four cmdlets with their proof, against the one correct ffmpeg command, and against encoding the picture anew.
#>
[CmdletBinding()]
param([Parameter(Mandatory)] [string] $ModulePath, [int] $Runs = 5)

$ErrorActionPreference = 'Stop'
$ModulePath = (Resolve-Path -LiteralPath $ModulePath).Path
. (Join-Path $PSScriptRoot Common/Measure.ps1)
Import-Module (Join-Path $ModulePath NemoVideo.psd1)
$scratch = (New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "nemo-bench-$([guid]::NewGuid())")).FullName
try {
    $env:NEMO_HOME = Join-Path $scratch home
    $clip = Join-Path $scratch clip.mp4
    $voice = Join-Path $scratch voice.wav
    ffmpeg -v error -f lavfi -i testsrc2=size=1920x1080:rate=25:duration=120 -f lavfi -i anoisesrc=color=pink:duration=120:sample_rate=48000:seed=1 -c:v libx264 -preset ultrafast -b:v 8M -c:a aac -metadata:s:a:0 language=eng $clip
    ffmpeg -v error -f lavfi -i anoisesrc=color=white:amplitude=0.3:duration=118:sample_rate=48000:seed=2 -ac 2 $voice
    $null = Connect-Nemo -Local

    'Replacing the audio of a 2-minute 1080p clip of {0:0} MB with a WAV file, {1} runs each, in turn:' -f ((Get-Item $clip).Length / 1MB), $Runs
    $bare = Join-Path $scratch bare.mp4
    $times = Measure-InTurn -Runs $Runs -Block ([ordered]@{
            'ffmpeg, the one correct command' = {
                ffmpeg -y -nostdin -v error -i $clip -i $voice -map 0 -map -0:a -map -0:d -map 1:a -map_metadata 0 -map_chapters 0 -c copy -c:a aac -b:a 192k `
                    -af 'apad=whole_dur=120,atrim=end=120' -metadata:s:a:0 language=eng -disposition:a:0 default -movflags +faststart $bare
            }
            'Send | Edit | Export, with the proof' = {
                Send-NemoMedia $clip -With $voice | Invoke-NemoEdit 'replace the audio' -WarningAction SilentlyContinue | Export-NemoVideo (Join-Path $scratch out.mp4) -Force
            }
        })
    Write-Time $times
    'The cmdlets take {0:0.00}x the time of the bare command.' -f ((Get-Median $times['Send | Edit | Export, with the proof']) / (Get-Median $times['ffmpeg, the one correct command']))
    $watch = [Diagnostics.Stopwatch]::StartNew()
    ffmpeg -y -nostdin -v error -i $clip -i $voice -map 0:v -map 1:a -c:v libx264 -c:a aac -b:a 192k -af 'apad=whole_dur=120,atrim=end=120' -movflags +faststart $bare
    'Encoding the picture anew (libx264 as it comes), once: {0:0} ms, {1:0}x the time of the cmdlets.' -f $watch.Elapsed.TotalMilliseconds, ($watch.Elapsed.TotalMilliseconds / (Get-Median $times['Send | Edit | Export, with the proof']))
} finally {
    Remove-Item -LiteralPath $scratch -Recurse -Force
}
