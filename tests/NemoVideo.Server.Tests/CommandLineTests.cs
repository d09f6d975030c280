using System.Text.Json;
using NemoVideo.Tests;

namespace NemoVideo.Server.Tests;

/// <summary>The engine's command line, run as the program that it is.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_video_is_edited_and_the_result_proved()
    {
        string clip = TestMedia.Clip(_folder.File("a.mp4"));
        string voice = TestMedia.Voice(_folder.File("b.wav"));
        (int exitCode, string output, string error) = Run(["edit", clip, "replace the audio", "--with", voice, "--output", _folder.File("out/new.mp4"), "--json"]);
        Assert.Equal((0, ""), (exitCode, error));

        JsonElement result = JsonDocument.Parse(output).RootElement;
        Assert.Equal(_folder.File("out/new.mp4"), result.GetProperty("file").GetString());
        Assert.True(result.GetProperty("proof").GetProperty("pictureUntouched").GetBoolean());
        Assert.False(result.GetProperty("proof").GetProperty("originalAudible").GetBoolean());

        (exitCode, output, _) = Run(["proof", clip, _folder.File("out/new.mp4")]);
        Assert.Equal(0, exitCode);
        Assert.Contains("untouched", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_are_printed_a_line_for_a_line()
    {
        (int exitCode, string output, _) = Run(["plan"], "replace the audio with a.m4a\nmake it pop\n把原声静音\n");
        Assert.Equal(0, exitCode);
        Assert.Equal(
            ["""[{"op":"replace-audio","source":"a.m4a"}]""", """[{"op":"not-understood","text":"make it pop"}]""", """[{"op":"mute-original"}]"""],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Offset_and_drift_of_two_recordings_are_measured()
    {
        var scene = new Scene(seed: 1, seconds: 30);
        string camera = scene.Record(_folder.File("camera.wav"), 0, 20, noise: 0.2);
        string other = scene.Record(_folder.File("other.wav"), 3.25, 20);
        (int exitCode, string output, string error) = Run(["sync", camera, other, "--json"]);
        Assert.Equal((0, ""), (exitCode, error));
        JsonElement result = JsonDocument.Parse(output).RootElement;
        Assert.Equal(3250, result.GetProperty("offsetMilliseconds").GetDouble(), 0.1);
        Assert.InRange(result.GetProperty("driftPpm").GetDouble(), -5, 5);
        Assert.True(result.GetProperty("score").GetDouble() > 10);
        Assert.True(result.GetProperty("confident").GetBoolean());

        (exitCode, output, _) = Run(["sync", camera, other]);
        Assert.Equal(0, exitCode);
        Assert.Contains("starts later", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Recordings_of_different_scenes_are_told_apart_and_that_is_no_failure()
    {
        string camera = new Scene(seed: 1, seconds: 20).Record(_folder.File("camera.wav"), 0, 20);
        string other = new Scene(seed: 2, seconds: 20).Record(_folder.File("other.wav"), 0, 20);
        (int exitCode, string output, string error) = Run(["sync", camera, other, "--json"]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.False(JsonDocument.Parse(output).RootElement.GetProperty("confident").GetBoolean());
        Assert.Equal(1, Run(["sync", camera, _folder.File("none.wav")]).ExitCode);
    }

    [Fact]
    public void A_failure_says_why_and_what_to_do_and_ends_with_1()
    {
        string clip = TestMedia.Clip(_folder.File("a.mp4"));
        (int exitCode, string output, string error) = Run(["edit", clip, "make it pop", "--output", _folder.File("new.mp4")]);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("InstructionNotUnderstood", error, StringComparison.Ordinal);
        Assert.Contains("make it pop", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("new.mp4")));
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("fly")]
    [InlineData("proof", "a")]
    [InlineData("edit", "a.mp4", "mute the original audio")]
    [InlineData("plan", "--what")]
    [InlineData("serve", "--max-sessions", "0")]
    [InlineData("sync", "a")]
    public void Wrong_usage_ends_with_2(params string[] arguments) => Assert.Equal(2, Run(arguments).ExitCode);

    [Fact]
    public void Without_ffmpeg_it_says_how_to_get_it()
    {
        (int exitCode, _, string error) = Run(["edit", "a.mp4", "mute the original audio", "--output", "b.mp4"], environment: new() { ["NEMO_FFMPEG"] = _folder.FullPath });
        Assert.Equal(1, exitCode);
        Assert.Contains("FfmpegMissing", error, StringComparison.Ordinal);
        Assert.Contains("apt-get install ffmpeg", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Error) Run(string[] arguments, string? input = null, Dictionary<string, string>? environment = null)
    {
        environment ??= [];
        environment["NEMO_HOME"] = _folder.File("home");
        return TestMedia.Execute("dotnet", [Path.Combine(AppContext.BaseDirectory, "nemovideo.dll"), .. arguments], input, environment);
    }
}
