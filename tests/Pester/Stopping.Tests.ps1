BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $script:bound = 1.5
    $null = Build-Clip short.mp4
    $null = Build-Sound short.wav
}

AfterAll {
    Exit-NemoTest
}

Describe 'Stopping' -Skip:$IsWindows {
    BeforeAll {
        $script:witness = Build-Witness witness
        $null = Build-LongClip long.mkv long.wav
        Copy-Item long.mkv longer.mkv

        # One after the other, so that the short one comes first.
        function Get-ShortAndLong {
            Send-NemoMedia short.mp4 -With short.wav | Invoke-NemoEdit 'replace the audio'
            Send-NemoMedia long.mkv -With long.wav | Invoke-NemoEdit 'replace the audio'
            Send-NemoMedia longer.mkv -With long.wav | Invoke-NemoEdit 'replace the audio'
        }
    }

    AfterEach {
        Close-Shell $shell
        $env:NEMO_FFMPEG = ''
    }

    It 'a send ends at once, and what it ran' {
        $env:NEMO_FFMPEG = $hanging = Build-Witness hanging-send -Hang
        $shell = Open-Shell { param() $null = Connect-Nemo -Local; Set-Location $at; 'short.mp4', 'long.mkv' | Send-NemoMedia -With short.wav } @{ at = $Folder }
        Wait-Shell $shell { Get-Running $hanging }
        Measure-ShellStop $shell | Should -BeLessThan $bound
        [string] $shell.Shell.InvocationStateInfo.State | Should -Be 'Stopped'
        Get-Running $hanging | Should -BeNullOrEmpty
    }

    It 'an edit that waits for another process ends at once, and changes nothing' {
        $null = Connect-Nemo -Local
        $media = Send-NemoMedia short.mp4 -With short.wav
        $before = ($media | Get-NemoTimeline).DraftJson
        $lock = [IO.File]::Open((Get-ChildItem home -Recurse -Filter session.lock | Where-Object FullName -Like "*$($media.SessionId)*").FullName, 'Open', 'ReadWrite', 'None')
        try {
            $shell = Open-Shell { $null = Connect-Nemo -Local; $id | Invoke-NemoEdit 'replace the audio' } @{ id = $media.SessionId }
            Wait-Shell $shell { $shell.Shell.Streams.Progress.Activity -like 'Editing*' }
            Measure-ShellStop $shell | Should -BeLessThan $bound
        } finally {
            $lock.Dispose()
        }

        ($media | Get-NemoTimeline).DraftJson | Should -Be $before
        ($media | Invoke-NemoEdit 'replace the audio').Outcome | Should -Be 'Applied'
    }

    It 'an export ends at once, its processes with it, and leaves nothing half-written' {
        $env:NEMO_FFMPEG = $witness
        $shell = Open-Shell {
            $null = Connect-Nemo -Local
            Set-Location $at
            'long.mkv', 'longer.mkv' | Send-NemoMedia -With long.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination stopped
        } @{ at = $Folder }
        Wait-Shell $shell { $shell.Shell.Streams.Progress.Where({ $_.Activity -like 'Exporting*' -and $_.PercentComplete -gt 0 }) }
        Get-Running $witness | Should -Not -BeNullOrEmpty
        Measure-ShellStop $shell | Should -BeLessThan $bound
        $shell.Output | Should -BeNullOrEmpty
        Get-Running $witness | Should -BeNullOrEmpty
        Get-ChildItem stopped -Force | Should -BeNullOrEmpty
        Get-Leftover | Should -BeNullOrEmpty
    }

    It 'an export with -Force leaves the file that was there' {
        $env:NEMO_FFMPEG = $witness
        'precious' | Set-Content precious.mkv
        $shell = Open-Shell {
            $null = Connect-Nemo -Local
            Set-Location $at
            'long.mkv' | Send-NemoMedia -With long.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination precious.mkv -Force
        } @{ at = $Folder }
        Wait-Shell $shell { $shell.Shell.Streams.Progress.Where({ $_.Activity -like 'Exporting*' -and $_.PercentComplete -gt 0 }) }
        $null = Measure-ShellStop $shell
        Get-Content precious.mkv | Should -Be 'precious'
        Get-Leftover | Should -BeNullOrEmpty
    }

    It 'a pipeline with Select-Object -First 1 ends when it has enough, without an error, a process or a part' {
        $env:NEMO_FFMPEG = $witness
        $null = Connect-Nemo -Local
        $watch = [Diagnostics.Stopwatch]::new()
        $export = Get-ShortAndLong | Export-NemoVideo -Destination first -ThrottleLimit 3 -ErrorVariable failed | ForEach-Object { $watch.Start(); $_ } | Select-Object -First 1
        $watch.Elapsed.TotalSeconds | Should -BeLessThan $bound
        $export.Name | Should -Be 'short.mp4'
        $failed | Should -BeNullOrEmpty
        Get-Running $witness | Should -BeNullOrEmpty
        (Get-ChildItem first -Force).Name | Should -Be 'short.mp4'
        Get-Leftover | Should -BeNullOrEmpty
    }

    It 'a pipeline by an error of a later command leaves no process and no part' {
        $env:NEMO_FFMPEG = $witness
        $null = Connect-Nemo -Local
        { Get-ShortAndLong | Export-NemoVideo -Destination thrown -ThrottleLimit 3 | ForEach-Object { throw 'enough' } } | Should -Throw 'enough'
        Get-Running $witness | Should -BeNullOrEmpty
        (Get-ChildItem thrown -Force).Name | Should -Be 'short.mp4'
        Get-Leftover | Should -BeNullOrEmpty
    }

    It 'a pipeline by -ErrorAction Stop leaves no process and no part' {
        $env:NEMO_FFMPEG = $witness
        $null = Connect-Nemo -Local
        $long = 'long.mkv' | Send-NemoMedia -With long.wav | Invoke-NemoEdit 'replace the audio'
        { $long, [pscustomobject]@{ SessionId = '1' } | Export-NemoVideo -Destination failed -ThrottleLimit 2 -ErrorAction Stop } | Should -Throw -ErrorId 'SessionNotFound,*'
        Get-Running $witness | Should -BeNullOrEmpty
        Get-ChildItem failed -Force -ErrorAction Ignore | Should -BeNullOrEmpty
        Get-Leftover | Should -BeNullOrEmpty
    }

    It 'leaves a shell that goes on working' {
        $env:NEMO_FFMPEG = $hanging = Build-Witness hanging-again -Hang
        $shell = Open-Shell { $null = Connect-Nemo -Local; Send-NemoMedia (Join-Path $at short.mp4) } @{ at = $Folder }
        Wait-Shell $shell { Get-Running $hanging }
        $null = Measure-ShellStop $shell
        $env:NEMO_FFMPEG = ''
        $shell.Shell.Commands.Clear()
        $null = $shell.Shell.AddScript('$null = Connect-Nemo -Local; (Send-NemoMedia (Join-Path $at short.mp4)).Name')
        $shell.Shell.Invoke() | Should -Be 'short.mp4'
    }
}

Describe 'Select-Object -First 1' {
    BeforeAll {
        $null = Connect-Nemo -Local
        $null = 1..3 | ForEach-Object { Copy-Item short.mp4 "s$_.mp4" }
    }

    It 'ends <Case> early and without an error' -ForEach @(
        @{ Case = 'Send-NemoMedia'; Run = { Get-ChildItem s?.mp4 | Send-NemoMedia -With short.wav -ErrorVariable +script:seen | Select-Object -First 1 } }
        @{ Case = 'Invoke-NemoEdit'; Run = { Get-ChildItem s?.mp4 | Send-NemoMedia -With short.wav | Invoke-NemoEdit 'replace the audio' -ErrorVariable +script:seen | Select-Object -First 1 } }
        @{ Case = 'Get-NemoSession'; Run = { 1..3 | ForEach-Object { New-NemoSession "n$_" } | Get-NemoSession -ErrorVariable +script:seen | Select-Object -First 1 } }
        @{ Case = 'Get-NemoTimeline'; Run = { Get-ChildItem s?.mp4 | Send-NemoMedia | Get-NemoTimeline -ErrorVariable +script:seen | Select-Object -First 1 } }
    ) {
        $script:seen = @()
        & $Run | Should -HaveCount 1
        $seen | Should -BeNullOrEmpty
    }
}

# In a process of its own, since what never ends can only be killed there.
Describe 'More items than are let in at once' {
    BeforeAll {
        $null = Connect-Nemo -Local
        $null = 1..3 | ForEach-Object { Copy-Item short.mp4 "w$_.mp4" }
    }

    It 'are given up when a later command has enough of <Case>' -ForEach @(
        @{ Case = 'Send-NemoMedia'; Script = 'Get-ChildItem w?.mp4 | Send-NemoMedia -With short.wav -ThrottleLimit 1' }
        @{ Case = 'Invoke-NemoEdit'; Script = 'Get-ChildItem w?.mp4 | Send-NemoMedia -With short.wav | Invoke-NemoEdit "mute the original audio" -ThrottleLimit 1' }
        @{ Case = 'Export-NemoVideo'; Script = 'Get-ChildItem w?.mp4 | Send-NemoMedia -With short.wav | Invoke-NemoEdit "replace the audio" | Export-NemoVideo -Destination enough -ThrottleLimit 1' }
    ) {
        $child = Open-Process @"
`$null = Connect-Nemo -Local
`$watch = [Diagnostics.Stopwatch]::new()
@($Script | ForEach-Object { `$watch.Start(); `$_ } | Select-Object -First 1).Count
`$watch.Elapsed.TotalSeconds -lt $bound
"@
        $end = Receive-Process $child -Seconds 15
        $end.Errors | Should -BeNullOrEmpty
        $end.Output -split '\s+' | Should -Be ('1', 'True')
        Get-Leftover | Should -BeNullOrEmpty
    }

    It 'are given up when the pipeline is stopped' {
        $child = Open-Process @"
. '$PSScriptRoot/Shared.ps1'
`$shell = Open-Shell { `$null = Connect-Nemo -Local; Get-ChildItem (Join-Path `$at 'w?.mp4') | Send-NemoMedia -With (Join-Path `$at short.wav) -ThrottleLimit 1 | ForEach-Object { while (`$true) { `$seen.Set() } } } @{ at = '$Folder'; seen = (`$seen = [Threading.ManualResetEventSlim]::new()) }
`$seen.Wait(20000)
(Measure-ShellStop `$shell) -lt $bound
"@
        $end = Receive-Process $child -Seconds 15
        $end.Errors | Should -BeNullOrEmpty
        $end.Output -split '\s+' | Should -Be ('True', 'True')
    }
}

Describe 'Progress' {
    It 'is taken away again in the end: <Case>' -ForEach @(
        @{ Case = 'of a pipeline that is done'; Script = { Get-ChildItem s.mp4, t.mp4 | Send-NemoMedia -With v.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination progress-done } }
        @{ Case = 'of items that failed'; Script = { 'text.mp4' | Send-NemoMedia; 's.mp4' | Send-NemoMedia -With v.wav | Invoke-NemoEdit 'dance'; 's.mp4' | Send-NemoMedia -With v.wav | Export-NemoVideo -Destination v.wav } }
        @{ Case = 'of a pipeline that had enough'; Script = { Get-ChildItem s.mp4, t.mp4 | Send-NemoMedia -With v.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination progress-first | Select-Object -First 1 } }
    ) {
        'Not a video. ' * 100 | Set-Content text.mp4
        Copy-Item short.mp4 s.mp4
        Copy-Item short.mp4 t.mp4
        Copy-Item short.wav v.wav
        $shell = Open-Shell ('Set-Location $at; $null = Connect-Nemo -Local;' + $Script) @{ at = $Folder }
        try {
            $null = Receive-Shell $shell
            $records = $shell.Shell.Streams.Progress.ReadAll() | Where-Object Activity -Match '^(Sending|Editing|Exporting) '
            $records | Should -Not -BeNullOrEmpty
            foreach ($activity in $records | Group-Object ActivityId, Activity) {
                $activity.Group[-1].RecordType | Should -Be 'Completed' -Because "'$($activity.Group[0].Activity)' would stay on the screen"
            }

            $records.PercentComplete | Measure-Object -Minimum -Maximum | ForEach-Object { $_.Minimum | Should -BeGreaterOrEqual -1; $_.Maximum | Should -BeLessOrEqual 100 }
        } finally {
            Close-Shell $shell
        }
    }
}
