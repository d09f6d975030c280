#!/usr/bin/env bash
# NemoVideo's build for machines that may have nothing but the .NET SDK and a package manager:
#   ./build.sh demo   puts new sound on the sample videos and shows the proof
#   ./build.sh test   runs all tests
# It installs what is missing (ffmpeg, PowerShell), or says how to, and hands over to build.ps1. Where no PowerShell can be
# had, it does what needs none, and says what was left out.
set -euo pipefail
cd "$(dirname "$0")"
task=${1:-build}

case "$task" in
    demo | test | build | analyze | docs | pack | bench) ;;
    *) echo "usage: ./build.sh demo|test|build|analyze|docs|pack|bench" >&2; exit 2 ;;
esac

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 POWERSHELL_TELEMETRY_OPTOUT=1 NO_COLOR=1

if ! command -v dotnet > /dev/null; then
    echo "The .NET SDK 10 is needed: https://dotnet.microsoft.com/download" >&2
    exit 1
fi

# For programs that start by themselves, such as the PowerShell that a tool restore brings, wherever the SDK was put.
export DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}

# As root, or with a sudo that does not ask: a build must not stop to wait for a password.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_ffmpeg() {
    echo "ffmpeg is missing; installing it."
    if command -v apt-get > /dev/null; then as_root apt-get update -q > /dev/null && as_root apt-get install -yq ffmpeg > /dev/null
    elif command -v dnf > /dev/null; then as_root dnf install -yq ffmpeg-free
    elif command -v apk > /dev/null; then as_root apk add -q ffmpeg
    elif command -v brew > /dev/null; then brew install --quiet ffmpeg
    else false
    fi
}

if ! command -v ffmpeg > /dev/null || ! command -v ffprobe > /dev/null; then
    if ! install_ffmpeg; then
        echo "ffmpeg could not be installed. Install it by hand (Debian and Ubuntu: sudo apt-get install ffmpeg; Fedora: sudo dnf install ffmpeg-free; macOS: brew install ffmpeg) and run this again." >&2
        exit 1
    fi
fi

# PowerShell from PATH, or the one that the tool manifest names.
if command -v pwsh > /dev/null; then
    exec pwsh -NoProfile -NonInteractive -File build.ps1 "$task"
elif dotnet tool restore > /dev/null 2>&1; then
    exec dotnet tool run pwsh -- -NoProfile -NonInteractive -File build.ps1 "$task"
fi

without="No PowerShell on PATH, and 'dotnet tool restore' could not fetch one"
case "$task" in
    demo)
        echo "$without: the cmdlets are left out, the engine's own command line does the same job."
        rm -rf artifacts/demo
        export NEMO_HOME="$PWD/artifacts/demo/home"
        dotnet build src/NemoVideo.Server --configuration Release --verbosity quiet
        for video in samples/*.mp4; do
            command=(edit "$video" "replace the original audio track with the voiceover" --with "${video%.mp4}.m4a" --output artifacts/demo/out/)
            printf "\n\$ nemovideo edit %s '%s' --with %s --output %s\n" "${command[1]}" "${command[2]}" "${command[4]}" "${command[6]}"
            dotnet src/NemoVideo.Server/bin/Release/net10.0/nemovideo.dll "${command[@]}"
        done
        ;;
    test)
        results=artifacts/test-results
        rm -rf "$results"
        status=0
        dotnet test NemoVideo.sln --configuration Release --logger trx --results-directory "$results" || status=1
        echo "$without: the Pester tests of the cmdlets are left out."
        cat "$results"/*.trx | awk -v status="$status" '
            match($0, /<Counters [^>]*>/) {
                counters = substr($0, RSTART, RLENGTH)
                total += value("total"); executed += value("executed"); passed += value("passed"); failed += value("failed")
            }
            function value(name) { return match(counters, " " name "=\"[0-9]+") ? substr(counters, RSTART + length(name) + 3, RLENGTH - length(name) - 3) + 0 : 0 }
            END {
                if (status != 0 && failed == 0) failed = 1
                print passed + 0 " passed, " failed + 0 " failed, " total - executed " skipped"
            }'
        exit "$status"
        ;;
    build)
        dotnet publish src/NemoVideo.PowerShell --configuration Release --verbosity quiet
        echo "The module is in artifacts/module."
        ;;
    *)
        echo "$without, and '$task' needs one: https://aka.ms/install-powershell" >&2
        exit 1
        ;;
esac
