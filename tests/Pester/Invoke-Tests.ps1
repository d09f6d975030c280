<#
.SYNOPSIS
    Runs the Pester tests in this process and writes how many passed, failed and were skipped.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $SummaryPath,

    # Where a build keeps the modules that it fetched.
    [Parameter(Mandatory)]
    [string] $ToolPath
)

# The preferences stay what they are at a prompt: the tests inherit them, and errors of the cmdlets are their subject.
$minimum = [version]'5.5.0'
$env:PSModulePath = $ToolPath + [IO.Path]::PathSeparator + $env:PSModulePath
if (-not (Get-Module -ListAvailable -Name Pester | Where-Object Version -GE $minimum)) {
    if (-not (Get-Command Save-PSResource -ErrorAction Ignore)) {
        throw "Pester $minimum or later is not installed, and this PowerShell has no Save-PSResource to fetch it with. Install it: Install-Module Pester -MinimumVersion $minimum"
    }
    $null = New-Item -ItemType Directory -Force -Path $ToolPath -ErrorAction Stop
    Save-PSResource -Name Pester -Version "[$minimum,)" -Path $ToolPath -Repository PSGallery -TrustRepository -ErrorAction Stop
}
Import-Module Pester -MinimumVersion $minimum -ErrorAction Stop

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
$configuration.Output.RenderMode = 'Plaintext'
$run = Invoke-Pester -Configuration $configuration

# A file that could not be run holds tests that did not pass.
$failed = $run.FailedCount + $run.FailedContainersCount + $run.FailedBlocksCount
@{ Passed = $run.PassedCount; Failed = $failed; Skipped = $run.SkippedCount + $run.NotRunCount } | ConvertTo-Json | Set-Content -LiteralPath $SummaryPath
