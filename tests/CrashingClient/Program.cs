// A client of the cloud that is there to be killed: it edits, or exports, one session as the cmdlets do, with address, token and
// folder from the environment (NEMO_API_URL, NEMO_TOKEN, NEMO_HOME). Tests kill it from outside while the service keeps it waiting.
// For the two moments that no service can see it ends itself, as hard:
//   edit SESSION INSTRUCTION
//   export SESSION VIDEO TARGET [before-rename|after-rename]
using System.Diagnostics;
using NemoVideo;
using NemoVideo.Cloud;
using NemoVideo.Tests;

string? death = args is ["export", _, _, _, var moment] ? moment : null;
TimeProvider time = death == "after-rename" ? new DeadlyTime(() => File.Exists(args[3]), Die) : TimeProvider.System;
await using var backend = new CloudBackend(CloudOptions.FromEnvironment(null, ""), TimeProvider.System);
var connection = new NemoConnection(backend, await backend.AcquireTokenAsync(CancellationToken.None));
NemoJournal journal = NemoJournal.OfUser();
if (args[0] == "edit")
{
    await new EditRun(connection, journal, time).RunAsync(args[1], args[2], null, null, CancellationToken.None);
    return 0;
}

var video = new NemoMedia { Name = Path.GetFileName(args[2]), FullName = args[2], Kind = NemoMediaKind.Video, SessionId = args[1], Connection = connection };
var request = new ExportRequest(args[1], args[3], false, Media: video, PollInterval: TimeSpan.FromMilliseconds(10));
await new ExportRun(connection, journal, time, ProveAsync).RunAsync(request, null, CancellationToken.None);
return 0;

// The proof comes between the download and the rename.
async Task<NemoProof> ProveAsync(string before, Task<string> after, CancellationToken cancellationToken)
{
    await after;
    if (death == "before-rename")
        Die();
    throw new NemoException(NemoErrorCode.FfmpegMissing, "There is nothing to measure with.");
}

static void Die()
{
    Process.GetCurrentProcess().Kill();

    // The signal is on its way; nothing may be done before it arrives.
    Thread.Sleep(Timeout.Infinite);
}
