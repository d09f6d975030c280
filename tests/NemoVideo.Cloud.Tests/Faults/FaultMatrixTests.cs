using System.Collections.Concurrent;
using NemoVideo.Tests;

namespace NemoVideo.Cloud.Tests;

/// <summary>Every endpoint crossed with every fault. No edit arrives twice, no render gets lost, no token is seen where it does not belong.</summary>
public sealed class FaultMatrixTests
{
    /// <summary>The environment variable that has the page written and not compared.</summary>
    private const string UpdateVariable = "NEMO_UPDATE_DOCS";

    [Theory]
    [InlineData(1, FaultMatrix.Once)]
    [InlineData(Fault.Always, FaultMatrix.Always)]
    public async Task Every_fault_at_every_endpoint_ends_as_the_matrix_says(int times, string expected)
    {
        var outcomes = new ConcurrentDictionary<(FaultRow, Endpoint), string>();
        int editsReceivedTwice = 0;
        int rendersLost = 0;
        int tokensSeenElsewhere = 0;
        await Parallel.ForEachAsync(Enum.GetValues<Endpoint>(), async (endpoint, _) =>
        {
            RecordedRequest healthy = await FaultCell.ObserveAsync(endpoint);
            foreach (FaultRow row in FaultRow.All.Where(row => row.AppliesTo(endpoint)))
            {
                await using FaultCell cell = await FaultCell.RunAsync(endpoint, row, healthy, times);
                outcomes[(row, endpoint)] = cell.Outcome;
                Interlocked.Add(ref editsReceivedTwice, cell.EditsReceivedTwice);
                Interlocked.Add(ref rendersLost, cell.RendersLost);
                Interlocked.Add(ref tokensSeenElsewhere, cell.TokensSeenElsewhere);
            }
        });

        Assert.Equal((0, 0, 0), (editsReceivedTwice, rendersLost, tokensSeenElsewhere));
        Assert.Equal(expected, FaultMatrix.Table((row, endpoint) => FaultMatrix.Abbreviate(outcomes[(row, endpoint)])));
    }

    [Fact]
    public void The_page_in_the_documents_shows_the_matrix_as_it_is()
    {
        string path = Path.Combine(Root(), "docs", "faults.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(path, FaultMatrix.Page());
        Assert.Equal(FaultMatrix.Page(), File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NemoVideo.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
