namespace NemoVideo.Core.Tests;

/// <summary>What the agent says as if there were a graphical interface is told as what commands do; what it says of the video stays.</summary>
public class GuiTalkTests
{
    /// <summary>Instructions that are nothing else, for each row of the service's table, in both languages.</summary>
    public static TheoryData<string, NemoOffer> Instructions { get; } = Rows(
        (NemoOffer.Export,
        [
            "Click Export.",
            "Click the Export button.",
            "click the \"Export\" button",
            "Click **Export** to save it.",
            "Click the Export button in the top right to save it.",
            "Please tap on the blue Download icon in the upper right corner.",
            "You can now export your video.",
            "You can download it any time.",
            "To save your video, click Export.",
            "When you're happy with it, just press the Export button!",
            "Export it whenever you are ready.",
            "Download the finished video.",
            "Go to File > Export.",
            "Open the export panel and choose 1080p.",
            "Click Export, then select MP4, and it will be saved to your computer.",
            "The Export button is in the top right corner.",
            "You'll find the Export button above the timeline.",
            "Would you like to export it?",
            "The video can be downloaded from the Export menu.",
            "点击导出。",
            "点击“导出”按钮",
            "点击右上角的导出按钮即可下载。",
            "请点击右上角的「导出」按钮保存视频。",
            "您现在可以导出视频了。",
            "如果满意，请点击导出按钮！",
            "导出按钮在右上角。",
            "把视频保存到本地吧。",
            "选择1080p，然后点击导出",
            "點擊右上角的匯出按鈕即可下載影片。",
            "要导出视频吗？",
        ]),
        (NemoOffer.State,
        [
            "Open the panel.",
            "Open the media panel.",
            "open the Media panel on the left",
            "Please open the properties panel to see its details.",
            "Go to the Audio tab.",
            "Switch to the effects tab at the top.",
            "You can find it in the media library.",
            "Head over to the project settings.",
            "Click the Media tab.",
            "You'll see the new clip in the Assets panel.",
            "打开面板。",
            "打开左侧的素材面板。",
            "请打开属性面板查看详情。",
            "切换到音频选项卡",
            "您可以在素材库中找到它。",
            "进入设置页面。",
        ]),
        (NemoOffer.Edit,
        [
            "Drag the clip to the end.",
            "Drag it to the beginning of the timeline.",
            "drag and drop the music onto the audio track",
            "You can drag the edges of the clip to trim it.",
            "Drag and drop your files here.",
            "To make it louder, drag the volume slider to the right.",
            "Drop it onto the timeline.",
            "Click the Split button.",
            "Select the clip in the timeline and press Delete.",
            "You can adjust the volume in the audio panel.",
            "You can change its length by dragging the right edge.",
            "Click on the title to edit it... or use the slider below.",
            "把片段拖拽到时间线末尾。",
            "拖拽音乐到音轨上",
            "您可以拖动字幕的位置。",
            "如果想调整音量，请拖动滑块。",
            "将素材拖到时间线上即可。",
            "点击分割按钮。",
            "您可以在音频面板中调整音量。",
        ]),
        (NemoOffer.Preview,
        [
            "Preview it in the timeline.",
            "You can preview it in the timeline panel.",
            "Preview the video now!",
            "Play it in the timeline to check the timing.",
            "Press play.",
            "Hit the play button to watch the result.",
            "Check the result in the preview window.",
            "Feel free to preview the changes.",
            "You can see how it looks in the timeline.",
            "A preview is now available in the timeline panel.",
            "在时间线中预览。",
            "您可以在时间轴上预览效果。",
            "请在预览窗口查看视频。",
            "点击播放按钮预览",
            "预览一下效果吧！",
            "现在可以预览最终视频。",
        ]));

    /// <summary>What is content, however much it sounds like the other.</summary>
    public static TheoryData<string> Content { get; } =
    [
        "Added lo-fi music at 35 %.",
        "I added a text that says 'Click here to subscribe'.",
        "I added a text that says \"Click Export\" at the end.",
        "The title now reads: click here, open the media panel, drag the clip.",
        "The opening panel shot pans left.",
        "Open panel shot pans left.",
        "Added a title 'Open House'.",
        "Added drag race footage at 0:10.",
        "Drag race footage was sped up to 1.5x.",
        "The clip shows the export of coffee.",
        "Export figures fade in at 2 s.",
        "The click track was removed.",
        "Click sounds were added to the button press.",
        "Press conference footage was trimmed to 12.5 seconds.",
        "The woman opens the window and drags a chair to the table.",
        "Her menu is open in the last shot.",
        "The button on the jacket glows red.",
        "I dragged the ending out by 2 seconds and dropped the music by 3 dB.",
        "I'll open with the panel discussion and drop the beat at 0:12.",
        "I can trim the clip, drag it to the end, and export it.",
        "The preview of the film is now 30 s long.",
        "Your video is 10 seconds long, 1920x1080, at 29.97 fps.",
        "I replaced the audio with voice.m4a. It starts at 0.5 s.",
        "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: \"Urban Dreams\" (0-3s)",
        "- Muted the original\n- Added voice.m4a\n\nAnything else?",
        "What would you like to change?",
        "Tell me which song you prefer.",
        "You can ask me for a different song.",
        "The music track is now in your timeline.",
        "The timeline has 3 tracks.",
        "The play button animation now bounces.",
        "I saved the original sound for the last scene.",
        "See https://example.com/export for the terms; click sounds are kept.",
        "You can download it here: https://cdn.example.com/final.mp4",
        "The player drops the ball, and the crowd watches.",
        "已添加背景音乐，音量35%。",
        "添加了标题“点击订阅”。",
        "添加了标题《打开世界》和字幕「拖拽」。",
        "打开窗户的镜头已放慢到0.5倍。",
        "添加了拖拉机的镜头。",
        "播放速度已调整为1.5倍。",
        "咖啡导出口的特写放在最后。",
        "导出咖啡的画面保留。",
        "点击声很清脆，已保留。",
        "下载进度条的动画已删除。",
        "我已打开降噪，并拖慢了结尾。",
        "标题写着点击导出，打开面板。",
        "预告片的配乐换成了voice.m4a。",
        "时间线上现在有3条轨道。",
        "保存了原声。",
        "还需要修改什么吗？",
        "I added three titles: \"Open\", \"Drag\" and \"Click Export\".",
        "I placed the logo in the upper left corner and faded it in over 1.5 s.",
        "The drag queen scene now opens the video.",
        "The player scores in the last shot, and the crowd cheers.",
        "Press coverage of the open house was moved to the start.",
        "The timeline now has 3 tracks and lasts 12.5 seconds.",
        "The button on her coat is now red.",
        "The video window cleaner sequence is 4 s long.",
        "The export figures chart stays on screen for 5 s.",
        "I'll drag out the ending a little and keep the panel discussion.",
        "The clip opens with a click sound and a drum roll.",
        "You can also ask me to change the colours.",
        "标题“点击这里”已加在开头。",
        "拖拉机开过田野的镜头保留了原声。",
        "播放速度已调整为1.5倍。",
        "门打开的画面延长到了3秒。",
        "我把咖啡导出口的特写放在了最后。",
        "字幕内容为：欢迎下载我们的应用。",
        "面板讨论的部分缩短了10秒。",
        "I used the preview frame as the thumbnail.",
        "Drop shadow added to the title.",
        "Play with the speed at 0:05 stays as it was.",
        "The share of silence is down to 3%.",
        "Select scenes were shortened.",
        "Export from the port is shown in scene 2.",
        "Open air concert audio was cleaned.",
        "Watch the birds in the player's hand at 0:04.",
        "You can hear the door open in the background.",
        "You can see the menu of the café at 0:03.",
        "Save the date: 12 June (title, 3 s).",
        "Title \"Download now\" and button graphic added at 0:08.",
        "The man drags the sofa and opens the window to the street.",
        "1. Intro (0-3 s): the presenter clicks the mouse\n2. Main (3-20 s): panel talk",
        "To make room for the voice, I lowered the music.",
        "If you want it louder, tell me by how much.",
        "I can't export the video myself.",
        "Preview clips were removed.",
        "I moved the text to the lower panel and made it blue.",
        "Sound effects: click, tap, and drag noises.",
        "It now opens with the timeline of the company.",
        "The video is ready to export.",
        "Would you like me to add captions?",
        "Which track should I use? Choose the one you like.",
        "Do you want the music in the intro or in the outro?",
        "Muted the original track, then added the narration and a fade-out.",
        "Music \"Tap & Click\" by \"The Buttons\" was added; it can be heard from 0:03.",
        "请问要用哪段音乐？",
        "您可以告诉我想要的风格。",
        "画面中他打开了菜单。",
        "她点击鼠标的特写已放慢。",
        "需要我再调整字幕吗？",
        "视频开头是城市的夜景，最后淡出。",
        "按您的要求，音乐从第3秒开始播放。",
        "点点星光的画面加了配乐。",
        "选择了轻快的音乐。",
        "在视频下方添加了字幕。",
        "",
        "   ",
        "🎉",
        "…",
    ];

    /// <summary>Replies that hold both, and what is left of them.</summary>
    public static TheoryData<string, string, string> Mixed { get; } = new()
    {
        { "Your video is ready! Preview it in the Timeline panel or click Export to save it.", "Your video is ready!", "Preview, Export" },
        { "Added lo-fi music at 35 %. Click the Export button in the top right to save it.", "Added lo-fi music at 35 %.", "Export" },
        { "I've muted the original audio, click Export to save it.", "I've muted the original audio.", "Export" },
        { "Done! 🎉 Click Export.", "Done! 🎉", "Export" },
        { "Your video is ready 🎉 👉 Click Export!", "Your video is ready 🎉", "Export" },
        { "The music is at 35% (drag the volume slider to change it).", "The music is at 35%.", "Edit" },
        { "The voice starts at 1.5 s — you can preview it in the timeline.", "The voice starts at 1.5 s.", "Preview" },
        { "Click Export to save it, and the music fades out at the end.", "The music fades out at the end.", "Export" },
        { "You can preview it in the timeline or add more music.", "You can add more music.", "Preview" },
        { "Tell me what to change, or click Export.", "Tell me what to change.", "Export" },
        { "Let me know if you'd like changes or click the Export button to finish.", "Let me know if you'd like changes.", "Export" },
        { "The voice-over is in. Do you want to export it?", "The voice-over is in.", "Export" },
        { "The video is ready, would you like to export it?", "The video is ready.", "Export" },
        { "I added the title \"Click Here\". Click \"Export\" to save it.", "I added the title \"Click Here\".", "Export" },
        { "**All done, click Export!**", "**All done!**", "Export" },
        { "**Your video is ready, click Export** to save it.", "Your video is ready.", "Export" },
        { "- Added music\n- Click Export to save\n- Trimmed the intro", "- Added music\n- Trimmed the intro", "Export" },
        { "I did this:\n1. Muted the original\n2. Added voice.m4a\n\nNext steps:\n1. Preview it in the timeline\n2. Click Export\n\nEnjoy!", "I did this:\n1. Muted the original\n2. Added voice.m4a\n\nEnjoy!", "Preview, Export" },
        { "Bold ** stars stay. Click Export.", "Bold ** stars stay.", "Export" },
        { "## Done\n- Music added\n\n## What next\n\n- Open the media panel\n- Click Export\n\n## Notes\n- 10 s long", "## Done\n- Music added\n\n## Notes\n- 10 s long", "State, Export" },
        { "**Your video is ready!**\nClick Export.", "**Your video is ready!**", "Export" },
        { "# Music added\n\n**Next steps**\nClick Export.", "# Music added", "Export" },
        { "完成了音乐。\n\n**下一步**\n- 点击导出", "完成了音乐。", "Export" },
        { "Music added.\r\n\r\nClick Export.\r\n", "Music added.", "Export" },
        { "Click Export.\n\nMusic: Lo-fi (35%)", "Music: Lo-fi (35%)", "Export" },
        { "Open the media panel, drag the clip to the end and click Export.", "", "State, Edit, Export" },
        { "I added music. You can preview it in the timeline. Click Export. Click Download. Preview it.", "I added music.", "Preview, Export" },
        { "The title says \"Sale\"; click Export when you're done.", "The title says \"Sale\".", "Export" },
        { "已添加背景音乐，点击右上角的导出按钮即可下载。", "已添加背景音乐。", "Export" },
        { "视频已准备好！您可以在时间线面板中预览，或者点击导出按钮保存。", "视频已准备好！", "Preview, Export" },
        { "已把音乐调低到20%（拖动滑块可以再调整）。", "已把音乐调低到20%。", "Edit" },
        { "您可以在时间线中预览，或者继续添加音乐。", "您可以继续添加音乐。", "Preview" },
        { "完成：\n- 静音原声\n- 添加旁白\n\n下一步：\n- 打开素材面板\n- 点击导出", "完成：\n- 静音原声\n- 添加旁白", "State, Export" },
        { "标题“点击这里”已添加。点击“导出”保存视频。", "标题“点击这里”已添加。", "Export" },
        { "旁白从1.5秒开始，请把片段拖拽到末尾，然后点击导出。", "旁白从1.5秒开始。", "Edit, Export" },
        { "Voice added. 点击导出按钮即可下载。", "Voice added.", "Export" },
        { "Done! I've swapped the audio for your voiceover. Hit the Download button at the top to grab it.", "Done! I've swapped the audio for your voiceover.", "Export" },
        { "All set. Whenever you're ready, just press Export.", "All set.", "Export" },
        { "The background noise is gone. Want to hear it? Press the play button in the preview window.", "The background noise is gone. Want to hear it?", "Preview" },
        { "I lowered the music to 20%. If it is still too loud, drag the volume slider further to the left.", "I lowered the music to 20%.", "Edit" },
        { "To download your finished clip, please click on the blue Export icon.", "", "Export" },
        { "Head over to the Media tab to see all your uploads.", "", "State" },
        { "You can now play it in the timeline, and if you like it, click 'Export'.", "", "Preview, Export" },
        { "Your cooking video has a new intro; open the Properties panel to fine-tune it.", "Your cooking video has a new intro.", "State" },
        { "The soundtrack is ready. You may drag and drop it anywhere on the timeline.", "The soundtrack is ready.", "Edit" },
        { "Here is what I did:\n- Muted the camera sound\n- Added voice.m4a at 0:02\n\nNext steps:\n- Preview the video in the timeline\n- Click the Export button to save it", "Here is what I did:\n- Muted the camera sound\n- Added voice.m4a at 0:02", "Preview, Export" },
        { "**Tip:** Tap the *Share* button to post it.", "", "Export" },
        { "Once you're satisfied, head to the top-right corner and click Export.", "", "State, Export" },
        { "I've exported nothing yet; tell me if you want changes or click Export to finish.", "I've exported nothing yet; tell me if you want changes.", "Export" },
        { "Music: Lo-fi Sunset (35%) 🎵\nTitle: \"Preview Night\"\n👉 Click **Export** when you are happy!", "Music: Lo-fi Sunset (35%) 🎵\nTitle: \"Preview Night\"", "Export" },
        { "Simply drag the clip's right edge to make it longer.", "", "Edit" },
        { "Right-click the audio track and select Detach Audio.", "", "Edit" },
        { "I have trimmed the silence (you can check it in the preview panel).", "I have trimmed the silence.", "Preview" },
        { "Go to File > Export and choose MP4.", "", "Export" },
        { "You'll find the new track in the audio panel.", "", "State" },
        { "Would you like to download the video now?", "", "Export" },
        { "Select the text layer in the timeline and drag it to the front.", "", "Edit" },
        { "You can adjust the brightness in the settings panel, or tell me what you want.", "You can tell me what you want.", "Edit" },
        { "原声已静音，新的旁白从第2秒开始。满意的话请点击右上角“导出”按钮下载成片。", "原声已静音，新的旁白从第2秒开始。", "Export" },
        { "已为您添加背景音乐（音量35%）。您可以在时间线中预览效果。", "已为您添加背景音乐（音量35%）。", "Preview" },
        { "请打开左侧的素材面板查看已上传的文件。", "", "State" },
        { "您也可以将字幕拖动到画面底部。", "", "Edit" },
        { "视频做好了！🎉 点击下方的下载按钮即可保存到本地。", "视频做好了！🎉", "Export" },
        { "如果需要调整音量，可以拖动音量滑块。", "", "Edit" },
        { "修改完成：\n1. 替换了音频\n2. 加了标题“城市之梦”\n\n接下来：\n1. 在时间线预览视频\n2. 点击“导出”", "修改完成：\n1. 替换了音频\n2. 加了标题“城市之梦”", "Preview, Export" },
        { "双击时间轴上的片段，然后把它拖到最前面。", "", "Edit" },
        { "音乐淡出已设置好，现在可以导出视频了。", "音乐淡出已设置好。", "Export" },
        { "切换到音频选项卡即可看到新的音轨。", "", "State" },
        { "点击「播放」按钮预览一下吧！", "", "Preview" },
        { "想要导出视频吗？", "", "Export" },
        { "您可以在预览窗口查看效果，或者告诉我还要改什么。", "您可以告诉我还要改什么。", "Preview" },
        { "下载按钮在页面右上角。", "", "Export" },
        { "Great news! Your video has been processed. To get it, go to the top right and hit \"Export\", then pick your resolution.", "Great news! Your video has been processed.", "State, Export" },
        { "Added BGM at 30% ✅ Now open the Audio panel if you want to change it.", "Added BGM at 30% ✅", "State" },
        { "Everything's on the timeline — give it a play in the preview window.", "Everything's on the timeline.", "Preview" },
        { "Use the trim handles on the clip to shorten it.", "", "Edit" },
        { "You can also drag the text box to reposition it, or click \"Style\" to change the font.", "", "Edit" },
        { "Tracks:\n* Video: beach\n* Music: calm (40%)\n\nYou can scrub through the timeline to check the sync.", "Tracks:\n* Video: beach\n* Music: calm (40%)", "Preview" },
        { "Double-click on the subtitle to edit the text.", "", "Edit" },
        { "视频已生成～ 点击左下角的播放按钮即可预览，满意后点击右上角导出。", "视频已生成～", "Preview, Export" },
        { "若需修改文字，请双击字幕。", "", "Edit" },
        { "在左侧面板选择音乐，然后拖到时间线上即可。", "", "Edit" },
        { "您可以点击导出按钮，将视频保存到手机相册。", "", "Export" },
    };

    [Theory]
    [MemberData(nameof(Instructions))]
    public void An_instruction_for_the_interface_becomes_an_offer_and_leaves_nothing(string reply, NemoOffer offer)
    {
        TranslatedReply translated = GuiTalk.Translate(reply);
        Assert.Equal("", translated.Text);
        Assert.Contains(offer, translated.Offers);
    }

    [Theory]
    [MemberData(nameof(Instructions))]
    public void An_instruction_goes_and_what_stands_around_it_stays(string reply, NemoOffer offer)
    {
        const string Before = "Added \"Night\" at 0:02.\n\n";
        const string After = "\n- The voice is at 1.5x.";
        TranslatedReply translated = GuiTalk.Translate(Before + reply + After);
        Assert.Equal(Before.TrimEnd('\n') + "\n" + After, translated.Text);
        Assert.Contains(offer, translated.Offers);
    }

    [Theory]
    [MemberData(nameof(Content))]
    public void Content_stays_to_the_letter(string reply)
    {
        TranslatedReply translated = GuiTalk.Translate(reply);
        Assert.Equal(reply, translated.Text);
        Assert.Empty(translated.Offers);
    }

    [Theory]
    [MemberData(nameof(Content))]
    public void Content_stays_beside_an_instruction(string reply) =>
        Assert.Equal(reply.TrimEnd(), GuiTalk.Translate($"{reply}\nClick Export.").Text);

    [Theory]
    [MemberData(nameof(Mixed))]
    public void What_is_left_is_well_formed(string reply, string text, string offers)
    {
        TranslatedReply translated = GuiTalk.Translate(reply);
        Assert.Equal(text, translated.Text);
        Assert.Equal(offers, string.Join(", ", translated.Offers));
    }

    private static TheoryData<string, NemoOffer> Rows(params (NemoOffer Offer, string[] Replies)[] groups)
    {
        TheoryData<string, NemoOffer> rows = [];
        foreach ((NemoOffer offer, string[] replies) in groups)
        {
            foreach (string reply in replies)
                rows.Add(reply, offer);
        }

        return rows;
    }
}
