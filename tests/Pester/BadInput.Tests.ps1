BeforeDiscovery {
    $script:unrestricted = $IsWindows -or (id -u) -eq 0
}

BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $null = Connect-Nemo -Local
    $null = Build-Clip clip.mp4
    $null = Build-Clip other.mp4
    $null = Build-Clip mute.mp4 -Silent
    $null = Build-Sound new.wav

    # What every error owes its reader.
    function Assert-Failure($Failure, [string] $Id, [string] $Category, $Target) {
        $Failure | Should -HaveCount 1
        $Failure.FullyQualifiedErrorId | Should -BeLike "$Id,NemoVideo.*"
        $Failure.CategoryInfo.Category | Should -Be $Category
        $Failure.TargetObject | Should -Not -BeNullOrEmpty
        if ($Target) { [string] $Failure.TargetObject | Should -Be $Target }
        $Failure.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        $Failure.Exception.GetType().FullName | Should -Be 'NemoVideo.NemoException'
        $Failure.Exception.Message | Should -Match '\.$' -Because 'a message is a sentence'
        $Failure.Exception.Message | Should -Not -Match 'file:' -Because 'that is how ffmpeg is told a path, and nothing a user wrote'
    }
}

AfterAll {
    Exit-NemoTest
}

Describe 'A bad item among good ones' {
    It 'costs its own result and no other: <Case>' -ForEach @(
        @{ Case = 'strings'; Send = { 'clip.mp4', 'missing.mp4', 'other.mp4' | Send-NemoMedia } }
        @{ Case = 'an array'; Send = { Send-NemoMedia 'clip.mp4', 'missing.mp4', 'other.mp4' } }
        @{ Case = 'literal paths'; Send = { Send-NemoMedia -LiteralPath 'clip.mp4', 'missing.mp4', 'other.mp4' } }
    ) {
        $failed, $sent = (& $Send 2>&1).Where({ $_ -is [Management.Automation.ErrorRecord] }, 'Split')
        $sent.Name | Sort-Object | Should -Be ('clip.mp4', 'other.mp4')
        Assert-Failure $failed -Id 'MediaNotFound' -Category 'ObjectNotFound'
        [string] $failed.TargetObject | Should -BeLike '*missing.mp4'
    }

    It 'is one error and the rest of the pipeline goes on to the end' {
        $exports = 'clip.mp4', 'missing.mp4', 'other.mp4' | Send-NemoMedia -With new.wav -ErrorVariable failed -ErrorAction SilentlyContinue |
            Invoke-NemoEdit 'replace the audio' -ErrorVariable +failed |
            Export-NemoVideo -Destination two -ErrorVariable +failed
        $exports.Name | Sort-Object | Should -Be ('clip.mp4', 'other.mp4')
        Assert-Failure $failed -Id 'MediaNotFound' -Category 'ObjectNotFound' -Target 'missing.mp4'
    }

    It 'is quiet with -ErrorAction SilentlyContinue' {
        $all = 'missing.mp4' | Send-NemoMedia -ErrorAction SilentlyContinue *>&1
        $all | Should -BeNullOrEmpty
    }

    It 'can be caught with -ErrorAction Stop' {
        $caught = try { 'clip.mp4', 'missing.mp4', 'other.mp4' | Send-NemoMedia -ErrorAction Stop } catch { $_ }
        $caught[-1].FullyQualifiedErrorId | Should -BeLike 'MediaNotFound,*'
        [string] $caught[-1].Exception.Code | Should -Be 'MediaNotFound'
    }

    It 'leaves a shell that goes on working' {
        try { 'missing.mp4' | Send-NemoMedia -ErrorAction Stop } catch { $null = $_ }
        (Send-NemoMedia clip.mp4).Name | Should -Be 'clip.mp4'
    }

    It 'may be a pattern that is none' {
        $sent = Send-NemoMedia -Path 'clip[.mp4', 'clip.mp4' -ErrorVariable failed -ErrorAction SilentlyContinue
        $sent.Name | Should -Be 'clip.mp4'
        Assert-Failure $failed -Id 'MediaNotFound' -Category 'ObjectNotFound'
    }
}

Describe 'A file that is no video' {
    BeforeAll {
        $null = New-Item -ItemType Directory folder.mp4
        $null = New-Item empty.mp4
        'This is a text, whatever its name says. ' * 200 | Set-Content text.mp4
        'notes' | Set-Content notes.txt
        'no extension' | Set-Content noextension
        '{"cut"' | Set-Content cut.json
        Invoke-Ffmpeg '-f', 'lavfi', '-i', 'testsrc=s=160x120:r=10:d=1', '-t', '0', '-c:v', 'libx264', (Join-Path $Folder nothing.mp4)
        $bytes = [IO.File]::ReadAllBytes((Join-Path $Folder clip.mp4))
        [IO.File]::WriteAllBytes((Join-Path $Folder cut.mp4), $bytes[0..([int]($bytes.Length / 3))])
        "#EXTM3U`n#EXTINF:1,`nhttp://127.0.0.1:9/x.ts`n#EXT-X-ENDLIST" | Set-Content playlist.mp4
        $null = Build-Sound sound.wav
        Invoke-Ffmpeg '-i', (Join-Path $Folder sound.wav), '-c:a', 'aac', (Join-Path $Folder soundonly.mp4)
    }

    It 'is refused by name and reason: <Path>' -ForEach @(
        @{ Path = 'missing.mp4'; Id = 'MediaNotFound'; Category = 'ObjectNotFound' }
        @{ Path = 'NoDrive:/clip.mp4'; Id = 'MediaNotFound'; Category = 'ObjectNotFound' }
        @{ Path = 'nothing*.mov'; Id = 'MediaNotFound'; Category = 'ObjectNotFound' }
        @{ Path = 'folder.mp4'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'empty.mp4'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'text.mp4'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'notes.txt'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'noextension'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'nothing.mp4'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'cut.mp4'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
        @{ Path = 'playlist.mp4'; Id = 'UnsupportedMedia'; Category = 'InvalidType' }
    ) {
        $failure = Get-Failure { Send-NemoMedia $Path -With new.wav }
        Assert-Failure $failure -Id $Id -Category $Category
        $failure.Exception.Message | Should -BeLike "*$Path*"
    }

    It 'leaves no session behind' {
        $before = @(Get-NemoSession).Count
        $null = Send-NemoMedia empty.mp4, notes.txt, missing.mp4 -ErrorAction SilentlyContinue
        @(Get-NemoSession).Count | Should -Be $before
    }

    It 'may be sound alone, which is sound whatever its name says' {
        (New-NemoSession sound | Send-NemoMedia soundonly.mp4).Kind | Should -Be 'Audio'
    }

    It 'cannot be edited where it is sound alone' {
        $failure = Get-Failure { New-NemoSession sound | Send-NemoMedia soundonly.mp4 | Invoke-NemoEdit 'replace the audio' }
        Assert-Failure $failure -Id 'VideoMissing' -Category 'InvalidOperation'
    }

    It 'can be the new sound of one' {
        $edit = Send-NemoMedia clip.mp4 -With soundonly.mp4 | Invoke-NemoEdit 'replace the audio'
        $edit.Outcome | Should -Be 'Applied'
    }

    It 'is no reason to give up the video when it came along with -With' {
        $failure = Get-Failure { Send-NemoMedia clip.mp4 -With notes.txt }
        Assert-Failure $failure -Id 'UnsupportedMedia' -Category 'InvalidType'
    }
}

Describe 'New sound that is not there' {
    It 'leaves one of three undone, and says which' {
        $null = 1..3 | ForEach-Object { Copy-Item clip.mp4 "v$_.mp4" }
        $edits = 1..3 | ForEach-Object { "v$_.mp4" } | Send-NemoMedia -With { if ($_.Name -ne 'v2.mp4') { 'new.wav' } } |
            Invoke-NemoEdit 'replace the audio' -ErrorVariable failed -ErrorAction SilentlyContinue
        $edits.Source.Name | Sort-Object | Should -Be ('v1.mp4', 'v3.mp4')
        Assert-Failure $failed -Id 'AudioSourceMissing' -Category 'InvalidOperation'
        "$($failed.TargetObject) $failed" | Should -BeLike '*v2.mp4*' -Because 'nobody knows sessions by their numbers'
    }

    It 'is an error of that item when -With names a file that does not exist' {
        $sent = 'clip.mp4', 'other.mp4' | Send-NemoMedia -With { $_.Name -eq 'clip.mp4' ? 'missing.wav' : 'new.wav' } -ErrorVariable failed -ErrorAction SilentlyContinue
        $sent.Name | Should -Be 'other.mp4'
        Assert-Failure $failed -Id 'MediaNotFound' -Category 'ObjectNotFound'
        [string] $failed | Should -BeLike '*missing.wav*'
    }

    It 'is an error of that item when the script block fails' {
        $sent = 'clip.mp4', 'other.mp4' | Send-NemoMedia -With { if ($_.Name -eq 'clip.mp4') { throw 'no idea' } else { 'new.wav' } } -ErrorVariable failed -ErrorAction SilentlyContinue
        $sent.Name | Should -Be 'other.mp4'
        $failure = $failed | Where-Object FullyQualifiedErrorId -Like '*SendNemoMediaCommand'
        Assert-Failure $failure -Id 'MediaNotFound' -Category 'ObjectNotFound'
        [string] $failure | Should -BeLike '*no idea*'
    }

    It 'is told by name when the instruction names another file' {
        $failure = Get-Failure { Send-NemoMedia clip.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio with absent.wav' }
        Assert-Failure $failure -Id 'AudioSourceMissing' -Category 'InvalidOperation'
        $failure.Exception.Message | Should -BeLike '*absent.wav*new.wav*'
    }
}

Describe 'An instruction that is not understood' {
    It 'changes nothing, not even the part that is' -ForEach 'make it dance', 'replace the audio and then make it dance', '跳舞' {
        $media = Send-NemoMedia clip.mp4 -With new.wav
        $before = ($media | Get-NemoTimeline).DraftJson
        $failure = Get-Failure { $media | Invoke-NemoEdit $_ }
        Assert-Failure $failure -Id 'InstructionNotUnderstood' -Category 'InvalidArgument'
        $failure.Exception.Message | Should -Match 'dance|跳舞'
        ($media | Get-NemoTimeline).DraftJson | Should -Be $before
    }

    It 'is refused at once when it is empty' {
        { Send-NemoMedia clip.mp4 | Invoke-NemoEdit '' } | Should -Throw -ErrorId 'ParameterArgumentValidationError*'
    }
}

Describe 'An output' {
    BeforeAll {
        $script:edit = Send-NemoMedia clip.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio'
        $script:first = $edit | Export-NemoVideo -Destination taken
    }

    It 'that exists is left as it is' {
        $before = Get-FileHash $first.FullName
        $failure = Get-Failure { $edit | Export-NemoVideo -Destination taken }
        Assert-Failure $failure -Id 'OutputExists' -Category 'ResourceExists'
        (Get-FileHash $first.FullName).Hash | Should -Be $before.Hash
    }

    It 'that exists is overwritten with -Force' {
        'old' | Set-Content taken/old.mp4
        $null = $edit | Export-NemoVideo -Destination taken/old.mp4 -Force
        (Read-Probe ([IO.Path]::Combine($Folder, 'taken', 'old.mp4'))).streams.codec_type | Should -Be ('video', 'audio')
    }

    It 'is never the video that went in: <Case>' -ForEach @(
        @{ Case = 'by its name'; Target = 'in/clip.mp4' }
        @{ Case = 'by another spelling of its path'; Target = 'in/../in/./clip.mp4' }
        @{ Case = 'by a link to it'; Target = 'link.mp4' }
        @{ Case = 'by a link to its folder'; Target = 'linked/clip.mp4' }
    ) {
        $case = New-Item -ItemType Directory ([guid]::NewGuid())
        $in = New-Item -ItemType Directory (Join-Path $case in)
        $video = Copy-Item clip.mp4 $in -PassThru
        $null = New-Item -ItemType SymbolicLink (Join-Path $case link.mp4) -Target $video
        $null = New-Item -ItemType SymbolicLink (Join-Path $case linked) -Target $in
        $before = Get-FileHash $video
        $sent = $video | Send-NemoMedia -With new.wav | Invoke-NemoEdit 'replace the audio'
        $failure = Get-Failure { $sent | Export-NemoVideo -Destination (Join-Path $case $Target) -Force }
        (Get-FileHash $video).Hash | Should -Be $before.Hash
        Assert-Failure $failure -Id 'OutputIsInput' -Category 'InvalidArgument'
    }

    It 'is never the video that went in when the folder is a link to its own' {
        $null = New-Item -ItemType Directory own
        Copy-Item clip.mp4 own
        $null = New-Item -ItemType SymbolicLink own-link -Target (Join-Path $Folder own)
        $before = Get-FileHash own/clip.mp4
        $null = Get-Failure { Send-NemoMedia own/clip.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination own-link -Force }
        (Get-FileHash own/clip.mp4).Hash | Should -Be $before.Hash
    }

    It 'is never the video that went in when that was sent through a link' {
        $null = New-Item -ItemType SymbolicLink alias.mp4 -Target (Join-Path $Folder clip.mp4)
        $before = Get-FileHash clip.mp4
        $failure = Get-Failure { Send-NemoMedia alias.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination clip.mp4 -Force }
        (Get-FileHash clip.mp4).Hash | Should -Be $before.Hash
        Assert-Failure $failure -Id 'OutputIsInput' -Category 'InvalidArgument'
    }

    It 'is refused in a folder that cannot be made' {
        'a file' | Set-Content blocker
        $failure = Get-Failure { $edit | Export-NemoVideo -Destination blocker/deeper/new.mp4 }
        Assert-Failure $failure -Id 'OutputNotWritable' -Category 'WriteError'
    }

    It 'is refused where a file stands in place of the folder' {
        'a file' | Set-Content blocker2
        $failure = Get-Failure { $edit | Export-NemoVideo -Destination blocker2 }
        Assert-Failure $failure -Id 'OutputNotWritable' -Category 'WriteError'
        Get-Content blocker2 | Should -Be 'a file'
    }

    It 'is refused in a folder that may not be written' -Skip:$unrestricted {
        $closed = New-Item -ItemType Directory closed
        [IO.File]::SetUnixFileMode($closed.FullName, [IO.UnixFileMode] 'UserRead, UserExecute')
        $failure = Get-Failure { $edit | Export-NemoVideo -Destination closed }
        [IO.File]::SetUnixFileMode($closed.FullName, [IO.UnixFileMode] 'UserRead, UserWrite, UserExecute')
        Assert-Failure $failure -Id 'OutputNotWritable' -Category 'WriteError'
    }

    It 'of a format that cannot be written is refused, and leaves nothing' {
        $failure = Get-Failure { $edit | Export-NemoVideo -Destination odd/new.xyz }
        Assert-Failure $failure -Id 'NotSupported' -Category 'NotImplemented'
        Get-ChildItem odd -Force -ErrorAction Ignore | Should -BeNullOrEmpty
    }

    It 'of the same video twice is written once' {
        $exports = 'other.mp4', 'other.mp4' | Send-NemoMedia -With new.wav | Invoke-NemoEdit 'replace the audio' |
            Export-NemoVideo -Destination twice -ErrorVariable failed -ErrorAction SilentlyContinue
        $exports | Should -HaveCount 1
        Assert-Failure $failed -Id 'OutputExists' -Category 'ResourceExists'
        (Read-Probe $exports.FullName).streams | Should -HaveCount 2
    }

    It 'of two videos that share a name is never one of them in place of the other' {
        $null = 'left', 'right' | ForEach-Object { New-Item -ItemType Directory $_; Copy-Item clip.mp4 $_ }
        $exports = Get-ChildItem left/*.mp4, right/*.mp4 | Send-NemoMedia -With new.wav | Invoke-NemoEdit 'replace the audio' |
            Export-NemoVideo -Destination shared -ErrorVariable failed -ErrorAction SilentlyContinue
        $exports | Should -HaveCount 1
        Assert-Failure $failed -Id 'OutputExists' -Category 'ResourceExists'
    }

    It 'of an empty session is refused' {
        $failure = Get-Failure { New-NemoSession empty | Export-NemoVideo -Destination none }
        Assert-Failure $failure -Id 'NothingToExport' -Category 'InvalidOperation'
        Test-Path none | Should -BeFalse
    }

    It 'of a session that does not exist is refused, and the others are written' {
        $exports = [pscustomobject]@{ SessionId = '1234567890123456789' }, $edit, [pscustomobject]@{ SessionId = '../../etc' } |
            Export-NemoVideo -Destination mixed -ErrorVariable failed -ErrorAction SilentlyContinue
        $exports | Should -HaveCount 1
        $failed | Should -HaveCount 2
        foreach ($failure in $failed) { Assert-Failure $failure -Id 'SessionNotFound' -Category 'ObjectNotFound' }
    }
}

Describe 'A file that was <What> after it was sent' -ForEach @(
    @{ What = 'deleted'; Change = { param($path) Remove-Item $path } }
    @{ What = 'changed'; Change = { param($path) Add-Content -LiteralPath $path 'x' } }
    @{ What = 'replaced by another of the same size'; Change = { param($path) $bytes = [IO.File]::ReadAllBytes($path); $bytes[-1] = $bytes[-1] -bxor 1; [IO.File]::WriteAllBytes($path, $bytes) } }
) {
    It 'is noticed, where it is the <_>' -ForEach 'video', 'sound' {
        Copy-Item clip.mp4 volatile.mp4 -Force
        Copy-Item new.wav volatile.wav -Force
        $sent = Send-NemoMedia volatile.mp4 -With volatile.wav | Invoke-NemoEdit 'replace the audio'
        $path = Join-Path $Folder ($_ -eq 'video' ? 'volatile.mp4' : 'volatile.wav')
        & $Change $path
        $failure = Get-Failure { $sent | Export-NemoVideo -Destination volatile-out }
        Assert-Failure $failure -Id 'MediaChanged' -Category 'ResourceUnavailable'
        $failure.Exception.Message | Should -BeLike "*$path*"
        Get-ChildItem volatile-out -Force -ErrorAction Ignore | Should -BeNullOrEmpty
        Get-Leftover | Should -BeNullOrEmpty
    }
}

Describe 'Finding sessions' {
    It 'tells which ones are not there, and finds the others' {
        $session = New-NemoSession here
        $found = Get-NemoSession '1234567890123456789', $session.SessionId, 'not a number' -ErrorVariable failed -ErrorAction SilentlyContinue
        $found.SessionId | Should -Be $session.SessionId
        $failed | Should -HaveCount 2
        Assert-Failure $failed[0] -Id 'SessionNotFound' -Category 'ObjectNotFound' -Target '1234567890123456789'
        Assert-Failure $failed[1] -Id 'SessionNotFound' -Category 'ObjectNotFound' -Target 'not a number'
    }
}

Describe 'Without a connection' {
    BeforeAll {
        Disconnect-Nemo
    }

    AfterAll {
        $null = Connect-Nemo -Local
    }

    It 'is every command refused, once for all: <_>' -ForEach 'Send-NemoMedia clip.mp4', 'Invoke-NemoEdit mute -Session 1', 'Export-NemoVideo -Session 1', 'Get-NemoTimeline -Session 1', 'Get-NemoSession', 'New-NemoSession' {
        $script = [scriptblock]::Create("$_ -ErrorAction Continue")
        $failure = Get-Failure $script
        $failure | Should -HaveCount 1
        $failure.FullyQualifiedErrorId | Should -BeLike 'NotConnected,*'
        $failure.CategoryInfo.Category | Should -Be 'ConnectionError'
        $failure.ErrorDetails.RecommendedAction | Should -BeLike '*Connect-Nemo*'
        $script | Should -Throw -ErrorId 'NotConnected,*'
    }

    It 'is Disconnect-Nemo quiet' {
        Disconnect-Nemo *>&1 | Should -BeNullOrEmpty
    }
}

Describe 'Without ffmpeg' {
    It 'does Connect-Nemo say so and end' {
        $env:NEMO_FFMPEG = (New-Item -ItemType Directory nothing-here).FullName
        try {
            $failure = Get-Failure { Connect-Nemo -Local -ErrorAction Continue }
            { Connect-Nemo -Local -ErrorAction Continue } | Should -Throw -ErrorId 'FfmpegMissing,*'
        } finally {
            $env:NEMO_FFMPEG = ''
        }

        $failure.CategoryInfo.Category | Should -Be 'NotInstalled'
        $failure.ErrorDetails.RecommendedAction | Should -BeLike '*apt-get install ffmpeg*NEMO_FFMPEG*'
        $failure.Exception.Message | Should -BeLike '*nothing-here*'
    }
}

Describe 'An error at the prompt' {
    It 'gives its advice once' {
        $shown = Get-Failure { Send-NemoMedia missing.mp4 } | Out-String -Width 500
        [regex]::Matches($shown, 'Check the path').Count | Should -Be 1
    }

    It 'has an id that is a word, whatever the code' {
        $codes = [Enum]::GetNames((Get-Failure { Send-NemoMedia missing.mp4 }).Exception.Code.GetType())
        $codes | Should -Contain 'MediaNotFound'
        foreach ($code in $codes) { $code | Should -MatchExactly '^([A-Z][a-z]+)+$' }
    }
}
