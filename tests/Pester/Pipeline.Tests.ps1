BeforeDiscovery {
    $script:awkward = @(
        'two  spaces and & ampersand;.mp4'
        "it's quoted.mp4"
        '🎬 影片 é.mp4'
        '-leading dash.mp4'
        '--help.mp4'
        'a[1].mp4'
        'clip%03d.mp4'
        '$(Get-Date) `n.mp4'
        if (-not $IsWindows) { 'concat:a|b.mp4'; 'double "quote" *?.mp4'; 'http:/example.mp4' -replace '/', '' }
    ) | ForEach-Object { @{ Name = $_ } }
}

BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $null = Connect-Nemo -Local
}

AfterAll {
    Exit-NemoTest
}

Describe 'The whole pipeline' {
    BeforeAll {
        $script:names = 'one', 'two', 'three'
        foreach ($name in $names) {
            $null = Build-Clip "in/$name.mp4"
            $null = Build-Sound "in/$name.wav"
        }

        $script:before = Get-ChildItem in | Get-FileHash
        $script:media = Get-ChildItem in/*.mp4 | Send-NemoMedia -With { [IO.Path]::ChangeExtension($_, '.wav') }
        $script:edits = $media | Invoke-NemoEdit 'replace the audio'
        $script:exports = $edits | Export-NemoVideo -Destination out
    }

    It 'writes one file for each video, under its name' {
        $exports.Name | Sort-Object | Should -Be ('one.mp4', 'three.mp4', 'two.mp4')
        (Get-ChildItem out -Force).Name | Sort-Object | Should -Be ('one.mp4', 'three.mp4', 'two.mp4')
    }

    It 'gives each video the sound that its script block named' {
        foreach ($item in $media) {
            $item.With.Name | Should -Be ([IO.Path]::ChangeExtension($item.Name, '.wav'))
        }
    }

    It 'puts each video in a session of its own' {
        $media.SessionId | Sort-Object -Unique | Should -HaveCount 3
    }

    It 'takes the old sound away and brings the new one in' {
        foreach ($export in $exports) {
            Measure-Tone $export.FullName 1000 | Should -BeLessThan -55
            Measure-Tone $export.FullName 300 | Should -BeGreaterThan -35
        }
    }

    It 'copies the picture bit for bit' {
        foreach ($export in $exports) {
            $hashes = $export.Source.FullName, $export.FullName | ForEach-Object { & $RealFfmpeg -v error -i $_ -map 0:v -c copy -f streamhash - }
            $hashes[0] | Should -Be $hashes[1]
        }
    }

    It 'proves what it did' {
        foreach ($export in $exports) {
            $export.Proof.PictureUntouched | Should -BeTrue
            $export.Proof.OriginalAudible | Should -BeFalse
            $export.Proof.StreamsLost | Should -HaveCount 1
        }
    }

    It 'tells what the edit changed' {
        $edits.Outcome | Sort-Object -Unique | Should -Be 'Applied'
        foreach ($export in $exports) {
            [string] $export.Changes | Should -BeLike '*New audio*'
        }
    }

    It 'leaves the files that went in as they were' {
        $after = Get-ChildItem in | Get-FileHash
        $after.Hash | Should -Be $before.Hash
        $after.Path | Should -Be $before.Path
    }

    It 'pipes on into Get-Item' {
        ($exports | Get-Item).FullName | Should -Be $exports.FullName
    }

    It 'pipes on into Copy-Item' {
        $null = New-Item -ItemType Directory copies
        $exports | Copy-Item -Destination copies
        (Get-ChildItem copies).Name | Should -Be ('one.mp4', 'three.mp4', 'two.mp4')
    }

    It 'works in one line as well' {
        $export = Get-ChildItem in/one.mp4 | Send-NemoMedia -With { [IO.Path]::ChangeExtension($_, '.wav') } | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination line
        $export.FullName | Should -Be ([IO.Path]::Combine($Folder, 'line', 'one.mp4'))
    }
}

Describe 'Arguments and pipeline input' {
    BeforeAll {
        $null = 'a', 'b' | ForEach-Object { Build-Clip "pair/$_.mp4"; Build-Sound "pair/$_.wav" }
        $null = Build-Sound pair/both.wav
    }

    It 'send the same for <Case>' -ForEach @(
        @{ Case = 'file objects'; Send = { Get-ChildItem pair/*.mp4 | Send-NemoMedia } }
        @{ Case = 'strings in the pipeline'; Send = { 'pair/a.mp4', 'pair/b.mp4' | Send-NemoMedia } }
        @{ Case = 'an array as an argument'; Send = { Send-NemoMedia pair/a.mp4, pair/b.mp4 } }
        @{ Case = 'a wildcard as an argument'; Send = { Send-NemoMedia -Path pair/*.mp4 } }
        @{ Case = 'a wildcard in the pipeline'; Send = { 'pair/*.mp4' | Send-NemoMedia } }
        @{ Case = 'literal paths'; Send = { Send-NemoMedia -LiteralPath pair/a.mp4, pair/b.mp4 } }
        @{ Case = 'objects with a PSPath'; Send = { Get-ChildItem pair/*.mp4 | Select-Object PSPath | Send-NemoMedia } }
        @{ Case = 'objects with a FullName'; Send = { Get-ChildItem pair/*.mp4 | Select-Object FullName | Send-NemoMedia } }
        @{ Case = 'objects with a LiteralPath'; Send = { [pscustomobject]@{ LiteralPath = 'pair/a.mp4' }, [pscustomobject]@{ LiteralPath = 'pair/b.mp4' } | Send-NemoMedia } }
    ) {
        $sent = & $Send
        $sent.Name | Sort-Object | Should -Be ('a.mp4', 'b.mp4')
        $sent.FullName | Sort-Object | Should -Be ([IO.Path]::Combine($Folder, 'pair', 'a.mp4')), ([IO.Path]::Combine($Folder, 'pair', 'b.mp4'))
        $sent.SessionId | Sort-Object -Unique | Should -HaveCount 2
    }

    It 'name a session alike for <Case>' -ForEach @(
        @{ Case = 'an id as an argument'; Show = { param($media) Get-NemoTimeline -Session $media.SessionId } }
        @{ Case = 'an object as an argument'; Show = { param($media) Get-NemoTimeline -Session $media } }
        @{ Case = 'the old name of the parameter'; Show = { param($media) Get-NemoTimeline -SessionId $media.SessionId } }
        @{ Case = 'an id in the pipeline'; Show = { param($media) $media.SessionId | Get-NemoTimeline } }
        @{ Case = 'an object in the pipeline'; Show = { param($media) $media | Get-NemoTimeline } }
        @{ Case = 'an object with a SessionId'; Show = { param($media) [pscustomobject]@{ SessionId = $media.SessionId; Note = 1 } | Get-NemoTimeline } }
        @{ Case = 'a row of a table'; Show = { param($media) "SessionId,Who`n$($media.SessionId),me" | ConvertFrom-Csv | Get-NemoTimeline } }
        @{ Case = 'a session'; Show = { param($media) Get-NemoSession $media.SessionId | Get-NemoTimeline } }
        @{ Case = 'a timeline'; Show = { param($media) $media | Get-NemoTimeline | Get-NemoTimeline } }
        @{ Case = 'nothing, which means the current one'; Show = { Get-NemoTimeline } }
    ) {
        $media = Send-NemoMedia pair/b.mp4
        $timeline = & $Show $media
        $timeline.SessionId | Should -Be $media.SessionId
        $timeline.Tracks.Segments.Name | Should -Contain 'b.mp4'
    }

    It 'find a session by a piped session' {
        $session = New-NemoSession found
        ($session | Get-NemoSession).Name | Should -Be 'found'
    }

    It 'edit and export by rows that have a SessionId, as Import-Csv gives them' {
        $media = Get-ChildItem pair/*.mp4 | Send-NemoMedia -With pair/both.wav
        $media | Select-Object Name, SessionId | Export-Csv rows.csv
        $null = Import-Csv rows.csv | Invoke-NemoEdit 'replace the audio'
        $exports = Import-Csv rows.csv | Export-NemoVideo -Destination rows
        $exports.Name | Sort-Object | Should -Be ('a.mp4', 'b.mp4')
    }

    It 'edit and export objects that were written to a file and read again' {
        $edit = Get-Item pair/a.mp4 | Send-NemoMedia -With pair/a.wav | Invoke-NemoEdit 'replace the audio'
        $edit | Export-Clixml edit.xml
        (Import-Clixml edit.xml | Export-NemoVideo -Destination again).Name | Should -Be 'a.mp4'
    }

    It 'carry several instructions out in their order, one after the other' {
        $media = Get-Item pair/a.mp4 | Send-NemoMedia -With pair/a.wav
        $edits = 'mute the original audio', 'replace the audio' | ForEach-Object { $media | Invoke-NemoEdit $_ }
        $edits.Outcome | Should -Be ('Applied', 'Applied')
        ($media | Get-NemoTimeline).Tracks.Label | Should -Be ('Video', 'New audio (eng)')
    }

    It 'let one result through before the last input is taken' {
        $order = [Collections.Generic.List[string]]::new()
        1..4 | ForEach-Object { $order.Add("in $_"); 'pair/a.mp4' } | Send-NemoMedia -With pair/a.wav -ThrottleLimit 1 | ForEach-Object { $order.Add('out') }
        $order.IndexOf('out') | Should -BeLessThan $order.IndexOf('in 4')
    }

    It 'put sound into the session of the video before it' {
        $media = Send-NemoMedia pair/a.mp4, pair/a.wav, pair/b.mp4, pair/b.wav
        $media | Should -HaveCount 2
        $media.With.Name | Sort-Object | Should -Be ('a.wav', 'b.wav')
    }

    It 'send what was exported to a session of its own' {
        $export = Send-NemoMedia pair/a.mp4 -With pair/a.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination again/a.mp4 -Force
        $again = $export | Send-NemoMedia
        $again.FullName | Should -Be $export.FullName
        $again.SessionId | Should -Not -Be $export.SessionId
    }

    It 'can be caught by the type of the error' {
        $code = try { Send-NemoMedia nowhere.mp4 -ErrorAction Stop } catch [NemoVideo.NemoException] { $_.Exception.Code }
        $code | Should -Be MediaNotFound
    }

    It 'put everything into the session that is given' {
        $session = New-NemoSession mine
        $null = $session | Send-NemoMedia pair/a.mp4
        $null = Send-NemoMedia pair/a.wav -Session $session
        $null = Invoke-NemoEdit 'replace the audio' -Session $session.SessionId
        (Get-NemoTimeline -Session $session).Tracks.Segments.Name | Should -Be ('a.mp4', 'a.wav')
    }
}

Describe 'The files of -With' {
    BeforeAll {
        $null = 'x.mp4', 'y.mp4' | ForEach-Object { Build-Clip "with/$_" }
        $null = 'x.wav', 'y.wav', 'v[1].wav' | ForEach-Object { Build-Sound "with/$_" }
        $null = Build-Sound 'with/voices/x.wav'
    }

    It 'come from <Case>' -ForEach @(
        @{ Case = 'a path'; With = { 'with/x.wav' } ; Expected = 'x.wav' }
        @{ Case = 'a file object'; With = { Get-Item with/y.wav }; Expected = 'y.wav' }
        @{ Case = 'several paths'; With = { 'with/x.wav', 'with/y.wav' }; Expected = 'x.wav', 'y.wav' }
        @{ Case = 'a wildcard'; With = { 'with/?.wav' }; Expected = 'x.wav', 'y.wav' }
        @{ Case = 'a script block that gives a path'; With = { { $_.FullName -replace 'mp4$', 'wav' } }; Expected = 'x.wav' }
        @{ Case = 'a script block that gives a file object'; With = { { Get-Item (Join-Path $_.DirectoryName "$($_.BaseName).wav") } }; Expected = 'x.wav' }
        @{ Case = 'a script block that gives several'; With = { { 'with/x.wav'; 'with/y.wav' } }; Expected = 'x.wav', 'y.wav' }
        @{ Case = 'a script block that gives a name with brackets'; With = { { 'with/v[1].wav' } }; Expected = 'v[1].wav' }
    ) {
        (Get-Item with/x.mp4 | Send-NemoMedia -With (& $With)).With.Name | Should -Be $Expected
    }

    It 'may depend on variables of the caller' {
        $voices = [IO.Path]::Combine($Folder, 'with', 'voices')
        (Get-Item with/x.mp4 | Send-NemoMedia -With { Join-Path $voices "$($_.BaseName).wav" }).With.FullName | Should -Be (Join-Path $voices x.wav)
    }

    It 'are asked for each item of an argument, too' {
        (Send-NemoMedia with/x.mp4, with/y.mp4 -With { [IO.Path]::ChangeExtension($_, 'wav') } | Sort-Object Name).With.Name | Should -Be ('x.wav', 'y.wav')
    }
}

Describe 'Names of files' {
    BeforeAll {
        $null = Build-Clip plain.mp4 -Seconds 0.5
        $null = Build-Sound new.wav -Seconds 0.5
        $null = New-Item -ItemType Directory odd
        $awkward.Name | ForEach-Object { [IO.File]::Copy([IO.Path]::Combine($Folder, 'plain.mp4'), [IO.Path]::Combine($Folder, 'odd', $_)) }
        $script:odd = Get-ChildItem odd | Send-NemoMedia -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination odd-out
    }

    It 'may be <Name>' -ForEach $awkward {
        $name = $Name
        $export = $odd | Where-Object Name -CEQ $name
        $export.FullName | Should -Be ([IO.Path]::Combine($Folder, 'odd-out', $name))
        [IO.File]::Exists($export.FullName) | Should -BeTrue
        $export.Proof.PictureUntouched | Should -BeTrue
        $export.Proof.OriginalAudible | Should -BeFalse
        ($export | Get-Item).Length | Should -Be $export.Length
        $path = [IO.Path]::Combine($Folder, 'odd', $name)
        (Send-NemoMedia -LiteralPath $path).FullName | Should -Be $path
    }

    It 'with brackets are patterns for -Path and themselves for -LiteralPath' {
        Copy-Item plain.mp4 b1.mp4
        [IO.File]::Copy((Join-Path $Folder plain.mp4), (Join-Path $Folder 'b[1].mp4'))
        (Send-NemoMedia -Path 'b[1].mp4').Name | Should -Be 'b1.mp4'
        (Send-NemoMedia -LiteralPath 'b[1].mp4').Name | Should -Be 'b[1].mp4'
    }

    It 'of a destination may hold brackets, spaces and percent signs' {
        $media = Send-NemoMedia plain.mp4 -With new.wav
        $null = $media | Invoke-NemoEdit 'replace the audio'
        ($media | Export-NemoVideo -Destination 'out [1] %d/new[2] %03d.mp4').FullName | Should -Be ([IO.Path]::Combine($Folder, 'out [1] %d', 'new[2] %03d.mp4'))
        [IO.Directory]::GetFiles([IO.Path]::Combine($Folder, 'out [1] %d')) | Should -HaveCount 1
    }

    It 'may be in an instruction' {
        Copy-Item new.wav 'my voice and others.wav'
        $edit = Send-NemoMedia plain.mp4 -With new.wav, 'my voice and others.wav' | Invoke-NemoEdit 'replace the audio with new.wav'
        $edit.Timeline.Tracks[1].Segments.Name | Should -Be 'new.wav'
        $edit = $edit | Invoke-NemoEdit 'replace the audio with "my voice and others.wav"'
        $edit.Timeline.Tracks[1].Segments.Name | Should -Be 'my voice and others.wav'
    }
}

Describe 'Paths' {
    BeforeAll {
        $null = Build-Clip deep/folder/clip.mp4
        $null = Build-Sound deep/folder/clip.wav
        $null = New-PSDrive -Name Clips -PSProvider FileSystem -Root (Join-Path $Folder deep) -Scope Global
    }

    AfterAll {
        Remove-PSDrive Clips -Scope Global
    }

    It 'on a drive of PowerShell work on both ends: <Drive>' -ForEach @{ Drive = 'TestDrive:/deep' }, @{ Drive = 'Clips:' } {
        $target = "$Drive/out-$([guid]::NewGuid())"
        $export = Send-NemoMedia "$Drive/folder/clip.mp4" -With "$Drive/folder/clip.wav" | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination $target
        Test-Path "$target/clip.mp4" | Should -BeTrue
        $export.FullName | Should -Be ([IO.Path]::Combine($Folder, 'deep', (Split-Path $target -Leaf), 'clip.mp4'))
    }

    It 'are relative to the location of the shell, not of the process' {
        Push-Location deep/folder
        try {
            $export = Send-NemoMedia clip.mp4 -With { 'clip.wav' } | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination ../near
            $here = Send-NemoMedia ./clip.mp4 -With clip.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination new.mp4
        } finally {
            Pop-Location
        }

        $export.FullName | Should -Be ([IO.Path]::Combine($Folder, 'deep', 'near', 'clip.mp4'))
        $here.FullName | Should -Be ([IO.Path]::Combine($Folder, 'deep', 'folder', 'new.mp4'))
    }

    It 'from a location that is no folder still work' {
        $path = [IO.Path]::Combine($Folder, 'deep', 'folder', 'clip.mp4')
        $file = Get-Item $path
        Push-Location Env:
        try {
            (Send-NemoMedia $path).Name | Should -Be 'clip.mp4'
            ($file | Send-NemoMedia).Name | Should -Be 'clip.mp4'
        } finally {
            Pop-Location
        }
    }

    It 'of other providers are refused, as media' {
        $failure = Get-Failure { Send-NemoMedia -LiteralPath Env:PATH }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MediaNotFound,*'
    }

    It 'of other providers are refused, as a destination' {
        $failure = Get-Failure { Send-NemoMedia deep/folder/clip.mp4 | Export-NemoVideo -Destination Env:new.mp4 }
        $failure.FullyQualifiedErrorId | Should -BeLike 'OutputNotWritable,*'
    }

    It 'of a destination folder that is the one of the video get another name beside it' {
        $export = Send-NemoMedia deep/folder/clip.mp4 -With deep/folder/clip.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination deep/folder
        $export.Name | Should -Be 'clip-edited.mp4'
    }
}

Describe 'What is kept' {
    BeforeAll {
        $null = Build-Clip rich.mp4 -Rich
        $null = Build-Clip turned.mp4 -Rotation 90
        $null = Build-Clip silent.mp4 -Silent
        $null = Build-Clip length.mp4 -Seconds 2
        $null = Build-Sound new.wav
        $null = Build-Sound short.wav -Seconds 0.5
        $null = Build-Sound long.wav -Seconds 4
        $script:rich = Send-NemoMedia rich.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination kept
        $script:richProbe = Read-Probe $rich.FullName
    }

    It 'is one new sound in place of two languages' {
        $richProbe.streams | Where-Object codec_type -EQ audio | Should -HaveCount 1
        $rich.Proof.StreamsLost | Where-Object { $_ -like '*audio*' } | Should -HaveCount 2
        Measure-Tone $rich.FullName 1000 | Should -BeLessThan -55
        Measure-Tone $rich.FullName 700 | Should -BeLessThan -55
    }

    It 'is the language of the first sound' {
        ($richProbe.streams | Where-Object codec_type -EQ audio).tags.language | Should -Be 'eng'
    }

    It 'is the subtitles, with their language' {
        $subtitle = $richProbe.streams | Where-Object codec_type -EQ subtitle
        $subtitle.tags.language | Should -Be 'eng'
        & $RealFfmpeg -v error -i $rich.FullName -map 0:s:0 -f srt - | Out-String | Should -BeLike '*Hello*'
    }

    It 'is the chapters' {
        $richProbe.chapters.tags.title | Should -Be ('First', 'Second')
    }

    It 'is the title' {
        $richProbe.format.tags.title | Should -Be 'A title'
    }

    It 'is the rotation' {
        $export = Send-NemoMedia turned.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination kept
        $rotation = $export.FullName, $export.Source.FullName | ForEach-Object { ((Read-Probe $_).streams | Where-Object codec_type -EQ video).side_data_list.rotation }
        $rotation[0] | Should -Not -BeNullOrEmpty
        $rotation[0] | Should -Be $rotation[1]
        $export.Source.Width, $export.Source.Height | Should -Be 120, 160
    }

    It 'is the length of the picture when the new sound is <Case>' -ForEach @(
        @{ Case = 'shorter'; Sound = 'short.wav' }
        @{ Case = 'longer'; Sound = 'long.wav' }
    ) {
        $media = Send-NemoMedia length.mp4 -With $Sound
        $edit = $media | Invoke-NemoEdit 'replace the audio' -WarningVariable warned -WarningAction SilentlyContinue
        $warned | Should -HaveCount 1
        [string] $warned | Should -BeLike "*$Sound*$Case*"
        $export = $edit | Export-NemoVideo -Destination "length-$Case"
        $probe = Read-Probe $export.FullName
        [double] $probe.format.duration | Should -BeGreaterThan 1.95
        [double] $probe.format.duration | Should -BeLessThan 2.06
        foreach ($stream in $probe.streams) { [double] $stream.duration | Should -BeGreaterThan 1.95 }
        $export.Proof.PictureUntouched | Should -BeTrue
    }

    It 'is a picture without sound, which gets one' {
        $edit = Send-NemoMedia silent.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio'
        $edit.Outcome | Should -Be 'Applied'
        $export = $edit | Export-NemoVideo -Destination kept
        (Read-Probe $export.FullName).streams.codec_type | Should -Be ('video', 'audio')
        $export.Proof.OriginalAudible | Should -BeNullOrEmpty
    }

    It 'is the track, but not the sound, after <_>' -ForEach 'mute the original audio', '把原声静音', '关闭视频的原声' {
        $edit = Send-NemoMedia length.mp4 | Invoke-NemoEdit $_
        $edit.Outcome | Should -Be 'Applied'
        $export = $edit | Export-NemoVideo -Destination "muted-$([guid]::NewGuid())"
        (Read-Probe $export.FullName).streams.codec_type | Should -Be ('video', 'audio')
        Measure-Tone $export.FullName 1000 | Should -BeLessThan -70
    }

    It 'is replaced by an instruction in Chinese, too' {
        $edit = Send-NemoMedia length.mp4 -With new.wav -WarningAction SilentlyContinue | Invoke-NemoEdit '把视频的声音换成 new.wav' -WarningAction SilentlyContinue
        $edit.Timeline.Tracks[1].Segments.Name | Should -Be 'new.wav'
    }

    It 'is the container that the destination names' {
        $export = $rich | Export-NemoVideo -Destination kept/rich.mkv
        (Read-Probe $export.FullName).format.format_name | Should -BeLike '*matroska*'
        $export.Proof.PictureUntouched | Should -BeTrue
    }
}
