using NemoVideo.Tests;

namespace NemoVideo.Core.Tests;

public sealed class MediaRulesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly MediaRules _rules = new(MediaRules.ServiceKinds, MaximumBytes: 10);

    [Theory]
    [InlineData("a.MP4", NemoMediaKind.Video)]
    [InlineData("b.m4a", NemoMediaKind.Audio)]
    [InlineData("c.JPEG", NemoMediaKind.Picture)]
    public void Accepted_types_are_told_by_their_extension(string name, NemoMediaKind expected)
    {
        File.WriteAllText(_folder.File(name), "x");
        Assert.Equal(expected, _rules.Check(_folder.File(name)));
    }

    [Theory]
    [InlineData("missing.mp4", null, NemoErrorCode.MediaNotFound)]
    [InlineData("notes.txt", "x", NemoErrorCode.UnsupportedMedia)]
    [InlineData("bare", "x", NemoErrorCode.UnsupportedMedia)]
    [InlineData("empty.mp4", "", NemoErrorCode.UnsupportedMedia)]
    [InlineData("large.mp4", "12345678901", NemoErrorCode.MediaTooLarge)]
    public void What_would_be_refused_is_refused_before_it_is_sent(string name, string? content, NemoErrorCode expected)
    {
        if (content is not null)
            File.WriteAllText(_folder.File(name), content);
        Assert.Equal(expected, Assert.Throws<NemoException>(() => _rules.Check(_folder.File(name))).Code);
    }

    [Fact]
    public void A_folder_is_no_video_even_when_it_is_called_one()
    {
        Directory.CreateDirectory(_folder.File("folder.mp4"));
        Assert.Equal(NemoErrorCode.UnsupportedMedia, Assert.Throws<NemoException>(() => _rules.Check(_folder.File("folder.mp4"))).Code);
    }

    public void Dispose() => _folder.Dispose();
}
