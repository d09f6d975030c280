// Measures what the cloud client does with bytes. Run by benchmarks/event-stream.ps1 and benchmarks/transfers.ps1.
using System.Globalization;
using NemoVideo.Benchmarks;

switch (args)
{
    case ["event-stream"]: await EventStream.RunAsync(); break;
    case ["transfers"]: await Transfers.RunAsync(); break;
    case ["transfer-server"]: await TransferServer.RunAsync(); break;
    case ["upload" or "download", var address, var path, var length]: await Transfers.RunOneAsync(args[0], address, path, long.Parse(length, CultureInfo.InvariantCulture)); break;
    default: return 2;
}

return 0;
