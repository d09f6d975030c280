<#
.SYNOPSIS
    Runs the Pester tests in this process and writes how many passed, failed and were skipped.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $SummaryPath,

    # The manifest of the Pester to run under.
    [Parameter(Mandatory)]
    [string] $PesterModule
)

# The preferences stay what they are at a prompt: the tests inherit them, and errors of the cmdlets are their subject.
Import-Module $PesterModule -ErrorAction Stop

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
$configuration.Output.RenderMode = 'Plaintext'
$run = Invoke-Pester -Configuration $configuration

# A file that could not be run holds tests that did not pass.
$failed = $run.FailedCount + $run.FailedContainersCount + $run.FailedBlocksCount
@{ Passed = $run.PassedCount; Failed = $failed; Skipped = $run.SkippedCount + $run.NotRunCount } | ConvertTo-Json | Set-Content -LiteralPath $SummaryPath
