BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest

    # A scene of noise that comes and goes; the camera begins a second into it, the take two and a half.
    Invoke-Ffmpeg '-f', 'lavfi', '-i', 'anoisesrc=d=24:r=16000:a=0.3:seed=7', '-af', 'tremolo=f=1.3:d=0.8,tremolo=f=0.37:d=0.7', "$Folder/scene.wav"
    Invoke-Ffmpeg '-ss', '1', '-i', "$Folder/scene.wav", '-f', 'lavfi', '-i', 'testsrc=s=64x64:r=10:d=20', '-t', '20', '-c:v', 'mpeg4', '-c:a', 'aac', "$Folder/camera.mp4"
    Invoke-Ffmpeg '-ss', '2.5', '-i', "$Folder/scene.wav", '-t', '18', "$Folder/take[1].wav"
    Invoke-Ffmpeg '-f', 'lavfi', '-i', 'anoisesrc=d=18:r=16000:a=0.3:seed=8', "$Folder/other.wav"
}

AfterAll {
    Exit-NemoTest
}

Describe 'Measure-NemoSync' {
    It 'measures a recording against the camera, without a connection' {
        $sync = Measure-NemoSync -LiteralPath 'take[1].wav' -Reference camera.mp4
        $sync | Should -BeOfType NemoVideo.NemoSync
        $sync.OffsetMilliseconds | Should -BeGreaterThan 1499.5
        $sync.OffsetMilliseconds | Should -BeLessThan 1500.5
        [math]::Abs($sync.DriftPpm) | Should -BeLessThan 10
        $sync.Score | Should -BeGreaterThan 10
        $sync.Confident | Should -BeTrue
        $sync.Doubt | Should -BeNullOrEmpty
    }

    It 'takes files from the pipeline, and wildcards' {
        $names = Get-ChildItem *.wav | Measure-NemoSync -Reference camera.mp4 | ForEach-Object { Split-Path $_.FullName -Leaf }
        $names | Should -Be (Get-ChildItem *.wav | ForEach-Object Name)
        (Measure-NemoSync *.wav camera.mp4).Count | Should -Be 3
    }

    It 'takes rows of a table, and its own results' {
        $sync = [pscustomobject]@{ FullName = 'take[1].wav' } | Measure-NemoSync -Reference camera.mp4
        $sync.Reference | Should -Be (Join-Path $Folder camera.mp4)
        ($sync | Measure-NemoSync -Reference camera.mp4).Confident | Should -BeTrue
    }

    It 'refuses what is no recording of the scene, without an error' {
        $sync = Measure-NemoSync other.wav camera.mp4 -ErrorAction Stop
        $sync.Confident | Should -BeFalse
        $sync.Doubt | Should -Not -BeNullOrEmpty
    }

    It 'names what is missing and goes on with the others' {
        $sync = Measure-NemoSync none.wav, other.wav camera.mp4 -ErrorVariable failed -ErrorAction SilentlyContinue
        $sync.FullName | Should -Be (Join-Path $Folder other.wav)
        $failed.FullyQualifiedErrorId | Should -BeLike 'MediaNotFound*'
        (Get-Failure { Measure-NemoSync other.wav none.mp4 }).FullyQualifiedErrorId | Should -BeLike 'MediaNotFound*'
    }

    It 'says so when there is no ffmpeg' {
        $env:NEMO_FFMPEG = $Folder
        try {
            (Get-Failure { Measure-NemoSync other.wav camera.mp4 }).FullyQualifiedErrorId | Should -BeLike 'FfmpegMissing*'
        } finally {
            $env:NEMO_FFMPEG = ''
        }
    }

    It 'ends at once when it is stopped, and ffmpeg with it' -Skip:$IsWindows {
        $env:NEMO_FFMPEG = $hanging = Build-Witness hanging-sync -Hang
        try {
            $shell = Open-Shell { Set-Location $at; Measure-NemoSync other.wav camera.mp4 } @{ at = $Folder }
            Wait-Shell $shell { Get-Running $hanging }
            Measure-ShellStop $shell | Should -BeLessThan 1.5
            Get-Running $hanging | Should -BeNullOrEmpty
        } finally {
            Close-Shell $shell
            $env:NEMO_FFMPEG = ''
        }
    }

    It 'is shown in a table that fits into 80 columns' {
        $shown = Measure-NemoSync *.wav camera.mp4 | Out-String -Width 80
        ($shown -split '\r?\n').ForEach({ $_.TrimEnd().Length }) | Measure-Object -Maximum | ForEach-Object Maximum | Should -BeLessOrEqual 80
        foreach ($word in 'take[1].wav', 'ms', 'ppm', 'yes', 'no:') {
            $shown | Should -BeLike "*$([WildcardPattern]::Escape($word))*"
        }
    }
}
