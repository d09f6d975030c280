using NemoVideo.Tests;

namespace NemoVideo.Core.Tests;

public sealed class JournalTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();

    [Fact]
    public void What_one_process_wrote_another_reads_newest_first()
    {
        new NemoJournal(_folder.FullPath).Write(Session("1", Noon));
        new NemoJournal(_folder.FullPath).Write(Session("2", Noon.AddMinutes(1)));
        Assert.Equal(["2", "1"], new NemoJournal(_folder.FullPath).ReadSessions().Select(session => session.SessionId));
    }

    [Fact]
    public void A_later_record_of_an_edit_replaces_the_earlier_one()
    {
        var journal = new NemoJournal(_folder.FullPath);
        var edit = new JournaledEdit("e", "1", "here", "替换音频", null, null, Noon, null);
        journal.Write(edit);
        journal.Write(edit with { Outcome = NemoEditOutcome.Applied });
        Assert.Equal(edit with { Outcome = NemoEditOutcome.Applied }, Assert.Single(journal.ReadEdits()));
    }

    [Fact]
    public void A_damaged_record_hides_no_other()
    {
        var journal = new NemoJournal(_folder.FullPath);
        journal.Write(Render("good"));
        File.WriteAllText(Path.Combine(_folder.FullPath, "renders", "bad.json"), "{\"RenderId\":");
        Assert.Equal("good", Assert.Single(journal.ReadRenders()).RenderId);
    }

    [Theory]
    [InlineData("../../escaped")]
    [InlineData("/etc/escaped")]
    [InlineData("a\\b:c")]
    public void An_id_never_decides_where_is_written(string id)
    {
        new NemoJournal(_folder.FullPath).Write(Render(id));
        string file = Assert.Single(Directory.EnumerateFiles(_folder.FullPath, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(_folder.FullPath, "renders"), Path.GetDirectoryName(file));
    }

    [Fact]
    public void A_journal_that_cannot_be_written_is_an_error_before_anything_is_sent()
    {
        File.WriteAllText(_folder.File("taken"), "");
        NemoException error = Assert.Throws<NemoException>(() => new NemoJournal(_folder.File("taken")).Write(Session("1", Noon)));
        Assert.Equal(NemoErrorCode.OutputNotWritable, error.Code);
    }

    public void Dispose() => _folder.Dispose();

    private static JournaledSession Session(string id, DateTimeOffset at) => new(id, null, "n", NemoBackendKind.Local, "here", at);

    private static JournaledRender Render(string id) => new(id, "1", NemoBackendKind.Local, "here", "/out.mp4", false, null, Noon, NemoRenderState.Pending);
}
