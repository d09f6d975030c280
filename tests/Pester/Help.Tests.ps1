#Requires -Version 7.4
#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5.0' }

# The help as the built module has it, and the pages in docs/en-US that it is made from. Needs no PlatyPS:
# docs/Build-Help.ps1 -Check compares more closely where that is installed.

[Diagnostics.CodeAnalysis.SuppressMessage('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester hands what one block sets to the next.')]
param()

BeforeDiscovery {
    $modulePath = $env:NEMO_TEST_MODULE ? $env:NEMO_TEST_MODULE : (Join-Path $PSScriptRoot '../../artifacts/module/NemoVideo')
    $commands = @((Import-Module $modulePath -PassThru -Force).ExportedCmdlets.Values | Sort-Object -Property Name | ForEach-Object { @{ Name = $_.Name } })
}

BeforeAll {
    $modulePath = $env:NEMO_TEST_MODULE ? $env:NEMO_TEST_MODULE : (Join-Path $PSScriptRoot '../../artifacts/module/NemoVideo')
    $module = Import-Module $modulePath -PassThru -Force
    $pages = [IO.Path]::GetFullPath('../../docs/en-US', $PSScriptRoot)

    $common = [Management.Automation.Cmdlet]::CommonParameters

    function Get-OwnParameter([string]$Command) {
        (Get-Command -Name $Command -Module NemoVideo).Parameters.Keys | Where-Object { $_ -notin $common } | Sort-Object
    }

    # Text without what only Markdown or only a console shows.
    function Get-Plain([object]$Text) {
        $lines = $Text -is [string] ? $Text : @($Text | ForEach-Object { $_.Text }) -join ' '
        ($lines -replace '[`\u00A0]' -replace '\s+', ' ').Trim()
    }

    # A page's section: the text below a heading, up to the next heading of the same rank or a higher one.
    function Get-Section([string]$Page, [string]$Heading) {
        $rank = [regex]::Match($Heading, '^#+').Length
        $match = [regex]::Match($Page, "(?ms)^$([regex]::Escape($Heading))[ ]*\n(.*?)(?=^#{1,$rank} |\z)")
        $match.Success ? $match.Groups[1].Value.Trim() : $null
    }

    function Get-Page([string]$Command) {
        (Get-Content -Path (Join-Path $pages "$Command.md") -Raw) -replace '\r'
    }
}

Describe 'Help of <Name>' -ForEach $commands {
    BeforeAll {
        $help = Get-Help -Name "NemoVideo\$Name" -Full
        $everything = $help | Out-String -Width 200
    }

    It 'has a synopsis' {
        # Where there is no help, PowerShell puts the syntax in its place.
        $help.Synopsis.Trim() | Should -Not -BeNullOrEmpty
        $help.Synopsis | Should -Not -Match ([regex]::Escape("$Name ["))
    }

    It 'has a description' {
        Get-Plain $help.description | Should -Not -BeNullOrEmpty
    }

    It 'has examples, each with code and a sentence' {
        $examples = @($help.examples.example)
        $examples.Count | Should -BeGreaterOrEqual 1
        foreach ($example in $examples) {
            $example.code | Should -Not -BeNullOrEmpty -Because $example.title
            Get-Plain $example.remarks | Should -Not -BeNullOrEmpty -Because $example.title
        }
    }

    It 'has examples that PowerShell can read' {
        foreach ($example in [regex]::Matches((Get-Page $Name), '(?ms)^```powershell\n(.*?)\n```$')) {
            $problems = $null
            $null = [Management.Automation.Language.Parser]::ParseInput($example.Groups[1].Value, [ref]$null, [ref]$problems)
            $problems | Should -BeNullOrEmpty -Because $example.Groups[1].Value
        }
    }

    It 'describes every parameter' {
        foreach ($parameter in Get-OwnParameter $Name) {
            $described = @($help.parameters.parameter | Where-Object name -EQ $parameter)
            $described.Count | Should -Be 1 -Because "-$parameter is a parameter"
            Get-Plain $described[0].description | Should -Not -BeNullOrEmpty -Because "-$parameter is a parameter"
        }
    }

    It 'says what comes in and what goes out' {
        @($help.inputTypes.inputType).Count | Should -BeGreaterOrEqual 1
        @($help.returnValues.returnValue).Count | Should -BeGreaterOrEqual 1
        foreach ($type in @($help.inputTypes.inputType) + @($help.returnValues.returnValue)) {
            Get-Plain $type.description | Should -Not -BeNullOrEmpty -Because $type.type.name
        }
    }

    It 'has no placeholder and no mark of Markdown' {
        $everything | Should -Not -Match '\{\{'
        $everything | Should -Not -Match '```'
    }

    It 'has its online version where the command says' {
        $online = @($help.relatedLinks.navigationLink | Where-Object linkText -EQ 'Online Version')
        $online.Count | Should -Be 1
        $online[0].uri | Should -BeExactly (Get-Command -Name $Name -Module NemoVideo).HelpUri
        $online[0].uri | Should -BeExactly "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/$Name.md"
    }
}

Describe 'Page of <Name>' -ForEach $commands {
    BeforeAll {
        $page = Get-Page $Name
        $help = Get-Help -Name "NemoVideo\$Name" -Full
    }

    It 'names exactly the parameters of the command' {
        $headings = [regex]::Matches((Get-Section $page '## PARAMETERS'), '(?m)^### -(\w+)[ ]*$').ForEach({ $_.Groups[1].Value }) | Sort-Object
        $headings -join ' ' | Should -BeExactly ((Get-OwnParameter $Name) -join ' ')
    }

    It 'has no placeholder and no date' {
        $page | Should -Not -Match '\{\{'
        $page | Should -Not -Match '(?m)^ms\.date:'
    }

    It 'says what the help says' {
        $because = 'the help is made from the page: docs/Build-Help.ps1'
        Get-Plain $help.Synopsis | Should -BeExactly (Get-Plain (Get-Section $page '## SYNOPSIS')) -Because $because
        Get-Plain $help.description | Should -BeExactly (Get-Plain (Get-Section $page '## DESCRIPTION')) -Because $because
        Get-Plain $help.alertSet.alert | Should -BeExactly (Get-Plain (Get-Section $page '## NOTES')) -Because $because
        foreach ($parameter in Get-OwnParameter $Name) {
            $text = (Get-Section $page "### -$parameter") -replace '(?ms)^```yaml.*'
            Get-Plain ($help.parameters.parameter | Where-Object name -EQ $parameter).description | Should -BeExactly (Get-Plain $text) -Because $because
        }
        @($help.examples.example).Count | Should -Be ([regex]::Matches((Get-Section $page '## EXAMPLES'), '(?m)^### ').Count) -Because $because
    }

    It 'is listed on the page of the module with its synopsis' {
        $modulePage = (Get-Content -Path (Join-Path $pages 'NemoVideo.md') -Raw) -replace '\r'
        Get-Section $modulePage "### [$Name]($Name.md)" | Should -BeExactly (Get-Section $page '## SYNOPSIS')
    }
}

Describe 'Pages' {
    It 'are there for exactly the commands' {
        $titles = Get-ChildItem -Path $pages -Filter '*-*.md' | ForEach-Object BaseName | Sort-Object
        $titles -join ' ' | Should -BeExactly (($module.ExportedCmdlets.Keys | Sort-Object) -join ' ')
    }

    It 'link to pages and files that exist' {
        foreach ($file in Get-ChildItem -Path $pages -Filter '*.md') {
            foreach ($link in [regex]::Matches((Get-Content -Path $file.FullName -Raw), '\]\((?!https?:)([^)#]+)\)')) {
                Join-Path $pages $link.Groups[1].Value | Should -Exist -Because "$($file.Name) links there"
            }
        }
    }
}

Describe 'about_NemoVideo' {
    BeforeAll {
        # As for a user who has the module on PSModulePath and has not imported it. The folder is its name, or below it its version.
        $folder = Get-Item -Path $module.ModuleBase
        while ($folder.Name -ne 'NemoVideo' -and $folder.Parent) {
            $folder = $folder.Parent
        }
        $before = $env:PSModulePath
        $env:PSModulePath = $folder.Parent.FullName + [IO.Path]::PathSeparator + $before
    }

    AfterAll {
        $env:PSModulePath = $before
    }

    It 'is found' {
        $topic = & (Join-Path $PSHOME 'pwsh') -NoProfile -NonInteractive -Command 'Get-Help -Name about_NemoVideo' | Out-String
        $topic | Should -Match 'about_NemoVideo'
        $topic | Should -Match 'SESSIONS IN A PIPELINE'
        $topic | Should -Match 'NEMO_HOME'
        $topic | Should -Match 'NEMO_FFMPEG'
    }

    It 'names every command, and exactly the errors of the table' {
        $topic = (Get-Content -Path (Join-Path $module.ModuleBase 'en-US/about_NemoVideo.help.txt') -Raw) -replace '\r'
        foreach ($name in $module.ExportedCmdlets.Keys) {
            $topic | Should -Match "(?m)^    $name$"
        }

        # The library is in the module's own load context, where a parameter's type leads to it.
        $library = (Get-Command -Name Disconnect-Nemo -Module NemoVideo).Parameters['Connection'].ParameterType.Assembly
        $codes = [Enum]::GetNames($library.GetType('NemoVideo.NemoErrorCode', $true))
        $section = [regex]::Match($topic, '(?ms)^ERRORS\n(.*?)^[A-Z]').Groups[1].Value
        $named = [regex]::Matches($section, '(?m)^ {8}(\w+) {2,}').ForEach({ $_.Groups[1].Value })
        ($named | Sort-Object) -join ' ' | Should -BeExactly (($codes | Sort-Object) -join ' ')
    }
}

Describe '<_>' -ForEach 'about_NemoVideo', 'about_NemoVideo_Authentication', 'about_NemoVideo_Cloud', 'about_NemoVideo_Instructions' {
    BeforeAll {
        $lines = Get-Content -Path (Join-Path $module.ModuleBase "en-US/$_.help.txt")
    }

    It 'is found by its name alone' {
        Get-Help -Name $_ | Out-String | Should -Match "^\s*TOPIC\s+$_\s+SHORT DESCRIPTION"
    }

    It 'fits into 80 columns' {
        $lines | Where-Object Length -GT 80 | Should -BeNullOrEmpty
    }

    It 'points to commands and topics that exist' {
        $start = [array]::IndexOf($lines, 'SEE ALSO')
        $start | Should -BeGreaterThan 0
        foreach ($name in $lines[($start + 1)..($lines.Count - 1)].Trim() | Where-Object { $_ -and $_ -notlike 'https://*' }) {
            $known = $name -like 'about_*' ? (Test-Path -Path (Join-Path $module.ModuleBase "en-US/$name.help.txt")) : $module.ExportedCmdlets.ContainsKey($name)
            $known | Should -BeTrue -Because "SEE ALSO names $name"
        }
    }
}
