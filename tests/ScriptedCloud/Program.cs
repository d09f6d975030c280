// The scripted cloud as a program, for benchmarks and for trying things out by hand. It prints its address as one line and serves
// until standard input ends or it is stopped. Besides the service's own paths there is GET /script/record, which tells what was
// seen, and POST /script/faults, which plans a fault: {"endpoint":"Message","kind":"Reset","atByte":0,"times":1}.
using System.CommandLine;
using NemoVideo.Tests;

var urls = new Option<string>("--urls") { Description = "Where to listen, on this machine only; port 0 for any that is free.", DefaultValueFactory = _ => "http://127.0.0.1:0" };
var token = new Option<string?>("--token") { Description = "A token to accept as a registered account's." };
var uploadDelay = new Option<int>("--upload-delay") { Description = "How long an upload takes after it arrived, in milliseconds." };
var editDelay = new Option<int>("--edit-delay") { Description = "How long the agent takes, in milliseconds." };
var renderDelay = new Option<int>("--render-delay") { Description = "How long a render takes, in milliseconds." };
var result = new Option<FileInfo?>("--result") { Description = "The file that every render results in; made-up bytes unless given." };
var root = new RootCommand("Plays the Nemo cloud on this machine.") { urls, token, uploadDelay, editDelay, renderDelay, result };
root.SetAction(async (parsed, cancellationToken) =>
{
    await using ScriptedCloud cloud = await ScriptedCloud.StartAsync(port: new Uri(parsed.GetValue(urls)!).Port);
    cloud.Script.StartingCredits = 1_000_000;
    cloud.Script.PollsUntilDone = 0;
    cloud.Script.UploadDelay = TimeSpan.FromMilliseconds(parsed.GetValue(uploadDelay));
    cloud.Script.EditDelay = TimeSpan.FromMilliseconds(parsed.GetValue(editDelay));
    cloud.Script.RenderDelay = TimeSpan.FromMilliseconds(parsed.GetValue(renderDelay));
    if (parsed.GetValue(result) is { } file)
        cloud.Script.Result = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
    if (parsed.GetValue(token) is { } registered)
        cloud.Register(registered);

    await Console.Out.WriteLineAsync(cloud.Address.AbsoluteUri.TrimEnd('/'));
    while (await Console.In.ReadLineAsync(cancellationToken) is not null)
    {
        // Whatever is typed keeps it going.
    }
});
return await root.Parse(args).InvokeAsync();
