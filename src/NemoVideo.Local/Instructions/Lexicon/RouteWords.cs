namespace NemoVideo.Local;

/// <summary>The words for what is not an edit: export, credits, the state of the timeline, upload.</summary>
internal static class RouteWords
{
    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Export,
            "export, exports, exporting, download, downloads, downloading, render, rendering, render out, render the final, send me the video, send me the file, " +
            "send it to me, send me the result, send me the finished video, send me the final video, send me the edited video, give me the file, " +
            "give me the video, give me the mp4, save and give me the file, save, save it, saved, output it, final output, produce the final, " +
            "give me the final video, give me the result, deliver, send me, get me the video, output the video, spit out, hand me the video, i want the file, " +
            "where is the file",
            "导出 下载 输出 渲染 把视频发给我 发给我 保存 导出来 生成成片 导成 输出成 发我 把成片发给我 给我成片 导出为 导一下 存 存成 存为 保存为 保存成 传给我 生成视频文件 渲染出来 导出成 出片 发我一下"),
        new(Concept.Credits,
            "credits, credit, balance, credit balance, remaining credits, my credits, credits left, quota, account balance, points left, how many credits",
            "积分 余额 额度 点数 剩余积分 账户余额 积分余额 剩多少积分 还剩多少积分 剩余额度"),
        new(Concept.State,
            "status, state, current state, show tracks, project state, progress, list the tracks, draft, what's in the project, what have you done so far, " +
            "timeline status, summary of the timeline",
            "状态 轨道列表 当前状态 时间线状态 进度 有哪些轨道 轨道情况 草稿 项目状态 工程状态"),
        new(Concept.Upload,
            "upload, uploads, uploading, import, imports, importing, send you, i'll send you, i will send you, i'm uploading, let me upload, want to upload, " +
            "sending you, i'll upload, i'm going to upload, i am uploading, load up, ingest",
            "上传 导入 我发给你 传给你 载入 传个 上传一下 传一个 传上去 发给你 传文件 传视频 我先上传"),
        new(Concept.Format,
            "h.264, h264, h 264, hevc, h265, h.265, codec, fps, 30fps, 60fps, 24fps, 25fps, container, bitrate, extension, gif format, format, mp4 format",
            "格式 编码 帧率 帧"),
        new(Concept.Quality,
            "quality, highest, lossless, best, high, hd, full hd, ultra hd, uhd, fhd, highest quality, best quality, high res, high resolution, in high quality, " +
            "hi res",
            "质量 高质量 高清 超清 全高清 超高清 最高质量 高画质 无损 高品质"),
        new(Concept.Show,
            "show, show me, list, display, check, tell me, see, view, what does, what do, look like, look, what, what's, what is, print, what are, " +
            "give me an overview, write, how does, see the",
            "显示 查看 看看 看 列出 看一下 看下 查 查一下 查询 展示 展现 显示一下 查看一下 什么样 是什么 什么 长什么样"),
        new(Concept.Generate, "generate, synthesise, invent", "生成 合成一段 编一段"),
        new(Concept.HowMuch, "how much, how many, remaining, do i have left, have i got, i have left, left over, is left, are left", "多少 还剩 剩余 剩 还有多少 还剩下"),
    ];
}
