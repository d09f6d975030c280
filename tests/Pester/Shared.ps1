# What the tests share: the built module, small clips made on the spot, and shells to stop in the middle of their work.
# Dot-source it in BeforeAll, and call Enter-NemoTest there and Exit-NemoTest in AfterAll.

$script:RepositoryRoot = [IO.Path]::GetFullPath([IO.Path]::Combine($PSScriptRoot, '..', '..'))
$script:ModulePath = if ($env:NEMO_TEST_MODULE) { $env:NEMO_TEST_MODULE } else { [IO.Path]::Combine($script:RepositoryRoot, 'artifacts', 'module', 'NemoVideo') }
Import-Module $script:ModulePath -ErrorAction Stop

$script:RealFfmpeg = (Get-Command ffmpeg -CommandType Application -TotalCount 1).Source
$script:RealFfprobe = (Get-Command ffprobe -CommandType Application -TotalCount 1).Source

# The environment and the location as a user has them, but with everything that is kept in the folder of the test.
function Enter-NemoTest {
    $script:EnvironmentBefore = @{}
    foreach ($name in 'NEMO_HOME', 'NEMO_FFMPEG', 'NEMO_TOKEN', 'NEMO_API_URL', 'NEMO_WEB_URL', 'NEMO_CLIENT_ID', 'SKILL_SOURCE', 'PSModulePath') {
        $script:EnvironmentBefore[$name] = [Environment]::GetEnvironmentVariable($name)
        if ($name -ne 'PSModulePath') { [Environment]::SetEnvironmentVariable($name, $null) }
    }
    $script:RenderingBefore = $PSStyle.OutputRendering
    $script:Folder = (Get-PSDrive TestDrive).Root
    $env:NEMO_HOME = Join-Path $script:Folder 'home'
    $PSStyle.OutputRendering = 'PlainText'
    Push-Location $script:Folder
}

function Exit-NemoTest {
    Disconnect-Nemo
    Pop-Location
    foreach ($name in $script:EnvironmentBefore.Keys) {
        [Environment]::SetEnvironmentVariable($name, $script:EnvironmentBefore[$name])
    }
    $PSStyle.OutputRendering = $script:RenderingBefore
}

function Invoke-Ffmpeg([string[]] $Argument) {
    & $script:RealFfmpeg -y -nostdin -hide_banner -v error @Argument
    if ($LASTEXITCODE -ne 0) { throw "ffmpeg $Argument ended with $LASTEXITCODE." }
}

# A clip with a 1 kHz tone: small, and made in a tenth of a second.
function Build-Clip([string] $Path, [double] $Seconds = 1, [switch] $Silent, [int] $Rotation, [switch] $Rich) {
    $full = [IO.Path]::Combine($script:Folder, $Path)
    [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($full)).FullName | Out-Null
    $picture = '-f', 'lavfi', '-i', "testsrc=s=160x120:r=10:d=$Seconds"
    $tone = '-f', 'lavfi', '-i', "sine=f=1000:d=${Seconds}:r=44100"
    $codecs = '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '64k'
    if ($Silent) {
        Invoke-Ffmpeg @($picture + $codecs + "file:$full")
    } elseif ($Rich) {
        $scratch = [IO.Path]::Combine($script:Folder, [IO.Path]::GetRandomFileName())
        $subtitle = "$scratch.srt"
        $chapter = "$scratch.txt"
        "1`n00:00:00,100 --> 00:00:00,900`nHello`n" | Set-Content -LiteralPath $subtitle
        ";FFMETADATA1`ntitle=A title`n[CHAPTER]`nTIMEBASE=1/1000`nSTART=0`nEND=500`ntitle=First`n[CHAPTER]`nTIMEBASE=1/1000`nSTART=500`nEND=1000`ntitle=Second" |
            Set-Content -LiteralPath $chapter
        Invoke-Ffmpeg @($picture + $tone + '-f', 'lavfi', '-i', "sine=f=700:d=${Seconds}:r=44100", '-i', $subtitle, '-i', $chapter +
            '-map', '0:v', '-map', '1:a', '-map', '2:a', '-map', '3:s', '-map_metadata', '4', '-map_chapters', '4' + $codecs +
            '-c:s', 'mov_text', '-metadata:s:a:0', 'language=eng', '-metadata:s:a:1', 'language=deu', '-metadata:s:s:0', 'language=eng', "file:$full")
        Remove-Item -LiteralPath $subtitle, $chapter
    } else {
        Invoke-Ffmpeg @($picture + $tone + $codecs + '-metadata:s:a:0', 'language=eng', "file:$full")
    }

    if ($Rotation) {
        $upright = "$full.upright.mp4"
        Move-Item -LiteralPath $full -Destination $upright
        Invoke-Ffmpeg '-i', "file:$upright", '-c', 'copy', '-metadata:s:v:0', "rotate=$Rotation", "file:$full"
        Remove-Item -LiteralPath $upright
    }

    Get-Item -LiteralPath $full
}

# A new sound: a 300 Hz tone, or noise where the length matters.
function Build-Sound([string] $Path, [double] $Seconds = 1, [switch] $Noise) {
    $full = [IO.Path]::Combine($script:Folder, $Path)
    [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($full)).FullName | Out-Null
    $source = if ($Noise) { "anoisesrc=d=${Seconds}:r=48000:a=0.3" } else { "sine=f=300:d=${Seconds}:r=44100" }
    Invoke-Ffmpeg '-f', 'lavfi', '-i', $source, "file:$full"
    Get-Item -LiteralPath $full
}

# A clip whose export keeps a processor busy for many seconds, and the sound for it; each is made in about a second.
function Build-LongClip([string] $Path, [string] $SoundPath) {
    Invoke-Ffmpeg '-f', 'lavfi', '-i', 'color=c=blue:s=160x120:r=1:d=1200', '-f', 'lavfi', '-i', 'sine=f=1000:d=1200:r=8000',
        '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'pcm_s16le', ([IO.Path]::Combine($script:Folder, $Path))
    Build-Sound $SoundPath -Seconds 1200 -Noise
}

# What ffprobe says of a file.
function Read-Probe([string] $Path) {
    & $script:RealFfprobe -v error -print_format json -show_format -show_streams -show_chapters "file:$Path" | ConvertFrom-Json
}

# How loud a tone is in a file, in dB.
function Measure-Tone([string] $Path, [int] $Frequency) {
    $bands = @("bandpass=f=${Frequency}:width_type=h:w=20") * 3 -join ','
    $said = & $script:RealFfmpeg -hide_banner -nostdin -i "file:$Path" -map 0:a:0 -af "atrim=start=0.3,$bands,volumedetect" -f null - 2>&1 | Out-String
    if ($said -notmatch 'mean_volume: (-?[\d.]+|-inf) dB') { throw "No volume in: $said" }
    $Matches[1] -eq '-inf' ? -200.0 : [double] $Matches[1]
}

# Programs that write down their process ids before they turn into the real ones; with -Hang they turn into ones that never end.
function Build-Witness([string] $Name, [switch] $Hang) {
    $folder = (New-Item -ItemType Directory -Path (Join-Path $script:Folder $Name)).FullName
    $list = Join-Path $folder 'started'
    foreach ($program in @{ ffmpeg = $script:RealFfmpeg; ffprobe = $script:RealFfprobe }.GetEnumerator()) {
        $path = Join-Path $folder $program.Key
        $becomes = $Hang ? 'tail -f /dev/null' : "'$($program.Value)' `"`$@`""
        [IO.File]::WriteAllText($path, "#!/bin/sh`necho `$`$ >> '$list'`nexec $becomes`n")
        [IO.File]::SetUnixFileMode($path, [IO.UnixFileMode] 'UserRead, UserWrite, UserExecute')
    }

    $folder
}

# The processes that a witness has seen starting and that still run.
function Get-Running([string] $Witness) {
    $list = Join-Path $Witness 'started'
    if (Test-Path -LiteralPath $list) {
        Get-Content -LiteralPath $list | ForEach-Object { Get-Process -Id $_ -ErrorAction Ignore } | Where-Object { -not $_.HasExited }
    }
}

# Whatever an export that did not end well could have left behind, in the folder of the test.
function Get-Leftover {
    Get-ChildItem -LiteralPath $script:Folder -Recurse -Force -File | Where-Object { $_.Name -like '*.part' -or $_.Name -like 'output.*' -or $_.Name -like '*.tmp' }
}

# A runspace of its own with the module in it, as a script for it to run; ends with Close-Shell.
function Open-Shell([string] $Script, [hashtable] $Variable = @{}) {
    $state = [initialsessionstate]::CreateDefault2()
    $state.ImportPSModule($script:ModulePath)
    foreach ($entry in $Variable.GetEnumerator()) {
        $state.Variables.Add([Management.Automation.Runspaces.SessionStateVariableEntry]::new($entry.Key, $entry.Value, ''))
    }

    $shell = [powershell]::Create($state)
    $null = $shell.AddScript($Script)
    $output = [Management.Automation.PSDataCollection[psobject]]::new()
    $under = [Management.Automation.PSDataCollection[psobject]]::new()
    $under.Complete()
    [pscustomobject]@{
        Shell  = $shell
        Output = $output
        Work   = $shell.BeginInvoke($under, $output)
    }
}

# Waits until a condition holds while a shell works, to a bound.
function Wait-Shell([psobject] $Shell, [scriptblock] $Until, [int] $Seconds = 30) {
    $watch = [Diagnostics.Stopwatch]::StartNew()
    while (-not (& $Until)) {
        if ($watch.Elapsed.TotalSeconds -gt $Seconds) { throw "Not within $Seconds s: $Until" }
        if ($Shell.Work.AsyncWaitHandle.WaitOne(20) -and -not (& $Until)) { throw "The shell ended before: $Until; errors: $($Shell.Shell.Streams.Error)" }
    }
}

# Stops a shell as Ctrl+C does, and tells how long that took.
function Measure-ShellStop([psobject] $Shell) {
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $stop = $Shell.Shell.BeginStop($null, $null)
    if (-not $stop.AsyncWaitHandle.WaitOne([TimeSpan]::FromSeconds(20))) { throw 'The pipeline did not stop within 20 s.' }
    $watch.Elapsed.TotalSeconds
}

# Waits for the end of a shell and gives what it wrote.
function Receive-Shell([psobject] $Shell, [int] $Seconds = 60) {
    if (-not $Shell.Work.AsyncWaitHandle.WaitOne([TimeSpan]::FromSeconds($Seconds))) { throw "The shell did not end within $Seconds s." }
    $null = $Shell.Shell.EndInvoke($Shell.Work)
    $Shell.Output
}

# A shell that did not end is left to the end of the process: to dispose of it would wait for it.
function Close-Shell([psobject] $Shell) {
    if ($Shell -and $Shell.Shell.InvocationStateInfo.State -notin 'Running', 'Stopping') {
        $Shell.Shell.Runspace.Dispose()
        $Shell.Shell.Dispose()
    }
}

# A service on this machine that plays the cloud, in a process of its own; ends with Close-ScriptedCloud. Its results are a given file.
function Open-ScriptedCloud([string] $Result, [string] $Token, [int] $EditDelay, [int] $RenderDelay) {
    $program = [IO.Path]::Combine($script:RepositoryRoot, 'tests', 'ScriptedCloud', 'bin', 'Release', 'net10.0', 'NemoVideo.ScriptedCloud.dll')
    $arguments = @($program, '--result', $Result, '--edit-delay', $EditDelay, '--render-delay', $RenderDelay) + @(if ($Token) { '--token', $Token })
    $start = [Diagnostics.ProcessStartInfo]::new('dotnet', [string[]]$arguments)
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $process = [Diagnostics.Process]::Start($start)
    [pscustomobject]@{ Process = $process; Address = $process.StandardOutput.ReadLine() }
}

function Close-ScriptedCloud([psobject] $Cloud) {
    if ($Cloud) {
        $Cloud.Process.StandardInput.Close()
        $Cloud.Process.WaitForExit(10000) | Out-Null
        $Cloud.Process.Dispose()
    }
}

# What a scripted cloud has seen.
function Get-CloudRecord([psobject] $Cloud) {
    Invoke-RestMethod "$($Cloud.Address)/script/record" -NoProxy
}

# Has a scripted cloud fail: Add-CloudFault $cloud @{ endpoint = 'Message'; kind = 'Reset'; atByte = 0; times = 1 }
function Add-CloudFault([psobject] $Cloud, [hashtable] $Fault) {
    $null = Invoke-RestMethod "$($Cloud.Address)/script/faults" -Method Post -NoProxy -ContentType application/json -Body ($Fault | ConvertTo-Json)
}

# Starts another PowerShell process on a script; Receive-Process waits for it.
function Open-Process([string] $Script) {
    $file = Join-Path $script:Folder "$([IO.Path]::GetRandomFileName()).ps1"
    "`$ErrorActionPreference = 'Stop'`n`$PSStyle.OutputRendering = 'PlainText'`nImport-Module '$($script:ModulePath)'`n$Script" | Set-Content -LiteralPath $file
    $start = [Diagnostics.ProcessStartInfo]::new((Join-Path $PSHOME pwsh), [string[]]@('-NoProfile', '-NonInteractive', '-File', $file))
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.WorkingDirectory = $script:Folder
    $process = [Diagnostics.Process]::Start($start)
    [pscustomobject]@{ Process = $process; Output = $process.StandardOutput.ReadToEndAsync(); Errors = $process.StandardError.ReadToEndAsync() }
}

function Receive-Process([psobject] $Child, [int] $Seconds = 60) {
    if (-not $Child.Process.WaitForExit($Seconds * 1000)) {
        $Child.Process.Kill($true)
        throw "The process did not end within $Seconds s."
    }

    [pscustomobject]@{ ExitCode = $Child.Process.ExitCode; Output = $Child.Output.Result.Trim(); Errors = $Child.Errors.Result.Trim() }
}

# The one error of a command, whether it ended the command or not.
function Get-Failure([scriptblock] $Script) {
    try {
        $null = & $Script 2>&1 | ForEach-Object { if ($_ -is [Management.Automation.ErrorRecord]) { $_ } } | Set-Variable failure -PassThru
        $failure
    } catch {
        $_
    }
}
