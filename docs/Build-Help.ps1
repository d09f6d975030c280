<#
.SYNOPSIS
Makes the module's help from the pages in docs/en-US, or checks that help, pages and commands agree.

.DESCRIPTION
Writes module/en-US/NemoVideo.PowerShell.dll-Help.xml with Microsoft.PowerShell.PlatyPS. The same pages make the same
bytes on every platform. With -Check, writes nothing, and throws when the file is not the one that the pages make, or
when a page does not describe the command of the built module as it is. Needs PlatyPS 1.0.3; nothing else in the
repository does.

.EXAMPLE
./docs/Build-Help.ps1

.EXAMPLE
./docs/Build-Help.ps1 -Check
#>
[CmdletBinding()]
param(
    # Compares instead of writing.
    [switch]$Check,

    # The built module that -Check compares the pages with.
    [ValidateNotNullOrEmpty()]
    [string]$ModulePath = (Join-Path $PSScriptRoot '../artifacts/module/NemoVideo')
)

$ErrorActionPreference = 'Stop'
Import-Module Microsoft.PowerShell.PlatyPS -RequiredVersion 1.0.3 -Verbose:$false

$target = [IO.Path]::GetFullPath('../module/en-US/NemoVideo.PowerShell.dll-Help.xml', $PSScriptRoot)
$pages = @(Get-ChildItem -Path (Join-Path $PSScriptRoot 'en-US') -Filter '*-*.md' | Sort-Object -Property Name |
        ForEach-Object { Import-MarkdownCommandHelp -Path $_.FullName })

# PlatyPS writes into a folder named after the module below the one it is given.
$scratch = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
$maml = [xml]::new()
try {
    $null = Export-MamlCommandHelp -CommandHelp $pages -OutputFolder $scratch
    $maml.Load((Get-ChildItem -Path $scratch -Recurse -Filter '*-Help.xml').FullName)
}
finally {
    Remove-Item -Path $scratch -Recurse -ErrorAction Ignore
}

$names = [Xml.XmlNamespaceManager]::new($maml.NameTable)
$names.AddNamespace('command', 'http://schemas.microsoft.com/maml/dev/command/2004/10')
$names.AddNamespace('maml', 'http://schemas.microsoft.com/maml/2004/10')
$names.AddNamespace('dev', 'http://schemas.microsoft.com/maml/dev/2004/10')

# PlatyPS puts an example's Markdown, fences and all, into its introduction. Code and output belong to the code, prose to the remarks.
$fence = '(?ms)^```[^\n]*\n(.*?)\n```$'
foreach ($page in $pages) {
    $examples = @($maml.SelectNodes("//command:command[command:details/command:name='$($page.Title)']/command:examples/command:example", $names))
    for ($i = 0; $i -lt $examples.Count; $i++) {
        $text = $page.Examples[$i].Remarks -replace '\r'
        $examples[$i].SelectSingleNode('maml:introduction', $names).IsEmpty = $true
        $examples[$i].SelectSingleNode('dev:code', $names).InnerText = @([regex]::Matches($text, $fence).ForEach({ $_.Groups[1].Value })) -join "`n`n"
        $remarks = $examples[$i].SelectSingleNode('dev:remarks', $names)
        $remarks.AppendChild($maml.CreateElement('maml', 'para', $names.LookupNamespace('maml'))).InnerText = ($text -replace $fence).Trim()
        # The no-break space parts the example from the next; PowerShell takes an empty paragraph away.
        $remarks.AppendChild($maml.CreateElement('maml', 'para', $names.LookupNamespace('maml'))).InnerText = [string][char]0xA0
    }

    # PlatyPS leaves the default values out.
    foreach ($parameter in $page.Parameters | Where-Object DefaultValue) {
        $node = $maml.SelectSingleNode("//command:command[command:details/command:name='$($page.Title)']/command:parameters/command:parameter[maml:name='$($parameter.Name)']", $names)
        $node.AppendChild($maml.CreateElement('dev', 'defaultValue', $names.LookupNamespace('dev'))).InnerText = $parameter.DefaultValue
    }
}

# A console shows marks of code as they are; links to other pages lead nowhere there; and PlatyPS lists the online version twice.
foreach ($paragraph in $maml.SelectNodes('//maml:para', $names)) {
    $paragraph.InnerText = $paragraph.InnerText.Replace('`', '').Replace("`r", '')
}
foreach ($links in $maml.SelectNodes('//command:relatedLinks', $names)) {
    $seen = @()
    foreach ($link in @($links.SelectNodes('maml:navigationLink', $names))) {
        $uri = $link.SelectSingleNode('maml:uri', $names)
        $name = $link.SelectSingleNode('maml:linkText', $names).InnerText
        if ($uri.InnerText -notlike 'https://*') {
            $uri.IsEmpty = $true
        }
        if ($name -in $seen) {
            $null = $links.RemoveChild($link)
        }
        $seen += $name
    }
}

# The same bytes everywhere: UTF-8 without a byte order mark, line feeds.
$stream = [IO.MemoryStream]::new()
$writer = [Xml.XmlWriter]::Create($stream, [Xml.XmlWriterSettings]@{
        Encoding = [Text.UTF8Encoding]::new($false)
        Indent = $true
        NewLineChars = "`n"
        NewLineHandling = [Xml.NewLineHandling]::Replace
    })
$maml.Save($writer)
$writer.Dispose()
$help = [Text.Encoding]::UTF8.GetString($stream.ToArray()) + "`n"

if (-not $Check) {
    $null = New-Item -ItemType Directory -Path (Split-Path $target) -Force
    [IO.File]::WriteAllText($target, $help)
    Write-Verbose "Wrote $target."
    return
}

# What pages and commands must agree on. Compare-CommandHelp finds a difference in every page (the module's GUID) and
# compares aliases by their length, so it is of no use here.
$facts = {
    param($CommandHelp)
    foreach ($syntax in $CommandHelp.Syntax) {
        "syntax $($syntax.ToString() -replace ' \[<CommonParameters>\]')"
    }
    foreach ($parameter in $CommandHelp.Parameters) {
        "parameter $($parameter.Name), type $($parameter.Type), wildcards $($parameter.SupportsWildcards), aliases $(@($parameter.Aliases) -join ' ')"
        foreach ($set in $parameter.ParameterSets) {
            "parameter $($parameter.Name) in $($set.Name): position $($set.Position), required $($set.IsRequired), pipeline $($set.ValueFromPipeline), by property $($set.ValueFromPipelineByPropertyName)"
        }
    }
    foreach ($output in $CommandHelp.Outputs) {
        "output $($output.Typename)"
    }
    "online $($CommandHelp.OnlineVersionUrl)"
}

$problems = @()
if (-not (Test-Path $target) -or [IO.File]::ReadAllText($target).Replace("`r", '') -cne $help) {
    $problems += 'module/en-US/NemoVideo.PowerShell.dll-Help.xml is not what the pages make; run docs/Build-Help.ps1.'
}

$module = Import-Module $ModulePath -PassThru -Verbose:$false
foreach ($command in $module.ExportedCmdlets.Values) {
    $page = @($pages | Where-Object Title -EQ $command.Name)
    if ($page.Count -eq 0) {
        $problems += "docs/en-US/$($command.Name).md is missing."
        continue
    }
    $expected = @(& $facts (New-CommandHelp -CommandInfo $command))
    $problems += @(Compare-Object -CaseSensitive $expected @(& $facts $page[0]) | ForEach-Object {
            "$($command.Name): $($_.SideIndicator -eq '<=' ? 'only the command has' : 'only the page has') $($_.InputObject)"
        })
}
$problems += @($pages | Where-Object Title -NotIn $module.ExportedCmdlets.Keys | ForEach-Object { "docs/en-US/$($_.Title).md describes no command." })

if ($problems.Count -gt 0) {
    throw ("The help is not in order.`n" + ($problems -join "`n"))
}
