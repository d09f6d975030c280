BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $null = Connect-Nemo -Local
    $null = Build-Clip clip.mp4
    $null = Build-Sound new.wav
}

AfterAll {
    Exit-NemoTest
}

Describe 'A session' {
    It 'survives the shell that began it' {
        $session = New-NemoSession 'kept for later'
        $null = $session | Send-NemoMedia clip.mp4 -With new.wav
        $null = $session | Invoke-NemoEdit 'replace the audio'
        $end = Receive-Process (Open-Process @'
$null = Connect-Nemo -Local
$export = Get-NemoSession | Where-Object Name -EQ 'kept for later' | Export-NemoVideo -Destination later
$export.FullName
$export.Proof.OriginalAudible
$export.Source.Name
'@)
        $end.Errors | Should -BeNullOrEmpty
        $end.Output -split "`n" | Should -Be ([IO.Path]::Combine($Folder, 'later', 'clip.mp4')), 'False', 'clip.mp4'
        (Read-Probe later/clip.mp4).streams.codec_type | Should -Be ('video', 'audio')
    }

    It 'that two processes edit at once comes out as one after the other would have it' {
        $media = Send-NemoMedia clip.mp4 -With new.wav
        $lock = [IO.File]::Open((Get-ChildItem home -Recurse -Filter session.lock | Where-Object FullName -Like "*$($media.SessionId)*").FullName, 'Open', 'ReadWrite', 'None')
        try {
            $children = 'mute the original audio', 'replace the audio' | ForEach-Object {
                Open-Process "`$null = Connect-Nemo -Local; `$edit = '$($media.SessionId)' | Invoke-NemoEdit '$_'; `$edit.Outcome"
            }
            $watch = [Diagnostics.Stopwatch]::StartNew()
            while (@(Get-ChildItem home -Recurse -File | Where-Object FullName -Match 'journal.edits.*json$' | Select-String $media.SessionId -List).Count -lt 2) {
                if ($watch.Elapsed.TotalSeconds -gt 20) { throw 'The processes did not come to the edit.' }
                $null = $children[0].Process.WaitForExit(50)
            }
        } finally {
            $lock.Dispose()
        }

        $ends = $children | ForEach-Object { Receive-Process $_ }
        $ends.Errors | Should -Be ('', '')
        $ends[0].Output | Should -BeIn 'Applied', 'NotApplied'
        $ends[1].Output | Should -Be 'Applied'
        ($media | Get-NemoTimeline).Tracks.Label | Should -Be ('Video', 'New audio (eng)')
    }

    It 'is listed newest first' {
        $null = New-NemoSession older
        $null = New-NemoSession newer
        (Get-NemoSession | Select-Object -First 2).Name | Should -Be ('newer', 'older')
    }

    It 'is called what its video is called, the first of a connection, too' {
        $connection = Connect-Nemo -Local -DataPath first-session
        $media = Send-NemoMedia clip.mp4 -Connection $connection
        (Get-NemoSession $media.SessionId -Connection $connection).Name | Should -Be 'clip'
        $null = Connect-Nemo -Local
    }

    It 'is the first of the connection, which is used up, and then a new one for each video' {
        $null = Connect-Nemo -Local -DataPath count
        @(Get-NemoSession).Count | Should -Be 0
        $null = Send-NemoMedia clip.mp4
        @(Get-NemoSession).Count | Should -Be 1
        $null = Send-NemoMedia clip.mp4
        @(Get-NemoSession).Count | Should -Be 2
        $null = Connect-Nemo -Local
    }

    It 'stays when the connection ends' {
        $session = New-NemoSession stays
        Disconnect-Nemo
        $null = Connect-Nemo -Local
        (Get-NemoSession $session.SessionId).Name | Should -Be 'stays'
    }
}

Describe 'A connection' {
    It 'belongs to one runspace and no other' {
        $first = Open-Shell { $null = Connect-Nemo -Local -DataPath $path; (New-NemoSession mine).SessionId } @{ path = (Join-Path $Folder data-one) }
        $second = Open-Shell { try { Get-NemoSession } catch { $_.FullyQualifiedErrorId } }
        try {
            (Receive-Shell $first) | Should -Match '^\d{19}$'
            (Receive-Shell $second) | Should -BeLike 'NotConnected,*'
        } finally {
            Close-Shell $first
            Close-Shell $second
        }
    }

    It 'of one runspace does not change under its feet when another connects elsewhere' {
        $path = Join-Path $Folder data-two
        $null = Connect-Nemo -Local
        $session = New-NemoSession here
        $other = Open-Shell { $null = Connect-Nemo -Local -DataPath $path; $null = New-NemoSession there; Get-NemoSession } @{ path = $path }
        try {
            $names = (Receive-Shell $other).Name
            $names | Should -Contain 'there'
            $names | Should -Not -Contain 'here'
        } finally {
            Close-Shell $other
        }

        (Get-NemoSession).Name | Should -Not -Contain 'there'
        (Get-NemoTimeline).SessionId | Should -Be $session.SessionId
    }

    It 'given as an argument is used instead of the one of the runspace' {
        $default = Connect-Nemo -Local
        $other = Connect-Nemo -Local -DataPath (Join-Path $Folder data-three)
        $null = Connect-Nemo -Local
        $session = New-NemoSession elsewhere -Connection $other
        $session.Connection.Location | Should -Be (Join-Path $Folder data-three)
        (Get-NemoSession).Name | Should -Not -Contain 'elsewhere'
        (Get-NemoSession -Connection $other).Name | Should -Contain 'elsewhere'
        $default.Location | Should -Be ([IO.Path]::Combine($Folder, 'home', 'local'))
    }

    It 'goes with the objects down the pipeline' {
        $other = Connect-Nemo -Local -DataPath (Join-Path $Folder data-four)
        $null = Connect-Nemo -Local
        $export = Send-NemoMedia clip.mp4 -With new.wav -Connection $other | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination four
        $export.Connection.Location | Should -Be (Join-Path $Folder data-four)
    }

    It 'can be made and ended in the pipeline' {
        Connect-Nemo -Local | Disconnect-Nemo | Should -BeNullOrEmpty
        { Get-NemoSession } | Should -Throw -ErrorId 'NotConnected,*'
        $null = Connect-Nemo -Local
    }

    It 'serves parallel runspaces of one process' {
        $connection = Connect-Nemo -Local
        $names = 1..3 | ForEach-Object -Parallel {
            Import-Module $using:ModulePath
            (Send-NemoMedia (Join-Path $using:Folder clip.mp4) -Connection $using:connection | Get-NemoTimeline).Tracks[0].Segments.Name
        }
        $names | Should -Be ('clip.mp4', 'clip.mp4', 'clip.mp4')
    }
}

Describe '-WhatIf' {
    BeforeAll {
        $null = Connect-Nemo -Local
        $script:media = Send-NemoMedia clip.mp4 -With new.wav
        $script:edit = $media | Invoke-NemoEdit 'replace the audio'
        function Get-Everything { Get-ChildItem -LiteralPath $Folder -Recurse -Force -File | Get-FileHash | ForEach-Object { "$($_.Path) $($_.Hash)" } }
    }

    It 'does nothing at all: <Script>' -ForEach @(
        @{ Script = { New-NemoSession dry -WhatIf } }
        @{ Script = { Send-NemoMedia clip.mp4 -With new.wav -WhatIf } }
        @{ Script = { $media | Invoke-NemoEdit 'mute the original audio' -WhatIf } }
        @{ Script = { $edit | Export-NemoVideo -Destination dry/out.mp4 -WhatIf } }
        @{ Script = { $edit | Export-NemoVideo -Destination clip.mp4 -Force -WhatIf } }
        @{ Script = { Get-ChildItem clip.mp4 | Send-NemoMedia -WhatIf | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo } }
    ) {
        $before = Get-Everything
        & $Script | Should -BeNullOrEmpty
        Get-Everything | Should -Be $before
        Test-Path dry | Should -BeFalse
    }

    It 'does nothing by preference, either' {
        $before = Get-Everything
        $WhatIfPreference = $true
        $edit | Export-NemoVideo -Destination dry | Should -BeNullOrEmpty
        $WhatIfPreference = $false
        Get-Everything | Should -Be $before
    }

    It 'leaves the current session as it is' {
        $current = (Get-NemoTimeline).SessionId
        New-NemoSession dry -WhatIf
        (Get-NemoTimeline).SessionId | Should -Be $current
    }
}
