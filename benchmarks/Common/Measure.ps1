# What the measurements share: medians, and times of things done in turn, so that a machine that slows down slows all alike.

function Get-Median {
    param([double[]] $Value)
    $sorted = @($Value | Sort-Object)
    $middle = [math]::Floor($sorted.Count / 2)
    if ($sorted.Count % 2) { $sorted[$middle] } else { ($sorted[$middle - 1] + $sorted[$middle]) / 2 }
}

function Measure-InTurn {
    # Runs each of some script blocks once for warming up, then all in turn, and gives the milliseconds of each.
    param([System.Collections.IDictionary] $Block, [int] $Runs = 5)
    $times = [ordered]@{}
    foreach ($name in $Block.Keys) {
        $times[$name] = [System.Collections.Generic.List[double]]::new()
        $null = & $Block[$name]
    }
    foreach ($run in 1..$Runs) {
        foreach ($name in $Block.Keys) {
            $watch = [Diagnostics.Stopwatch]::StartNew()
            $null = & $Block[$name]
            $times[$name].Add($watch.Elapsed.TotalMilliseconds)
        }
    }
    $times
}

function Write-Time {
    param([System.Collections.IDictionary] $Times)
    foreach ($name in $Times.Keys) {
        '{0,-44} median {1,8:0} ms   (min {2:0}, max {3:0})' -f $name, (Get-Median $Times[$name]), ($Times[$name] | Measure-Object -Minimum).Minimum, ($Times[$name] | Measure-Object -Maximum).Maximum
    }
}
