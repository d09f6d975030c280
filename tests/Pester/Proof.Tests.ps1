BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest

    $null = New-Item -ItemType Directory originals, done
    foreach ($name in 'a', 'b[1]') {
        Invoke-Ffmpeg '-f', 'lavfi', '-i', 'testsrc2=s=64x64:r=10:d=4', '-f', 'lavfi', '-i', 'anoisesrc=d=4:r=16000:a=0.3:seed=7', '-c:v', 'mpeg4', '-c:a', 'aac', "$Folder/originals/$name.mp4"
        Invoke-Ffmpeg '-i', "$Folder/originals/$name.mp4", '-f', 'lavfi', '-i', 'anoisesrc=d=4:r=16000:a=0.1:seed=8', '-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', "$Folder/done/$name.mp4"
    }
}

AfterAll {
    Exit-NemoTest
}

Describe 'Test-NemoVideo' {
    It 'proves what another program did, without a connection' {
        $proof = Test-NemoVideo -Path done/a.mp4 -Reference originals/a.mp4
        $proof | Should -BeOfType NemoVideo.NemoProof
        $proof.FullName | Should -Be (Get-Item done/a.mp4).FullName
        $proof.Reference | Should -Be (Get-Item originals/a.mp4).FullName
        $proof.PictureUntouched | Should -BeTrue
        $proof.OriginalAudible | Should -BeFalse
        $proof.StreamsLost.Count | Should -Be 1
        $proof.LoudnessAfter | Should -BeLessThan ($proof.LoudnessBefore - 6)
    }

    It 'finds the reference of each file by a script block' {
        $proofs = Get-ChildItem done | Test-NemoVideo -Reference { "originals/$($_.Name)" }
        $proofs.Reference | Should -Be (Get-ChildItem originals).FullName
        $proofs.PictureUntouched | Should -Be $true, $true
    }

    It 'takes exports, and what was sent as the reference' {
        $null = Connect-Nemo -Local
        $export = Send-NemoMedia originals/a.mp4 | Invoke-NemoEdit 'mute the video' | Export-NemoVideo muted.mp4
        $proof = $export | Test-NemoVideo -Reference $export.Source
        $proof.StreamsAdded | Should -Be $export.Proof.StreamsAdded
        $proof.VideoHashAfter | Should -Be $export.Proof.VideoHashAfter
        $export.Proof.FullName | Should -Be $export.FullName
    }

    It 'names what is missing and goes on with the others' {
        $proof = Test-NemoVideo none.mp4, done/a.mp4 originals/a.mp4 -ErrorVariable failed -ErrorAction SilentlyContinue
        $proof.FullName | Should -Be (Get-Item done/a.mp4).FullName
        $failed.FullyQualifiedErrorId | Should -BeLike 'MediaNotFound*'
        (Get-Failure { Test-NemoVideo done/a.mp4 none.mp4 }).FullyQualifiedErrorId | Should -BeLike 'MediaNotFound*'
        (Get-Failure { Test-NemoVideo done/a.mp4 originals/*.mp4 }).Exception.Message | Should -BeLike '*names 2 files*'
        (Get-Failure { Test-NemoVideo done/a.mp4 { throw 'no idea' } }).Exception.Message | Should -BeLike '*no idea*'
    }

    It 'is shown whole in a list that fits into 100 columns' {
        $shown = Test-NemoVideo done/a.mp4 originals/a.mp4 | Out-String -Width 100
        foreach ($word in 'PictureUntouched', 'LoudnessAfter', 'LUFS', 'dBTP', 'StreamsLost') { $shown | Should -BeLike "*$word*" }
    }
}

Describe 'Compare-NemoTimeline' {
    BeforeAll {
        $null = Connect-Nemo -Local
        $null = Send-NemoMedia originals/a.mp4
        $script:before = Get-NemoTimeline
        $null = Invoke-NemoEdit 'set the volume to 35%'
        $script:after = Get-NemoTimeline
    }

    It 'tells what an edit changed' {
        $change = $after | Compare-NemoTimeline $before
        $change | Should -BeOfType NemoVideo.NemoTimelineChange
        $change.Property | Should -Be 'volume'
        $change.After | Should -Be '35%'
    }

    It 'reads the JSON of drafts' {
        [string] (Compare-NemoTimeline $before.DraftJson $after.DraftJson) | Should -Be ([string] (Compare-NemoTimeline $before $after))
        Compare-NemoTimeline $after.DraftJson $after | Should -BeNullOrEmpty
    }

    It 'says where text is no JSON' {
        { Compare-NemoTimeline '{ "t": [' $after } | Should -Throw -ExpectedMessage '*not JSON*'
    }
}
