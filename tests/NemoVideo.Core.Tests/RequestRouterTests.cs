namespace NemoVideo.Core.Tests;

/// <summary>What a command answers is never sent to the agent, what is an edit always is, and nothing is done by half.</summary>
public class RequestRouterTests
{
    /// <summary>Requests for commands, for each row of the service's table, in both languages.</summary>
    public static TheoryData<string, NemoRequestKind> Commands { get; } = Rows(
        (NemoRequestKind.Export,
        [
            "export", "Export", "EXPORT!", "Export it please", "export the video", "please export my video now", "can you export it for me?",
            "export 1080p MP4", "export in 4K", "export as mp4", "export it as an MP4 file in high quality", "Export the final cut at 1080p.",
            "download", "download the video", "Download it, please.", "I want to download the finished video", "can I download it",
            "send me the video", "Send me the video!", "give me the final file", "send the video to me",
            "save the video", "render it", "export and download it", "save it to my computer",
            "导出", "导出视频", "请导出视频", "帮我导出", "导出1080p MP4", "把视频导出", "导出高清视频。", "下载", "下载视频", "我想下载成片", "把视频发给我", "發送視頻給我", "匯出影片吧",
            "Export please!", "could you export the final video for me", "export my video in 4K", "download it now", "please send me the finished video", "I want to download the result", "can I download the video?", "export as webm", "请导出", "帮我导出1080p的MP4", "我要下载视频",
        ]),
        (NemoRequestKind.Credits,
        [
            "credits", "Credits?", "balance", "my credits", "how many credits do I have left?", "How many credits are left", "check my balance", "show me the remaining credits",
            "what's my balance?", "what is my credit balance", "do I have any credits left?", "am I out of credits?", "credits left", "tell me my balance please",
            "积分", "余额", "还剩多少积分", "我还有多少积分？", "查询余额", "余额是多少", "查看我的积分", "积分余额", "帳戶餘額", "請問還剩多少積分",
            "what's my balance", "how many credits are left", "show me my remaining credits please", "do I still have credits?", "Credit balance", "我的余额是多少", "查一下积分", "还有多少积分？", "积分够不够",
        ]),
        (NemoRequestKind.Status,
        [
            "status", "Status?", "show status", "show me the status", "what's the status of my project", "what is the current status?", "project status", "show tracks", "show the tracks", "Show all tracks.",
            "list tracks", "show my timeline", "which tracks do I have", "how many tracks are in the timeline?", "what's in the timeline",
            "状态", "显示状态", "查看状态", "当前状态", "项目状态怎么样", "显示轨道", "查看所有轨道", "有哪些轨道", "看一下时间线", "顯示軌道",
            "list all tracks", "show me the timeline", "which tracks are there?", "check the status of the session", "项目现在是什么状态", "看看有哪些轨道", "查看时间线",
        ]),
        (NemoRequestKind.Upload,
        [
            "upload", "upload a file", "Upload the video", "upload my clips", "I want to upload a video", "上传", "上传文件", "我要上传视频", "請上傳",
            "请上传文件",
        ]));

    /// <summary>Requests with paths.</summary>
    public static TheoryData<string, NemoRequestKind, string> WithPaths { get; } = new()
    {
        { "export as final.mp4", NemoRequestKind.Export, "final.mp4" },
        { "export final.mp4", NemoRequestKind.Export, "final.mp4" },
        { "Export it to out/final.mp4 please", NemoRequestKind.Export, "out/final.mp4" },
        { "download the video to out/final.mp4", NemoRequestKind.Export, "out/final.mp4" },
        { "export to out/", NemoRequestKind.Export, "out/" },
        { "export to the folder \"my films\"", NemoRequestKind.Export, "my films" },
        { "export as 'my film.mp4'", NemoRequestKind.Export, "my film.mp4" },
        { "export in 1080p as \"C:\\My Videos\\final cut.mp4\"", NemoRequestKind.Export, "C:\\My Videos\\final cut.mp4" },
        { "save it as C:\\out\\final.mov", NemoRequestKind.Export, "C:\\out\\final.mov" },
        { "send me the video as ~/final.webm", NemoRequestKind.Export, "~/final.webm" },
        { "导出为 final.mp4", NemoRequestKind.Export, "final.mp4" },
        { "导出为最终版.mp4", NemoRequestKind.Export, "最终版.mp4" },
        { "把视频导出到final.mp4", NemoRequestKind.Export, "final.mp4" },
        { "下载视频到“我的 视频.mp4”", NemoRequestKind.Export, "我的 视频.mp4" },
        { "upload clip.mp4", NemoRequestKind.Upload, "clip.mp4" },
        { "upload clip.mp4 and voice.m4a", NemoRequestKind.Upload, "clip.mp4|voice.m4a" },
        { "please upload clip.mp4, voice.m4a and logo.png.", NemoRequestKind.Upload, "clip.mp4|voice.m4a|logo.png" },
        { "upload the video \"my clip.mp4\" and the audio voice.m4a", NemoRequestKind.Upload, "my clip.mp4|voice.m4a" },
        { "upload voice.m4a and \"my clip.mp4\"", NemoRequestKind.Upload, "voice.m4a|my clip.mp4" },
        { "upload C:\\Videos\\clip.mp4", NemoRequestKind.Upload, "C:\\Videos\\clip.mp4" },
        { "upload ~/Videos/clip.mp4", NemoRequestKind.Upload, "~/Videos/clip.mp4" },
        { "upload ../clip-1.mp4", NemoRequestKind.Upload, "../clip-1.mp4" },
        { "upload *.mp4", NemoRequestKind.Upload, "*.mp4" },
        { "upload https://example.com/a/clip.mp4", NemoRequestKind.Upload, "https://example.com/a/clip.mp4" },
        { "upload \"don't stop.mp3\"", NemoRequestKind.Upload, "don't stop.mp3" },
        { "send clip.mp4", NemoRequestKind.Upload, "clip.mp4" },
        { "here is the voice-over voice.wav", NemoRequestKind.Upload, "voice.wav" },
        { "clip.mp4", NemoRequestKind.Upload, "clip.mp4" },
        { "\"my clip.mp4\"", NemoRequestKind.Upload, "my clip.mp4" },
        { "clip.mp4 voice.m4a", NemoRequestKind.Upload, "clip.mp4|voice.m4a" },
        { "D:\\素材\\旁白.m4a", NemoRequestKind.Upload, "D:\\素材\\旁白.m4a" },
        { "上传 clip.mp4", NemoRequestKind.Upload, "clip.mp4" },
        { "上传clip.mp4", NemoRequestKind.Upload, "clip.mp4" },
        { "上传 clip.mp4 和 voice.m4a", NemoRequestKind.Upload, "clip.mp4|voice.m4a" },
        { "上传片段.mp4和旁白.m4a", NemoRequestKind.Upload, "片段.mp4|旁白.m4a" },
        { "上传视频.mp4和旁白.m4a", NemoRequestKind.Upload, "视频.mp4|旁白.m4a" },
        { "upload ./a.b/clip.v2.mp4", NemoRequestKind.Upload, "./a.b/clip.v2.mp4" },
        { "把和平.mp4上传", NemoRequestKind.Upload, "和平.mp4" },
        { "把 clip.mp4 上传到云端", NemoRequestKind.Upload, "clip.mp4" },
        { "export it in high quality as out.mp4", NemoRequestKind.Export, "out.mp4" },
        { "save the video as \"my film.mp4\"", NemoRequestKind.Export, "my film.mp4" },
        { "render the video to C:\\out\\final.mov", NemoRequestKind.Export, "C:\\out\\final.mov" },
        { "下载成片到 ~/视频/成片.mp4", NemoRequestKind.Export, "~/视频/成片.mp4" },
        { "导出为最终版.mp4", NemoRequestKind.Export, "最终版.mp4" },
        { "upload ~/videos/clip.mp4", NemoRequestKind.Upload, "~/videos/clip.mp4" },
        { "please upload \"my holiday.mp4\" and voice.wav", NemoRequestKind.Upload, "my holiday.mp4|voice.wav" },
        { "C:\\Users\\me\\Videos\\trip.mov", NemoRequestKind.Upload, "C:\\Users\\me\\Videos\\trip.mov" },
        { "a.mp4, b.mp4", NemoRequestKind.Upload, "a.mp4|b.mp4" },
        { "send clip.mp4", NemoRequestKind.Upload, "clip.mp4" },
        { "here is my voiceover voice.m4a", NemoRequestKind.Upload, "voice.m4a" },
        { "上传视频.mp4和旁白.m4a", NemoRequestKind.Upload, "视频.mp4|旁白.m4a" },
        { "帮我上传“我的 视频.mp4”", NemoRequestKind.Upload, "我的 视频.mp4" },
        { "片段.mp4", NemoRequestKind.Upload, "片段.mp4" },
    };

    /// <summary>Edits that hold the words of commands.</summary>
    public static TheoryData<string> Edits { get; } =
    [
        "replace the original audio track with this clean voiceover file",
        "replace the audio with voice.m4a",
        "export a status report as a title",
        "balance the audio levels",
        "balance the colours",
        "add a credits roll at the end",
        "add end credits",
        "credits roll at the end",
        "show credits at the end of the video",
        "make the credits slower",
        "片尾加上字幕：余额不足",
        "add a title that says download now",
        "add a title that says export it and download it now",
        "add the title \"export\"",
        "add a title 'show status' and a subtitle 'upload clip.mp4'",
        "show tracks of snow in the title",
        "show the tracks in the snow for longer",
        "track the ball",
        "replace the audio with upload.mp3",
        "replace the audio with \"status report.mp3\"",
        "make the status bar text bigger",
        "remove the status bar",
        "use voice.m4a",
        "use a.wav, b.wav and c.wav",
        "add clip.mp4 at the end",
        "clip.mp4 should come first",
        "add credits, status and export labels",
        "credits and status as two titles",
        "download icon in the top right corner",
        "add an animation of a download bar",
        "save the clip of the dog for the end",
        "upload speed should be shown as a number",
        "export figures of 2024 as a chart",
        "mute the tracks",
        "send the logo to the back",
        "send the title behind the video",
        "give me a happier song",
        "show me a sunset",
        "get rid of the noise",
        "把标题改成导出",
        "加上标题“导出视频”",
        "添加下载按钮的动画",
        "平衡左右声道的音量",
        "在片尾添加演职员表",
        "把状态栏去掉",
        "显示雪地里的轨迹",
        "轨道上的火车放慢一点",
        "用 上传.mp3 替换声音",
        "把声音换成 导出.wav",
        "视频里加一个余额的数字",
        "add a download icon at the top",
        "write 'show status' in the corner",
        "remove the credits",
        "track the ball in the video",
        "show the tracks of the train for longer",
        "replace the export logo",
        "add upload.mp4 at the end",
        "give the video a status bar",
        "upload speed should be shown as text",
        "把标题改成“导出”",
        "平衡一下左右声道",
        "加一个下载按钮的动画",
        "export a poem as subtitles",
        "hello",
        "",
        "  ",
    ];

    /// <summary>Requests for a command and something else: the agent cannot do the one, the command not the other.</summary>
    public static TheoryData<string> MoreThanOne { get; } =
    [
        "export it and add music",
        "add music and export it",
        "add music, then export it as final.mp4",
        "mute the original audio and export",
        "replace the audio with voice.m4a and then download the video",
        "add a title that says \"Hello\" and export it",
        "upload clip.mp4 and replace its audio",
        "upload voice.m4a as the voice-over",
        "export the video without the intro",
        "export it with subtitles",
        "export it to my phone",
        "send me the video with a blue title",
        "check my balance and export it",
        "show status and mute the video",
        "export as a.mp4 and b.mp4",
        "add music and then export it",
        "export the video and mute it",
        "upload clip.mp4 and replace its audio with voice.wav",
        "把原声静音，然后导出",
        "send me the video without the intro",
        "check my balance and add a title",
        "replace the audio with voice.wav and save it as final.mp4",
        "导出视频并加字幕",
        "export to a.mp4 b.mp4",
        "把原声静音，然后导出视频",
        "上传 clip.mp4 并替换声音",
        "加背景音乐再导出",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_request_for_a_command_is_answered_by_it(string request, NemoRequestKind kind)
    {
        NemoRequest routed = RequestRouter.Route(request);
        Assert.Equal((kind, request), (routed.Kind, routed.Text));
        Assert.Empty(routed.Paths);
    }

    [Theory]
    [MemberData(nameof(WithPaths))]
    public void Paths_go_along_as_they_were_written(string request, NemoRequestKind kind, string paths)
    {
        NemoRequest routed = RequestRouter.Route(request);
        Assert.Equal((kind, paths), (routed.Kind, string.Join('|', routed.Paths)));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_goes_to_the_agent_to_the_letter(string request)
    {
        NemoRequest routed = RequestRouter.Route(request);
        Assert.Equal((NemoRequestKind.Edit, request), (routed.Kind, routed.Text));
        Assert.Empty(routed.Paths);
    }

    [Theory]
    [MemberData(nameof(MoreThanOne))]
    public void A_request_for_a_command_and_more_is_refused_and_says_how_to_split_it(string request)
    {
        NemoException refused = Assert.Throws<NemoException>(() => RequestRouter.Route(request));
        Assert.Equal(NemoErrorCode.InstructionNotUnderstood, refused.Code);
        Assert.Contains(request, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Export-NemoVideo", refused.RecommendedAction, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export ")]
    [InlineData("upload a.mp4 and ")]
    [InlineData("我的我")]
    [InlineData("请帮我")]
    [InlineData("please ")]
    [InlineData("a.b")]
    [InlineData("'\"“")]
    [InlineData("./\\")]
    [InlineData("\uE001\uE002 ")]
    public void Nothing_that_is_repeated_takes_long(string part)
    {
        foreach (int length in new[] { 1_000, 1_000_000 })
        {
            string request = string.Concat(Enumerable.Repeat(part, length / part.Length));
            if (Record.Exception(() => RequestRouter.Route(request)) is { } refused)
                Assert.IsType<NemoException>(refused);
        }
    }

    private static TheoryData<string, NemoRequestKind> Rows(params (NemoRequestKind Kind, string[] Requests)[] groups)
    {
        TheoryData<string, NemoRequestKind> rows = [];
        foreach ((NemoRequestKind kind, string[] requests) in groups)
        {
            foreach (string request in requests)
                rows.Add(request, kind);
        }

        return rows;
    }
}
