namespace NemoVideo.Local;

/// <summary>The words for what is not an edit: export, credits, the state of the timeline, upload.</summary>
internal static class RouteWords
{
    /// <summary>Marks the verb that shows a text and no state of things.</summary>
    internal const double Writing = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Export,
            "export, exports, exporting, download, downloads, downloading, render, rendering, render out, render the final, send me the video, send me the file, " +
            "send it to me, send me the result, send me the finished video, send me the final video, send me the edited video, give me the file, " +
            "give me the video, give me the mp4, save and give me the file, save, save it, saved, output it, final output, produce the final, " +
            "give me the final video, give me the result, deliver, send me, get me the video, output the video, spit out, hand me the video, i want the file, " +
            "where is the file, gimme the file, gimme the video, gimme the result, gimme the mp4, gimme it, hand me the file, hand me the result, hand it over, " +
            "hand over the file, hand over the video, hand over the result, hand it to me, get me the file, get me the result, get me the mp4, " +
            "give me the finished video, give me the finished file, give me the output, give me the final file, give me the export, give it to me, " +
            "give it back to me, let me have the file, let me have the video, let me have it, let me download it, let me download, i'm ready to export, " +
            "ready to export, i want to download, write the file, write it out, write out the file, produce the file, produce the video, produce the final video, " +
            "produce an mp4, output the file, output the result, finalize, finalise, finalize it, finalise it, wrap it up, wrap up, bounce, bounce it, ship it, " +
            "publish it, send the video, send the file, send the result, send it over, send over the video, send over the file, send me it, send me the mp4, " +
            "send me the clip, send back the video, email me the video, where can i download, download link, share the file, share the link, encode it, " +
            "encode the video, spit out the video, spit out the file, spit out the result, spit it out, i'd like the file, i need the file, " +
            "i want the finished file, burn it to a file, put it in a file, hand it back, give me back the video, can i get the file, can i have the file, " +
            "can i get the video, can i have the video, can i get the finished video, can i have the finished video, can i get the finished file, " +
            "can i have the finished file, could i get the file, could i have the file, could i get the video, could i have the video, may i have the file, " +
            "may i have the video, i want the finished video, i want the video file, i need the finished video, i need the video file, i need the final video, " +
            "i want the final video, is the file ready, is my video ready, is it ready to download, ready for download, save my video, save the video, " +
            "save the result, save the project as a video, make the final file, make me the file, create the final file, create the final video, " +
            "create the output, generate the final video, generate the final file, generate the file, generate the output, drop me the file, shoot me the file, " +
            "shoot it over, return the file, return the video, link to download it, a link to download, a download link, give me a link, send me a link, " +
            "send it back, send back the file",
            "导出 下载 输出 渲染 把视频发给我 发给我 保存 导出来 生成成片 导成 输出成 发我 把成片发给我 给我成片 导出为 导一下 存 存成 存为 保存为 保存成 " +
            "传给我 生成视频文件 渲染出来 导出成 出片 发我一下 导出给我 导出来给我 渲染给我 生成给我 保存给我 导出吧 导给我 下载下来 下下来 保存下来 存下来 存一下 " +
            "存到本地 保存到本地 下载到本地 下载到手机 保存到手机 存到手机 保存到电脑 保存到相册 存相册 传我 发给我吧 发过来 发来 发一下 把文件发我 把视频发我 " +
            "把成品发我 把成品发给我 把文件发给我 成品发我 成品给我 视频给我 文件给我 给我文件 给我视频 给我成品 交付 打包 打包给我 出成片 生成最终视频 生成最终成片 " +
            "生成视频吧 合成输出 合成导出 输出一下 输出视频 输出成片 输出文件 渲染一下 渲染视频 渲染导出 导个片 导片 出个片 出个成片 拿到成片 下载链接 要成片 定稿 " +
            "汇出 汇出来 汇出成"),
        new(Concept.Credits,
            "credits, credit, balance, credit balance, remaining credits, my credits, credits left, quota, account balance, points left, how many credits, " +
            "tokens left, how many tokens, how many points, points balance, remaining balance, account credits, usage left, remaining quota, what's my balance, " +
            "how much balance, top up, credit left, allowance",
            "积分 余额 额度 点数 剩余积分 账户余额 积分余额 剩多少积分 还剩多少积分 剩余额度 多少积分 几积分 积分多少 积分还有 积分剩 积分够 余额多少 余额还有 " +
            "剩余次数 还能用多少 剩多少额度 还有多少额度 点数还有 剩余点数 算力 剩余算力 会员点数"),
        new(Concept.State,
            "status, state, current state, show tracks, project state, progress, list the tracks, draft, what's in the project, what have you done so far, " +
            "timeline status, summary of the timeline, which tracks, what tracks, which clips, what clips, which files, what files, what layers, which layers, " +
            "list the clips, list the layers, list all tracks, what's on the timeline, whats on the timeline, what is on the timeline, what's in my project, " +
            "what is in my project, what's in the timeline, whats in the timeline, where are we, where do we stand, how far along, how's it going, " +
            "what's been done, what have you changed, what did you change, what has changed, what changed, what changes have you made, what edits have you made, " +
            "list of edits, list of changes, edit history, overview of the project, project overview, give me a rundown, rundown, recap of the edits, " +
            "session info, project info, current edits, show me the layers, show layers, what you have done, what you've done, what you did, what has been done, " +
            "what was done, what you changed, what you have changed, everything you've done, list what you did, what's on track, what is on track",
            "状态 轨道列表 当前状态 时间线状态 进度 有哪些轨道 轨道情况 草稿 项目状态 工程状态 哪些轨道 哪几条轨道 几条轨道 多少轨道 多少条轨道 有几条轨道 " +
            "有几个轨道 几个轨道 都有什么轨道 有什么轨道 有哪些片段 哪些片段 有哪些素材 时间线上有什么 时间轴上有什么 做了哪些修改 改了哪些 改了什么 都改了什么 " +
            "都改了啥 做了什么 做了啥 目前情况 目前进度 到哪一步了 到哪步了 进行到哪 剪到哪了 项目情况 项目概况 项目信息 工程信息 列出轨道 列一下轨道 现在什么情况 " +
            "什么情况 修改记录 剪辑记录 编辑记录 完成到哪了"),
        new(Concept.Upload,
            "upload, uploads, uploading, import, imports, importing, send you, i'll send you, i will send you, i'm uploading, let me upload, want to upload, " +
            "sending you, i'll upload, i'm going to upload, i am uploading, load up, ingest, i'm going to send you, i'm about to upload, about to upload, " +
            "i want to send you, want to send you, let me send you, let me give you, i'd like to upload, where do i upload, where can i upload, how do i upload, " +
            "can i upload, bring in a file, add from my phone, drag in, send over a, i have a file to send, i'm attaching, will attach, i'll attach, " +
            "let me attach, i'll share, let me share, accept",
            "上传 导入 我发给你 传给你 载入 传个 上传一下 传一个 传上去 发给你 传文件 传视频 我先上传 上传个 上传视频 上传文件 上传音频 上传素材 导入素材 导入视频 " +
            "导入文件 导入音频 传素材 传音频 我要传 我要上传 我来上传 我先传 我给你传 我给你发 给你发 给你传 我发一下 我发个 发个文件给你 发你 我发你 发给您 " +
            "传给您 我传给你 拖进来 拖入 传 传一段 传段 传几个 传点 再传 传上 传上来 要传 汇入"),
        new(Concept.Format,
            "h.264, h264, h 264, hevc, h265, h.265, codec, fps, 30fps, 60fps, 24fps, 25fps, container, bitrate, extension, gif format, format, mp4 format",
            "格式 编码 帧率 帧"),
        new(Concept.Quality,
            "quality, highest, lossless, best, high, hd, highest quality, best quality, high res, high resolution, in high quality, hi res",
            "质量 高质量 高清 超清 最高质量 高画质 无损 高品质"),
        new(Concept.Show, "write", "", Writing),
        new(Concept.Show,
            "show, show me, list, display, check, tell me, see, view, what does, what do, look like, look, what, what's, what is, print, what are, " +
            "give me an overview, how does, see the, what all, what kind of",
            "显示 查看 看看 看 列出 看一下 看下 查 查一下 查询 展示 展现 显示一下 查看一下 什么样 是什么 什么 长什么样 哪些 有哪些 哪几个 哪几条 啥 有啥 有什么 " +
            "都有啥 都有什么 都有哪些 瞧瞧 瞅瞅 告诉我 说说 讲讲 列 列一下 给我看 看看有 啥样 啥样了 怎样了 如何了"),
        new(Concept.Generate, "generate, synthesise, invent, cook up, whip up, come up with, dream up", "生成 合成一段 编一段"),
        new(Concept.HowMuch,
            "how much, how many, remaining, do i have left, have i got, i have left, left over, is left, are left, enough, sufficient, how many more, any left, " +
            "are there any, is there any",
            "多少 还剩 剩余 剩 还有多少 还剩下 够不够 还够 够用 够吗"),
    ];
}
