namespace NemoVideo;

/// <summary>The one table from an error's code to its category and the action recommended to the user.</summary>
public static class NemoErrorTable
{
    private static readonly Dictionary<NemoErrorCode, NemoErrorDescription> Descriptions = new()
    {
        [NemoErrorCode.Unexpected] = new(NemoErrorCategory.NotSpecified, "Run the command again with -Verbose and report what it says."),
        [NemoErrorCode.SettingInvalid] = new(NemoErrorCategory.InvalidArgument, "Correct the value that the message names, then run Connect-Nemo again."),
        [NemoErrorCode.NotConnected] = new(NemoErrorCategory.ConnectionError, "Run Connect-Nemo first, or pass a connection with -Connection."),
        [NemoErrorCode.TokenExpired] = new(NemoErrorCategory.AuthenticationError, "Run Connect-Nemo again, or set a new NEMO_TOKEN."),
        [NemoErrorCode.SessionNotFound] = new(NemoErrorCategory.ObjectNotFound, "Get-NemoSession lists the sessions there are; New-NemoSession begins one, and the media must then be sent again."),
        [NemoErrorCode.SessionBusy] = new(NemoErrorCategory.ResourceBusy, "Wait until the other shell is done with this session, then run the command again."),
        [NemoErrorCode.OutOfCredits] = new(NemoErrorCategory.QuotaExceeded, "Register or top up the account."),
        [NemoErrorCode.CreditLimitReached] = new(NemoErrorCategory.LimitsExceeded, "Nothing was sent for this one. Raise -MaxCredits and run the command again for what is left."),
        [NemoErrorCode.AccessDenied] = new(NemoErrorCategory.PermissionDenied, "Use a token that may do this: the web site's settings tell what each of your tokens is for."),
        [NemoErrorCode.MediaNotFound] = new(NemoErrorCategory.ObjectNotFound, "Check the path; use -LiteralPath for names with brackets."),
        [NemoErrorCode.UnsupportedMedia] = new(NemoErrorCategory.InvalidType, "Send a file of an accepted type that plays: mp4, mov, avi, webm, mkv; mp3, wav, m4a, aac; jpg, png, gif, webp."),
        [NemoErrorCode.MediaTooLarge] = new(NemoErrorCategory.LimitsExceeded, "Compress or trim the file, or use the local engine: Connect-Nemo -Local."),
        [NemoErrorCode.MediaChanged] = new(NemoErrorCategory.ResourceUnavailable, "Put the file back, or send it again with Send-NemoMedia and repeat the edit."),
        [NemoErrorCode.NotSupported] = new(NemoErrorCategory.NotImplemented, "Do it the way that the message names, or over another backend."),
        [NemoErrorCode.ExportNotInPlan] = new(NemoErrorCategory.PermissionDenied, "This is a matter of the subscription, not of credits; the local engine exports without one: Connect-Nemo -Local."),
        [NemoErrorCode.RateLimited] = new(NemoErrorCategory.LimitsExceeded, "Try again later, or with a lower -ThrottleLimit."),
        [NemoErrorCode.EditOutcomeUnknown] = new(NemoErrorCategory.InvalidResult, "Look with Get-NemoTimeline whether the edit was applied before you repeat it."),
        [NemoErrorCode.AgentFailed] = new(NemoErrorCategory.InvalidResult, "Read what the service says, and put the instruction in other words if need be."),
        [NemoErrorCode.InstructionNotUnderstood] = new(NemoErrorCategory.InvalidArgument, "Nothing was changed. Say it in other words, or one thing at a time; Get-Help about_NemoVideo_Instructions lists what the local engine understands."),
        [NemoErrorCode.VideoMissing] = new(NemoErrorCategory.InvalidOperation, "Send a video to the session first: Send-NemoMedia clip.mp4."),
        [NemoErrorCode.AudioSourceMissing] = new(NemoErrorCategory.InvalidOperation, "Send the new sound along with the video: Send-NemoMedia clip.mp4 -With voice.m4a."),
        [NemoErrorCode.SyncNotConfident] = new(NemoErrorCategory.InvalidResult, "Check that both files record the same scene, or give the offset yourself."),
        [NemoErrorCode.NothingToExport] = new(NemoErrorCategory.InvalidOperation, "Send a video to the session and edit it first: Send-NemoMedia clip.mp4 | Invoke-NemoEdit 'replace audio'."),
        [NemoErrorCode.DraftInvalid] = new(NemoErrorCategory.InvalidData, "Begin a new session with Send-NemoMedia, or undo the change that was made to the draft by hand."),
        [NemoErrorCode.OutputExists] = new(NemoErrorCategory.ResourceExists, "Choose another -Destination, or overwrite a file that is there already with -Force."),
        [NemoErrorCode.OutputIsInput] = new(NemoErrorCategory.InvalidArgument, "Choose another -Destination; a file that went in is never overwritten."),
        [NemoErrorCode.OutputNotWritable] = new(NemoErrorCategory.WriteError, "Check the permissions and the free space of the folder, or use another -Destination."),
        [NemoErrorCode.RenderNotFound] = new(NemoErrorCategory.ObjectNotFound, "Get-NemoRender -All lists the renders that were begun from this machine."),
        [NemoErrorCode.RenderFailed] = new(NemoErrorCategory.InvalidResult, "Run Export-NemoVideo again for this session; its edits are kept."),
        [NemoErrorCode.RenderTimedOut] = new(NemoErrorCategory.OperationTimeout, "The render goes on: Get-NemoRender shows it, and Get-NemoRender | Export-NemoVideo brings it home."),
        [NemoErrorCode.DownloadIncomplete] = new(NemoErrorCategory.ReadError, "The render is kept: Get-NemoRender | Export-NemoVideo fetches it again."),
        [NemoErrorCode.ServiceUnavailable] = new(NemoErrorCategory.ConnectionError, "Check the network connection and try again."),
        [NemoErrorCode.UnexpectedReply] = new(NemoErrorCategory.ProtocolError, "Check that the address belongs to the service, and report what it says."),
        [NemoErrorCode.FfmpegMissing] = new(NemoErrorCategory.NotInstalled, "Install ffmpeg (Windows: winget install Gyan.FFmpeg; macOS: brew install ffmpeg; Debian and Ubuntu: sudo apt-get install ffmpeg; Fedora: sudo dnf install ffmpeg-free), or set NEMO_FFMPEG to the folder that holds ffmpeg and ffprobe."),
    };

    /// <summary>The category of an error and what to do about it.</summary>
    /// <param name="code">The error's code.</param>
    /// <returns>Its description; every member of <see cref="NemoErrorCode"/> has one.</returns>
    public static NemoErrorDescription Describe(NemoErrorCode code) => Descriptions[code];
}
