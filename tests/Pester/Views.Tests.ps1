BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $null = Build-Clip clip.mp4
    $null = Build-Sound voice.wav
    $connection = Connect-Nemo -Local
    $media = Send-NemoMedia clip.mp4 -With voice.wav
    $edit = $media | Invoke-NemoEdit 'replace the audio'
    $export = $edit | Export-NemoVideo -Destination out
    $script:objects = @{
        NemoConnection     = $connection
        NemoSession        = Get-NemoSession $media.SessionId
        NemoMedia          = $media
        NemoEdit           = $edit
        NemoTimeline       = $edit.Timeline
        NemoTrack          = $edit.Timeline.Tracks[0]
        NemoSegment        = $edit.Timeline.Tracks[0].Segments[0]
        NemoTimelineChange = $edit.Changes[0]
        NemoExport         = $export
        NemoProof          = $export.Proof
    }
}

AfterAll {
    Exit-NemoTest
}

Describe 'The view of <Type>' -ForEach @(
    @{ Type = 'NemoConnection'; Words = 'Kind', 'Location', 'Local', 'home' }
    @{ Type = 'NemoSession'; Words = 'SessionId', 'Name', 'Created', 'Local' }
    @{ Type = 'NemoMedia'; Words = 'Name', 'Picture', 'clip.mp4', 'Video', '1.0 s', '160x120', 'voice.wav' }
    @{ Type = 'NemoEdit'; Words = 'Source', 'clip.mp4', 'Instruction', 'replace the audio', 'Applied', 'voice.wav', 'Changes' }
    @{ Type = 'NemoTimeline'; Words = 'SessionId', 'Length', '1.0 s', 'Timeline (2 tracks)' }
    @{ Type = 'NemoTrack'; Words = 'Number', 'Type', 'Label', 'Segments', 'clip.mp4' }
    @{ Type = 'NemoSegment'; Words = 'Start', 'End', '0.00 s', '1.00 s', 'clip.mp4' }
    @{ Type = 'NemoTimelineChange'; Words = 'Kind', 'Change', 'Replaced', 'New audio' }
    @{ Type = 'NemoExport'; Words = 'clip.mp4', 'untouched', 'bytes', 'gone', '1.000 s before' }
    @{ Type = 'NemoProof'; Words = 'PictureUntouched', 'True', 'StreamsKept', 'BleedDecibels' }
) {
    BeforeAll {
        $script:shown = $objects[$Type] | Out-String -Width 80
    }

    It 'is one that the module brings' {
        (Get-FormatData -TypeName "NemoVideo.$Type").FormatViewDefinition | Should -Not -BeNullOrEmpty
    }

    It 'has what people look for' {
        foreach ($word in $Words) {
            ($shown -replace '\s+', ' ') | Should -BeLike "*$([WildcardPattern]::Escape($word))*"
        }
    }

    It 'fits into 80 columns with nothing cut off' {
        ($shown -split '\r?\n').ForEach({ $_.TrimEnd().Length }) | Measure-Object -Maximum | ForEach-Object Maximum | Should -BeLessOrEqual 80
        $shown | Should -Not -Match '…'
    }

    It 'has no name of a type where a value should be' {
        $shown | Should -Not -Match 'System\.|NemoVideo\.|``1'
    }

    It 'is one table for several, with its headings once' {
        $table = $objects[$Type], $objects[$Type] | Format-Table | Out-String -Width 80
        ($table -split '\r?\n').ForEach({ $_.TrimEnd().Length }) | Measure-Object -Maximum | ForEach-Object Maximum | Should -BeLessOrEqual 80
        [regex]::Matches($table, '(?m)^ *-+ ').Count | Should -Be 1
    }
}

Describe 'A view' {
    It 'takes <Type> with nothing in it' -ForEach @(
        @{ Type = 'an empty timeline'; Make = { New-NemoSession empty | Get-NemoTimeline }; Word = 'Timeline (0 tracks)' }
        @{ Type = 'a session'; Make = { New-NemoSession empty }; Word = 'empty' }
    ) {
        & $Make | Out-String -Width 80 | Should -BeLike "*$Word*"
    }

    It 'shows warnings of an edit only where there are some' {
        $objects.NemoEdit | Out-String | Should -Not -BeLike '*Warnings*'
        $null = Build-Sound brief.wav -Seconds 0.3
        $edit = Send-NemoMedia clip.mp4 -With brief.wav | Invoke-NemoEdit 'replace the audio' -WarningAction SilentlyContinue
        ($edit | Out-String) -replace '\s+', ' ' | Should -BeLike '*Warnings*brief.wav*shorter*'
    }

    It 'of sessions that are numbers in a row keeps all digits' {
        Get-NemoSession | Out-String -Width 80 | Should -Match "(?m)^$($objects.NemoSession.SessionId) "
    }

    It 'of exports as a table takes two lines a row at most' {
        $lines = $objects.NemoExport, $objects.NemoExport | Format-Table | Out-String -Width 80
        ($lines -split '\r?\n' -match '\S').Count | Should -BeLessOrEqual (2 + 2 * 2)
    }
}

Describe 'An object in text' {
    It 'says what it is: <Type>' -ForEach @(
        @{ Type = 'NemoConnection'; Text = 'Local: *' }
        @{ Type = 'NemoMedia'; Text = 'clip.mp4' }
        @{ Type = 'NemoTimeline'; Text = 'Timeline (2 tracks): 1. Video: clip.mp4 (0-1s) 2. New audio (eng): voice.wav (0-1s)' }
        @{ Type = 'NemoExport'; Text = '*clip.mp4' }
        @{ Type = 'NemoProof'; Text = 'picture untouched, old sound gone*' }
    ) {
        [string] $objects[$Type] | Should -BeLike $Text
    }

    It 'survives being written to a file and read again: <_>' -ForEach 'NemoSession', 'NemoMedia', 'NemoEdit', 'NemoExport' {
        $again = [Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize($objects[$_], 3))
        $again.SessionId | Should -Be $objects[$_].SessionId
    }

    It 'becomes JSON: <_>' -ForEach 'NemoMedia', 'NemoExport' {
        $json = $objects[$_] | Select-Object -ExcludeProperty Connection | ConvertTo-Json -Depth 3 -WarningAction SilentlyContinue | ConvertFrom-Json
        $json.SessionId | Should -Be $objects[$_].SessionId
        $json.Name | Should -Be 'clip.mp4'
    }
}

Describe 'Completion' {
    BeforeAll {
        function Get-Suggestion([string] $Text) { (TabExpansion2 $Text $Text.Length).CompletionMatches }
    }

    It 'of <Command> offers the sessions there are' -ForEach @{ Command = 'Get-NemoTimeline -Session ' }, @{ Command = 'Export-NemoVideo -Session ' }, @{ Command = 'Send-NemoMedia x.mp4 -Session ' }, @{ Command = 'Get-NemoSession ' } {
        $found = Get-Suggestion $Command | Where-Object CompletionText -Match $objects.NemoSession.SessionId
        $found | Should -HaveCount 1
        $found.ToolTip | Should -BeLike "$($objects.NemoSession.Name)*"
    }

    It 'of -Session finds a session by its name and by its id' {
        $session = New-NemoSession "it's a name"
        (Get-Suggestion 'Get-NemoTimeline -Session it').CompletionText | Should -Be "'$($session.SessionId)'"
        (Get-Suggestion "Get-NemoTimeline -Session '$($session.SessionId.Substring(0, 12))").CompletionText | Should -Be "'$($session.SessionId)'"
    }

    It 'of an instruction offers some, and narrows them down' {
        (Get-Suggestion 'Invoke-NemoEdit ').CompletionText.Count | Should -BeGreaterThan 1
        (Get-Suggestion 'Invoke-NemoEdit mu').CompletionText | Should -Be "'mute the original audio'"
        (Get-Suggestion 'Invoke-NemoEdit -Instruction "mute the').CompletionText | Should -Be "'mute the original audio'"
    }

    It 'of an instruction offers only what is understood' {
        foreach ($suggestion in (Get-Suggestion 'Invoke-NemoEdit ').CompletionText) {
            $text = $suggestion.Trim("'") -replace ' with $', ' with voice.wav'
            { Send-NemoMedia clip.mp4 -With voice.wav | Invoke-NemoEdit $text -WhatIf -ErrorAction Stop } | Should -Not -Throw
        }
    }
}
