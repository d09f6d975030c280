// Measures what the cloud client does with bytes. Run by benchmarks/event-stream.ps1 and its like.
using NemoVideo.Benchmarks;

return await (args switch
{
    ["event-stream"] => Done(EventStream.RunAsync()),
    _ => Task.FromResult(2),
});

static async Task<int> Done(Task work)
{
    await work;
    return 0;
}
