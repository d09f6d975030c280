using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>
/// Does what a sentence asks for: exports, tells the balance or the state, sends files; everything else is an edit. The agent is
/// never asked for what the commands do themselves.
/// </summary>
[Cmdlet(VerbsLifecycle.Invoke, "Nemo", SupportsShouldProcess = true, HelpUri = "https://github.com/nemovideo/nemovideo-powershell/blob/main/docs/en-US/Invoke-Nemo.md")]
[Alias("nemo")]
[OutputType(typeof(NemoEdit), typeof(NemoExport), typeof(NemoCredit), typeof(NemoTimeline), typeof(NemoMedia))]
public sealed class InvokeNemoCommand : SessionCommand
{
    /// <summary>What to do, in plain words; several words need no quotes.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromRemainingArguments = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(InstructionCompleter))]
    public string[] Request { get; set; } = [];

    internal override async Task ProcessAsync(IPipeline pipeline)
    {
        NemoRequest request = RequestRouter.Route(Join(Request));
        using NemoCommand command = CommandFor(request);
        pipeline.WriteVerbose($"'{request.Text}' is done by {command.GetType().Name.Replace("Command", "", StringComparison.Ordinal)}.");
        await command.BeginAsync(pipeline).ConfigureAwait(false);
        await command.ProcessAsync(pipeline).ConfigureAwait(false);
        await command.EndAsync(pipeline).ConfigureAwait(false);
    }

    /// <summary>The words as one request. PowerShell takes the quotes off an argument; a file's name with spaces gets them back.</summary>
    private static string Join(string[] words) =>
        words is [var sentence] ? sentence : string.Join(' ', words.Select(word => word.Contains(' ', StringComparison.Ordinal) && Path.HasExtension(word) ? $"\"{word}\"" : word));

    private NemoCommand CommandFor(NemoRequest request) => request.Kind switch
    {
        NemoRequestKind.Export => new ExportNemoVideoCommand { Session = Session, Connection = Connection, Destination = request.Paths is [var destination] ? destination : null },
        NemoRequestKind.Credits => new GetNemoCreditCommand { Connection = Connection ?? Session?.Connection },
        NemoRequestKind.Status => new GetNemoTimelineCommand { Session = Session, Connection = Connection },
        NemoRequestKind.Upload when request.Paths.Count > 0 => new SendNemoMediaCommand
        {
            Path = request.Paths.Where(path => !IsAddress(path)).ToArray(),
            Uri = request.Paths.Where(IsAddress).Select(address => new Uri(address)).ToArray(),
            Session = Session,
            Connection = Connection,
        },
        NemoRequestKind.Upload => throw new NemoException(NemoErrorCode.MediaNotFound, "Which file? Name it, as in: nemo upload clip.mp4; or use Send-NemoMedia."),
        _ => new InvokeNemoEditCommand { Instruction = request.Text, Session = Session, Connection = Connection },
    };

    private static bool IsAddress(string path) => Uri.TryCreate(path, UriKind.Absolute, out Uri? address) && !address.IsFile;
}
