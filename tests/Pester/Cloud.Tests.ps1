# The module over the cloud's protocol: real HTTP to a service that plays the cloud on this machine.

[Diagnostics.CodeAnalysis.SuppressMessage('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The tokens are made up here, and are no secrets.')]
param()

BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $script:clip = Build-Clip clip.mp4
    $null = Build-Clip other.mp4
    $null = Build-Sound clip.wav
    $script:planted = 'nmv_usr_planted-TOKEN-0123456789'
    $script:cloud = Open-ScriptedCloud -Result $clip.FullName -Token $planted
    $env:NEMO_API_URL = $cloud.Address
    $env:NEMO_WEB_URL = 'https://web.example.org'
}

AfterAll {
    Close-ScriptedCloud $cloud
    Exit-NemoTest
}

Describe 'The pipeline over the cloud' {
    It 'is the same as over the local engine, but for how one connects' {
        $connection = Connect-Nemo
        $connection.Kind | Should -Be 'Cloud'
        $exports = Get-ChildItem clip.mp4, other.mp4 | Send-NemoMedia | Invoke-NemoEdit 'replace audio' | Export-NemoVideo out -PollInterval 0.05
        $exports.Name | Sort-Object | Should -Be 'clip.mp4', 'other.mp4'
        $exports | ForEach-Object { (Get-FileHash $_.FullName).Hash | Should -Be (Get-FileHash clip.mp4).Hash }
        $exports.Proof | Should -HaveCount 2
        $exports.CreditsSpent | ForEach-Object { $_ | Should -BeIn @($null, 50) }
        (Get-CloudRecord $cloud).editsReceivedTwice | Should -Be 0
    }

    It 'ends early without an error when enough has come out of it' {
        $null = Connect-Nemo
        $first = 'clip.mp4', 'other.mp4' | Send-NemoMedia | Invoke-NemoEdit 'replace audio' -ErrorVariable failed | Select-Object -First 1
        $first.Outcome | Should -Be 'Applied'
        $failed | Should -BeNullOrEmpty
    }

    It 'asks before it spends, and sends nothing on -WhatIf' {
        $null = Connect-Nemo
        $media = Send-NemoMedia clip.mp4
        $before = (Get-CloudRecord $cloud).messages.Count
        $media | Invoke-NemoEdit 'replace audio' -WhatIf | Should -BeNullOrEmpty
        Invoke-Nemo -Session $media 'add some music' -WhatIf | Should -BeNullOrEmpty
        (Get-CloudRecord $cloud).messages.Count | Should -Be $before
    }

    It 'stops before it would spend more than it may' {
        $null = Connect-Nemo
        $edits = 1..4 | ForEach-Object { Send-NemoMedia clip.mp4 } | Invoke-NemoEdit 'replace audio' -MaxCredits 120 -ErrorVariable failed -ErrorAction SilentlyContinue
        $edits | Should -HaveCount 2
        $failed.FullyQualifiedErrorId | Select-Object -Unique | Should -BeLike 'CreditLimitReached,*'
    }

    It 'does by itself what the agent must not be asked for' {
        $null = Connect-Nemo
        $media = Send-NemoMedia clip.mp4
        $null = $media | Invoke-NemoEdit 'replace audio'
        $before = (Get-CloudRecord $cloud).messages.Count
        (Invoke-Nemo how many credits do I have left).Available | Should -BeGreaterThan 0
        (Invoke-Nemo 余额).Available | Should -BeGreaterThan 0
        (Invoke-Nemo show tracks).SessionId | Should -Be $media.SessionId
        (Invoke-Nemo "upload other.mp4" -Session $media).SessionId | Should -Be $media.SessionId
        (Get-CloudRecord $cloud).messages.Count | Should -Be $before
    }
}

Describe 'Getting in' {
    BeforeEach {
        $env:NEMO_TOKEN = ''
    }

    It 'needs nothing: an anonymous account is made once and kept' {
        $first = Connect-Nemo
        $again = Connect-Nemo
        $first.Account, $again.Account | Should -Be 'Anonymous', 'Anonymous'
        $again.RegistrationLink | Should -Be $first.RegistrationLink
        $first.RegistrationLink | Should -BeLike 'https://web.example.org/register?bind=anon_*'
        $first.ExpiresAt | Should -BeGreaterThan ([DateTimeOffset]::Now)
    }

    It 'keeps the token where nobody else can read it' -Skip:$IsWindows {
        $null = Connect-Nemo
        $files = Get-ChildItem home/tokens -File
        $files | Should -Not -BeNullOrEmpty
        $files.UnixMode | Should -Be '-rw-------'
    }

    It 'takes a token as a SecureString' {
        (Connect-Nemo -Token (ConvertTo-SecureString $planted -AsPlainText)).Account | Should -Be 'Registered'
    }

    It 'takes a token from the environment' {
        $env:NEMO_TOKEN = $planted
        (Connect-Nemo).Account | Should -Be 'Registered'
    }

    It 'takes a token from a vault' {
        $modules = (New-Item -ItemType Directory vault-modules/FakeVault).Parent.FullName
        Set-Content vault-modules/FakeVault/FakeVault.psm1 "function Get-Secret { param(`$Name, `$Vault) if (`$Name -eq 'nemo' -and `$Vault -eq 'mine') { ConvertTo-SecureString '$planted' -AsPlainText } else { throw `"no secret `$Name`" } }"
        $env:PSModulePath = $modules + [IO.Path]::PathSeparator + $env:PSModulePath
        (Connect-Nemo -SecretName nemo -Vault mine).Account | Should -Be 'Registered'
        $failure = Get-Failure { Connect-Nemo -SecretName other }
        $failure.FullyQualifiedErrorId | Should -BeLike 'SettingInvalid,*'
        $failure.Exception.Message | Should -BeLike '*no secret other*'
    }

    It 'says what is missing where there are no vaults' {
        $env:PSModulePath = (New-Item -ItemType Directory no-modules).FullName
        (Get-Failure { Connect-Nemo -SecretName nemo }).Exception.Message | Should -BeLike '*SecretManagement*'
    }

    It 'refuses a token that the service refuses, and says what to do' {
        $failure = Get-Failure { Connect-Nemo -Token (ConvertTo-SecureString 'nmv_usr_of-nobody' -AsPlainText) }
        $failure.FullyQualifiedErrorId | Should -BeLike 'TokenExpired,*'
        $failure.CategoryInfo.Category | Should -Be 'AuthenticationError'
        $failure.ErrorDetails.RecommendedAction | Should -BeLike '*NEMO_TOKEN*'
    }

    It 'refuses the address <Address>' -ForEach @(
        @{ Address = 'http://service.example.org' }
        @{ Address = 'ftp://service.example.org' }
        @{ Address = 'not an address' }
        @{ Address = 'https://user:password@service.example.org' }
    ) {
        $before = $env:NEMO_API_URL
        try {
            $env:NEMO_API_URL = $Address
            (Get-Failure { Connect-Nemo }).FullyQualifiedErrorId | Should -BeLike 'SettingInvalid,*'
        } finally {
            $env:NEMO_API_URL = $before
        }
    }

    It 'says so when nobody answers' {
        $before = $env:NEMO_API_URL
        try {
            $env:NEMO_API_URL = 'http://127.0.0.1:1'
            $shell = Open-Shell { Connect-Nemo }
            Wait-Shell $shell { $shell.Work.IsCompleted -or $shell.Shell.InvocationStateInfo.State -eq 'Running' }
            Measure-ShellStop $shell | Should -BeLessThan 1.5
        } finally {
            Close-Shell $shell
            $env:NEMO_API_URL = $before
        }
    }
}

Describe 'A render' {
    BeforeAll {
        $script:slow = Open-ScriptedCloud -Result $clip.FullName -RenderDelay 3000
        $script:before = $env:NEMO_API_URL
        $env:NEMO_API_URL = $slow.Address
    }

    AfterAll {
        $env:NEMO_API_URL = $before
        Close-ScriptedCloud $slow
    }

    It 'goes on when its export is stopped, and is brought home later' {
        $shell = Open-Shell { $null = Connect-Nemo; Set-Location $at; Send-NemoMedia clip.mp4 | Invoke-NemoEdit 'replace audio' | Export-NemoVideo stopped.mp4 -PollInterval 0.1 } @{ at = $Folder }
        try {
            Wait-Shell $shell { (Get-CloudRecord $slow).renders.Count -eq 1 }
            Measure-ShellStop $shell | Should -BeLessThan 1.5
        } finally {
            Close-Shell $shell
        }

        Join-Path $Folder stopped.mp4 | Should -Not -Exist
        Get-Leftover | Should -BeNullOrEmpty
        $null = Connect-Nemo
        $render = Get-NemoRender
        $render.State | Should -BeIn 'Pending', 'Processing', 'Completed'
        $render | Out-String -Width 80 | Should -Match 'stopped'
        $export = $render | Export-NemoVideo -PollInterval 0.1
        $export.FullName | Should -Be (Join-Path $Folder stopped.mp4)
        $export.Proof.PictureUntouched | Should -BeTrue
        Get-NemoRender | Should -BeNullOrEmpty
        (Get-NemoRender -All).BroughtHomeAt | Should -Not -BeNullOrEmpty
        (Get-CloudRecord $slow).renders | Should -HaveCount 1
    }

    It 'is not lost when the process is killed' {
        $child = Open-Process "`$null = Connect-Nemo; Send-NemoMedia clip.mp4 | Invoke-NemoEdit 'replace audio' | Export-NemoVideo killed.mp4 -PollInterval 0.1"
        Wait-Shell ([pscustomobject]@{ Work = [Threading.Tasks.Task]::Delay(-1) }) { (Get-CloudRecord $slow).renders.Count -eq 2 }
        $child.Process.Kill()
        $child.Process.WaitForExit()
        $null = Connect-Nemo
        $export = Get-NemoRender | Export-NemoVideo -PollInterval 0.1
        $export.FullName | Should -Be (Join-Path $Folder killed.mp4)
        (Get-CloudRecord $slow).renders | Should -HaveCount 2
    }

    It 'can be cancelled' {
        $null = Connect-Nemo
        $null = Send-NemoMedia clip.mp4 | Invoke-NemoEdit 'replace audio'
        $failure = Get-Failure { Export-NemoVideo cancelled.mp4 -PollInterval 0.05 -Timeout 0.2 }
        $failure.FullyQualifiedErrorId | Should -BeLike 'RenderTimedOut,*'
        $failure.ErrorDetails.RecommendedAction | Should -BeLike '*Get-NemoRender*'
        Get-NemoRender | Stop-NemoRender
        Get-NemoRender | Should -BeNullOrEmpty
    }
}

Describe 'An edit' {
    It 'stops at once when it is stopped' {
        $slowEdits = Open-ScriptedCloud -Result $clip.FullName -EditDelay 60000
        $before = $env:NEMO_API_URL
        try {
            $env:NEMO_API_URL = $slowEdits.Address
            $shell = Open-Shell { $null = Connect-Nemo; Set-Location $at; Send-NemoMedia clip.mp4 | Invoke-NemoEdit 'replace audio' } @{ at = $Folder }
            Wait-Shell $shell { $shell.Shell.Streams.Progress.Activity -like 'Editing*' }
            Measure-ShellStop $shell | Should -BeLessThan 1.5
        } finally {
            Close-Shell $shell
            $env:NEMO_API_URL = $before
            Close-ScriptedCloud $slowEdits
        }
    }

    It 'that was refused tells why, and nothing is lost' -ForEach @(
        @{ Fault = @{ endpoint = 'Message'; kind = 'Code'; code = 2001 }; Id = 'OutOfCredits'; Category = 'QuotaExceeded' }
        @{ Fault = @{ endpoint = 'Message'; kind = 'Status'; status = 404 }; Id = 'SessionNotFound'; Category = 'ObjectNotFound' }
        @{ Fault = @{ endpoint = 'Message'; kind = 'Status'; status = 422 }; Id = 'AgentFailed'; Category = 'InvalidResult' }
    ) {
        $null = Connect-Nemo
        $media = Send-NemoMedia clip.mp4
        Add-CloudFault $cloud $Fault
        $failure = Get-Failure { $media | Invoke-NemoEdit 'replace audio' }
        $failure.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $failure.CategoryInfo.Category | Should -Be $Category
        $failure.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        ($media | Invoke-NemoEdit 'replace audio').Outcome | Should -Be 'Applied'
    }
}

Describe 'A token' {
    It 'is seen nowhere' {
        $child = Open-Process @"
`$env:NEMO_TOKEN = '$planted'
`$secret = `$env:NEMO_TOKEN
Start-Transcript transcript.txt | Out-Null
`$VerbosePreference = 'Continue'; `$DebugPreference = 'Continue'; `$ErrorActionPreference = 'Continue'
& {
    Connect-Nemo
    `$media = Send-NemoMedia clip.mp4
    `$media | Invoke-NemoEdit 'replace audio' | Tee-Object -Variable edit
    `$edit | Export-NemoVideo seen.mp4 -PollInterval 0.05 | Tee-Object -Variable export
    Get-NemoSession; Get-NemoRender -All; Get-NemoCredit
    Connect-Nemo -Token (ConvertTo-SecureString "`$secret-wrong" -AsPlainText)
    'no-session' | Invoke-NemoEdit 'replace audio'
    Get-NemoSession -BrowserLink | Select-Object -First 1
} *>&1 | Out-String -Width 500
`$Error | Format-List * -Force | Out-String -Width 500
`$Error | ForEach-Object { `$_.Exception.ToString(); `$_.ScriptStackTrace }
`$media, `$edit, `$export, `$media.Connection | ForEach-Object { `$_ | Format-List * -Force | Out-String -Width 500; `$_ | ConvertTo-Json -Depth 4 -WarningAction SilentlyContinue }
if (`$IsLinux) { Get-ChildItem /proc/*/cmdline -ErrorAction Ignore | ForEach-Object { try { [IO.File]::ReadAllText(`$_.FullName) } catch { } } | Where-Object { `$_ -notlike '*ScriptedCloud*' } }
Stop-Transcript | Out-Null
"@
        $said = Receive-Process $child
        $said.Output | Should -Match 'replace audio'
        $said.Output | Should -Match 'seen.mp4'
        $said.Output, $said.Errors | Should -Not -Match ([regex]::Escape($planted))
        Get-Content transcript.txt -Raw | Should -Not -Match ([regex]::Escape($planted))
        Get-ChildItem home -Recurse -File | ForEach-Object { Get-Content -Raw -LiteralPath $_.FullName } | Should -Not -Match ([regex]::Escape($planted))
        (Get-CloudRecord $cloud).tokensSeenElsewhere | Should -Be 0
    }
}
