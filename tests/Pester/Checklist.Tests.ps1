# What users expect of every module, read off the commands themselves.

BeforeDiscovery {
    $script:commands = (Import-PowerShellDataFile ([IO.Path]::Combine($PSScriptRoot, '..', '..', 'NemoVideo.psd1'))).CmdletsToExport | ForEach-Object { @{ Name = $_ } }
}

BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $script:common = [Management.Automation.PSCmdlet]::CommonParameters + [Management.Automation.PSCmdlet]::OptionalCommonParameters
}

AfterAll {
    Exit-NemoTest
}

Describe '<Name>' -ForEach $commands {
    BeforeAll {
        $script:command = Get-Command $Name
        $script:parameters = $command.Parameters.Values | Where-Object Name -NotIn $common
    }

    It 'has an approved verb' {
        (Get-Verb).Verb | Should -Contain $command.Verb
    }

    It 'has a noun of the product, in the singular' {
        $command.Noun | Should -MatchExactly '^Nemo([A-Z][a-z]+)*$'
        $command.Noun | Should -Not -Match '[^s]s$'
    }

    It 'is a class that is named as it is' {
        $command.ImplementingType.Name | Should -Be "$($command.Verb)$($command.Noun)Command"
    }

    It 'knows where its page is' {
        $command.HelpUri | Should -Match "^https://.*$Name"
    }

    It 'takes no parameter by a reserved or an unspeaking name' {
        $parameters.Name | Should -Not -Match '^(SelectProperty|SelectObject|Password)$'
        $parameters | Where-Object Name -Match 'Token' | ForEach-Object ParameterType | Should -BeIn @($null, [securestring])
        foreach ($parameter in $parameters.Name) { $parameter | Should -MatchExactly '^([A-Z][a-z]+)+$' }
    }

    It 'takes switches, never truth values' {
        $parameters.ParameterType | Should -Not -Contain ([bool])
    }

    It 'takes at most one thing by value from the pipeline in each way to call it' {
        foreach ($set in $command.ParameterSets) {
            @($set.Parameters | Where-Object ValueFromPipeline).Count | Should -BeLessOrEqual 1
        }
    }

    It 'says which way to call it is the usual one' {
        if ($command.ParameterSets.Count -gt 1) { $command.DefaultParameterSet | Should -Not -BeNullOrEmpty }
    }

    It 'can be told another connection' {
        if ($Name -notin 'Compare-NemoTimeline', 'Connect-Nemo', 'Measure-NemoSync', 'Test-NemoVideo') { $command.Parameters['Connection'].ParameterType.Name | Should -Be 'NemoConnection' }
    }

    It 'says what it gives' {
        $command.OutputType | Should -Not -BeNullOrEmpty
    }

    It 'gives nothing that could hold a secret' {
        $seen = [Collections.Generic.HashSet[type]]::new()
        $queue = [Collections.Generic.Queue[type]]::new()
        $command.OutputType.Type | Where-Object { $_ } | ForEach-Object { $queue.Enqueue($_) }
        while ($queue.Count -gt 0) {
            $type = $queue.Dequeue()
            foreach ($inner in @($type) + $type.GetGenericArguments()) {
                if ($inner.Namespace -notlike 'NemoVideo*' -or -not $seen.Add($inner)) { continue }
                foreach ($property in $inner.GetProperties()) {
                    $property.Name | Should -Not -Match 'Token|Secret|Password|Credential(?!s?Spent)|ApiKey|Bearer|Authorization'
                    $property.PropertyType.Name | Should -Not -Match 'SecureString|PSCredential'
                    $queue.Enqueue($property.PropertyType)
                }
            }
        }
    }

    It 'asks before it changes something, if told to' {
        if ($command.Verb -in 'New', 'Send', 'Invoke', 'Export', 'Stop', 'Remove', 'Set') {
            $command.Parameters.Keys | Should -Contain 'WhatIf'
            $command.Parameters.Keys | Should -Contain 'Confirm'
        }
    }

    It 'takes paths with wildcards and without' {
        if ($command.Parameters.ContainsKey('Path')) {
            $command.Parameters['Path'].Attributes.TypeId.Name | Should -Contain 'SupportsWildcardsAttribute'
            $command.Parameters['LiteralPath'].Aliases | Should -Contain 'PSPath'
            $command.Parameters['Path'].ParameterType, $command.Parameters['LiteralPath'].ParameterType | Should -Be ([string[]], [string[]])
        }
    }
}

Describe 'What is given' {
    BeforeAll {
        $null = Build-Clip clip.mp4
        $null = Build-Sound new.wav
    }

    It 'is what every command says that it gives' {
        $connection = Connect-Nemo -Local
        $session = New-NemoSession
        $media = Send-NemoMedia clip.mp4 -With new.wav
        $edit = $media | Invoke-NemoEdit 'replace the audio'
        $given = @{
            'Connect-Nemo'     = $connection
            'New-NemoSession'  = $session
            'Get-NemoSession'  = Get-NemoSession $session.SessionId
            'Send-NemoMedia'   = $media
            'Invoke-NemoEdit'  = $edit
            'Get-NemoTimeline' = $media | Get-NemoTimeline
            'Export-NemoVideo' = $edit | Export-NemoVideo -Destination out
        }
        foreach ($entry in $given.GetEnumerator()) {
            $entry.Value | Should -HaveCount 1
            (Get-Command $entry.Key).OutputType.Name | Should -Contain $entry.Value.GetType().FullName
        }

        Disconnect-Nemo | Should -BeNullOrEmpty
        (Get-Command Disconnect-Nemo).OutputType.Name | Should -Be 'System.Void'
    }

    It 'has the properties that the next command binds' {
        $null = Connect-Nemo -Local
        foreach ($object in (New-NemoSession), (Send-NemoMedia clip.mp4)) {
            $object.PSObject.Properties.Name | Should -Contain 'SessionId'
            $object.PSObject.Properties.Name | Should -Contain 'Connection'
        }
    }

    It 'is the only thing written, besides what was asked for' {
        $end = Receive-Process (Open-Process @'
$null = Connect-Nemo -Local
$export = Send-NemoMedia clip.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination quiet
'only this'
'@)
        $end.Output | Should -Be 'only this'
        $end.Errors | Should -BeNullOrEmpty
        $end.ExitCode | Should -Be 0
    }

    It 'tells with -Verbose what was done' {
        $verbose = Connect-Nemo -Local -Verbose 4>&1 | Where-Object { $_ -is [Management.Automation.VerboseRecord] }
        [string] $verbose | Should -BeLike '*Connected to Local*'
    }
}

Describe 'The scripts' -Tag Analysis {
    It 'follow the rules of the gallery' -Skip:(-not (Get-Module PSScriptAnalyzer -ListAvailable)) {
        $found = $PSScriptRoot, (Get-Module NemoVideo).ModuleBase | ForEach-Object { Invoke-ScriptAnalyzer -Path $_ -Recurse -Settings PSGallery }
        @($found).ForEach({ "$($_.ScriptName):$($_.Line) $($_.RuleName) $($_.Message)" }) | Should -BeNullOrEmpty
    }
}
