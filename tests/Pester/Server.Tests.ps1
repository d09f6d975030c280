# The cmdlets over the module's own server: the real engine behind the real protocol, on this machine.

BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $null = Build-Clip clip.mp4 -Rich
    $null = Build-Clip other.mp4
    $null = Build-Sound clip.wav
    $script:token = 'a-token-of-the-team-0123456789'
    $start = [Diagnostics.ProcessStartInfo]::new('dotnet', [string[]]@(
            [IO.Path]::Combine($RepositoryRoot, 'src', 'NemoVideo.Server', 'bin', 'Release', 'net10.0', 'nemovideo.dll'),
            'serve', '--urls', 'http://127.0.0.1:0', '--data', (Join-Path $Folder server), '--json'))
    $start.Environment['NEMO_SERVER_TOKEN'] = $token
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $script:server = [Diagnostics.Process]::Start($start)
    $script:log = $server.StandardError.ReadToEndAsync()
    $env:NEMO_API_URL = ($server.StandardOutput.ReadLine() | ConvertFrom-Json).urls[0]
    $env:NEMO_TOKEN = $token
}

AfterAll {
    $server.Kill()
    $server.WaitForExit(10000) | Out-Null
    Exit-NemoTest
}

Describe 'The pipeline over the own server' {
    It 'is the local engine at the other end of the protocol' {
        (Connect-Nemo).Kind | Should -Be 'Cloud'
        Get-NemoCredit | Should -BeNullOrEmpty
        $exports = Send-NemoMedia clip.mp4, other.mp4 -With clip.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo out -PollInterval 0.1
        $exports.Name | Sort-Object | Should -Be 'clip.mp4', 'other.mp4'
        $exports.Proof.PictureUntouched | Should -Be $true, $true
        $exports.Proof.OriginalAudible | Should -Be $false, $false
        (Read-Probe out/clip.mp4).streams.codec_type | Should -Contain 'subtitle'
    }

    It 'refuses in the same words' {
        $null = Connect-Nemo
        $media = Send-NemoMedia clip.mp4
        $failure = Get-Failure { $media | Invoke-NemoEdit 'make it pop' }
        $failure.FullyQualifiedErrorId | Should -BeLike 'InstructionNotUnderstood,*'
        $failure.Exception.Message | Should -BeLike '*make it pop*'
        (Get-Failure { $media | Invoke-NemoEdit 'replace the audio with missing.wav' }).FullyQualifiedErrorId | Should -BeLike 'AudioSourceMissing,*'
    }

    It 'passes warnings on' {
        $null = Connect-Nemo
        $edit = Send-NemoMedia other.mp4 -With (Build-Sound long.wav -Seconds 3).FullName | Invoke-NemoEdit 'replace the audio' -WarningVariable warned -WarningAction SilentlyContinue
        $edit.Outcome | Should -Be 'Applied'
        "$warned" | Should -BeLike '*longer than the picture*'
    }

    It 'answers nobody without its token' {
        $env:NEMO_TOKEN = 'another-token-0123456789'
        try {
            (Get-Failure { Connect-Nemo }).FullyQualifiedErrorId | Should -BeLike 'TokenExpired,*'
            $env:NEMO_TOKEN = ''
            (Get-Failure { Connect-Nemo }).FullyQualifiedErrorId | Should -BeLike 'AccessDenied,*'
        } finally {
            $env:NEMO_TOKEN = $token
        }
    }
}
