BeforeAll {
    . (Join-Path $PSScriptRoot Shared.ps1)
    Enter-NemoTest
    $script:module = Get-Module NemoVideo
    $script:manifestPath = Join-Path $module.ModuleBase NemoVideo.psd1
    $script:manifest = Import-PowerShellDataFile $manifestPath
}

AfterAll {
    Exit-NemoTest
}

Describe 'The folder of the module' {
    It 'holds no library at its top but its own' {
        Get-ChildItem $module.ModuleBase -Filter *.dll | ForEach-Object Name | Should -Be ('NemoVideo.Core.dll', 'NemoVideo.PowerShell.dll')
    }

    It 'holds nothing that PowerShell brings along' {
        $here = Get-ChildItem $module.ModuleBase -Recurse -Filter *.dll | ForEach-Object Name
        $here | Should -Contain 'NemoVideo.Core.dll'
        $here | Should -Not -Contain 'System.Management.Automation.dll'
        foreach ($name in $here) { Join-Path $PSHOME $name | Should -Not -Exist }
    }

    It 'holds no debris of the build' {
        Get-ChildItem $module.ModuleBase -Recurse -Include *.pdb, *.deps.json, *.runtimeconfig.json, *.cs | Should -BeNullOrEmpty
    }

    It 'holds the licence' {
        Join-Path $module.ModuleBase LICENSE | Should -Exist
    }
}

Describe 'The manifest' {
    It 'is one that PowerShell takes, without a warning' {
        Test-ModuleManifest $manifestPath -WarningVariable warned -ErrorAction Stop | Should -Not -BeNullOrEmpty
        $warned | Should -BeNullOrEmpty
    }

    It 'names what it exports, without a wildcard' {
        foreach ($key in 'CmdletsToExport', 'FunctionsToExport', 'AliasesToExport', 'VariablesToExport') {
            $manifest.ContainsKey($key) | Should -BeTrue
            $manifest[$key] | Where-Object { $_ -match '\*' } | Should -BeNullOrEmpty
        }
    }

    It 'exports exactly the cmdlets that the library has' {
        $types = [Reflection.Assembly]::LoadFrom((Join-Path $module.ModuleBase NemoVideo.PowerShell.dll)).GetExportedTypes()
        $inside = foreach ($type in $types) {
            foreach ($attribute in $type.GetCustomAttributes([Management.Automation.CmdletAttribute], $false)) { "$($attribute.VerbName)-$($attribute.NounName)" }
        }

        $inside | Sort-Object | Should -Be ($manifest.CmdletsToExport | Sort-Object)
        $module.ExportedCmdlets.Keys | Sort-Object | Should -Be ($manifest.CmdletsToExport | Sort-Object)
    }

    It 'exports exactly the aliases that the module has' {
        @($module.ExportedAliases.Keys | Sort-Object) | Should -Be @($manifest.AliasesToExport | Sort-Object)
    }

    It 'says what a gallery asks for: <_>' -ForEach 'GUID', 'Author', 'Copyright', 'Description', 'PowerShellVersion', 'CompatiblePSEditions' {
        $manifest[$_] | Should -Not -BeNullOrEmpty
    }

    It 'has what a gallery shows: <_>' -ForEach 'Tags', 'LicenseUri', 'ProjectUri', 'ReleaseNotes' {
        $manifest.PrivateData.PSData[$_] | Should -Not -BeNullOrEmpty
    }

    It 'is tagged with where it runs' {
        foreach ($tag in 'PSEdition_Core', 'Windows', 'Linux', 'MacOS') { $manifest.PrivateData.PSData.Tags | Should -Contain $tag }
    }

    It 'has the version that the folder, the library and the change log have' {
        $library = [Diagnostics.FileVersionInfo]::GetVersionInfo((Join-Path $module.ModuleBase NemoVideo.PowerShell.dll))
        $library.ProductVersion -split '\+' | Select-Object -First 1 | Should -Be $manifest.ModuleVersion
        Split-Path $module.ModuleBase -Leaf | Should -Be $manifest.ModuleVersion
        $changes = Get-Content (Join-Path $RepositoryRoot CHANGELOG.md) | Where-Object { $_ -match '^## ' }
        @($changes) -match '\d+\.\d+\.\d+' | Select-Object -First 1 | Should -Match ([regex]::Escape($manifest.ModuleVersion))
    }
}

Describe 'Importing' {
    It 'brings the commands, says nothing and touches nothing of the user' {
        $env:NEMO_HOME = Join-Path $Folder never-made
        $end = Receive-Process (Open-Process 'Get-Command -Module NemoVideo | ForEach-Object Name | Sort-Object')
        $env:NEMO_HOME = Join-Path $Folder home
        $end.Errors | Should -BeNullOrEmpty
        $end.Output -split '\r?\n' | Should -Be ($manifest.CmdletsToExport | Sort-Object)
        Join-Path $Folder never-made | Should -Not -Exist
    }

    It 'works where NEMO_HOME is nothing that could be a folder' {
        'a file' | Set-Content in-the-way
        $env:NEMO_HOME = [IO.Path]::Combine($Folder, 'in-the-way', 'deeper')
        $end = Receive-Process (Open-Process 'try { Connect-Nemo -Local } catch { $_.FullyQualifiedErrorId }')
        $env:NEMO_HOME = Join-Path $Folder home
        $end.Errors | Should -BeNullOrEmpty
        $end.Output | Should -BeLike 'OutputNotWritable,*'
    }

    It 'twice, with -Force, and again after Remove-Module, leaves a module that works' {
        $null = Build-Clip clip.mp4
        $end = Receive-Process (Open-Process @"
Import-Module '$ModulePath' -Force
Import-Module '$ModulePath' -Force
(Get-Command -Module NemoVideo).Count
`$null = Connect-Nemo -Local
(Send-NemoMedia clip.mp4).Name
Remove-Module NemoVideo
@(Get-Command -Module NemoVideo).Count
Import-Module '$ModulePath'
`$null = Connect-Nemo -Local
`$media = Send-NemoMedia clip.mp4
(`$media | Get-NemoTimeline).Tracks.Count
(`$media | Format-Table | Out-String -Width 80) -match '160x120'
"@)
        $end.Errors | Should -BeNullOrEmpty
        $end.Output -split '\r?\n' | Should -Be "$($manifest.CmdletsToExport.Count)", 'clip.mp4', '0', '2', 'True'
    }

    It 'is undone by Remove-Module, libraries and all' {
        $end = Receive-Process (Open-Process @'
Remove-Module NemoVideo
try { [Reflection.Assembly]::Load('NemoVideo.Local').FullName } catch [IO.FileNotFoundException] { 'not found' }
'@)
        $end.Output | Should -Be 'not found'
    }

    It 'hooks the libraries up, which the test before would not notice' {
        $end = Receive-Process (Open-Process '[Reflection.Assembly]::Load("NemoVideo.Local").GetName().Name')
        $end.Output | Should -Be 'NemoVideo.Local'
    }
}

Describe 'The libraries of the module' {
    BeforeAll {
        $null = Build-Clip clip.mp4
        $null = Build-Sound new.wav
        $script:end = Receive-Process (Open-Process @'
# Another module was here first, with a library of the same name and another version; the compiler is the one of Add-Type,
# which itself names what it makes at random.
Add-Type -TypeDefinition 'public class Anything { }'
$code = 'namespace NWaves { public static class Constants { public const string Whose = "another"; } }'
$tree = [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree]::ParseText($code)
$core = [Microsoft.CodeAnalysis.MetadataReference]::CreateFromFile([object].Assembly.Location)
$options = [Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions]::new([Microsoft.CodeAnalysis.OutputKind]::DynamicallyLinkedLibrary)
$compilation = [Microsoft.CodeAnalysis.CSharp.CSharpCompilation]::Create('NWaves', [Microsoft.CodeAnalysis.SyntaxTree[]] $tree, [Microsoft.CodeAnalysis.MetadataReference[]] $core, $options)
$stream = [IO.File]::Create((Join-Path $PWD NWaves.dll))
if (-not $compilation.Emit($stream).Success) { throw 'The other library was not made.' }
$stream.Dispose()
$null = [Reflection.Assembly]::LoadFrom((Join-Path $PWD NWaves.dll))
$null = Connect-Nemo -Local
$export = Send-NemoMedia clip.mp4 -With new.wav | Invoke-NemoEdit 'replace the audio' | Export-NemoVideo -Destination isolated
$export.Proof.OriginalAudible
[NWaves.Constants]::Whose
$default = [Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | ForEach-Object { $_.GetName().Name }
@($default | Where-Object { $_ -like 'NemoVideo*' }) -join ','
@($default | Where-Object { $_ -eq 'NWaves' }).Count
$own = [Runtime.Loader.AssemblyLoadContext]::All | Where-Object Name -EQ 'NemoVideo'
($own.Assemblies | ForEach-Object { $_.GetName().Name } | Sort-Object) -join ','
'@)
        $script:lines = $end.Output -split '\r?\n'
    }

    It 'work beside others of their name' {
        $end.Errors | Should -BeNullOrEmpty
        $lines[0] | Should -Be 'False'
    }

    It 'leave the others alone' {
        $lines[1] | Should -Be 'another'
        $lines[3] | Should -Be '1'
    }

    It 'are not in the context that all modules share' {
        $lines[2] | Should -Be 'NemoVideo.PowerShell,NemoVideo.Core'
        $lines[4] | Should -Be 'NemoVideo.Cloud,NemoVideo.Local,NWaves'
    }
}

Describe 'The help' -Skip:(-not (Test-Path ([IO.Path]::Combine($PSScriptRoot, '..', '..', 'docs', 'en-US')))) {
    It 'of <_> has a synopsis, an example and every parameter' -ForEach @((Import-PowerShellDataFile ([IO.Path]::Combine($PSScriptRoot, '..', '..', 'NemoVideo.psd1'))).CmdletsToExport) {
        $help = Get-Help $_ -Full
        $help.Synopsis | Should -Not -Match "^\s*$_"
        $help.Examples.Example | Should -Not -BeNullOrEmpty
        $help | Out-String | Should -Not -Match '\{\{'
        $common = [Management.Automation.PSCmdlet]::CommonParameters + [Management.Automation.PSCmdlet]::OptionalCommonParameters
        foreach ($name in (Get-Command $_).Parameters.Keys | Where-Object { $_ -notin $common }) {
            ($help.parameters.parameter | Where-Object name -EQ $name).description.Text | Should -Not -BeNullOrEmpty -Because "-$name is a parameter of $_"
        }
    }

    It 'has a page about the module' {
        Get-Help about_NemoVideo | Out-String | Should -BeLike '*Send-NemoMedia*'
    }
}
