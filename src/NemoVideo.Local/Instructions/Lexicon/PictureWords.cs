namespace NemoVideo.Local;

/// <summary>The words for videos, for what is written on them, and for their shapes.</summary>
internal static class PictureWords
{
    /// <summary>Marks what may be filmed and heard: "the dog video" is a video, "the dog" alone is none.</summary>
    internal const double Subject = 1;

    /// <summary>Marks the name of the recommendation for loudness, which is about nothing else.</summary>
    internal const double Recommendation = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Video,
            "video, videos, vid, vids, vido, vedio, clip, clips, film, footage, movie, movies, project, sequence, video file, video files, video track, " +
            "video clip, video clips, media, videoclip, result, final result, end result, output, finished product, mp4 file, mov file, mp4, mov, whole video, " +
            "entire video, video segments, video segment, video parts, video inputs, video input, v1, shots, recording of the screen, screen recording, " +
            "screen recordings, screencast, screen capture, recorded footage, raw footage, b roll, camera footage, vlog, reel, project bin, bin, current file, " +
            "video version, source video, source clip, videos inputs, composition, edit of mine, my edit, the edit, this edit, our edit, montage video, " +
            "lyric video, recap, recap video, compilation, teaser, teaser video, short film, film clip, timelapse, time lapse video, hyperlapse, shot, mp4 clip, " +
            "movie file, film file, rushes, dailies, cut of the film, cutscene, cut scene, recorded video, camera clip, camera file, camera video, phone video, " +
            "cellphone video, animation video, home video, home movie, stream recording, livestream, live stream, vod, webcam video, screen grab, whole thing, " +
            "entire thing, entire clip, whole clip, whole film, whole movie, entire film, entire movie, whole project, entire project, total video, " +
            "video as a whole, my masterpiece, final cut, final edit, finished edit, draft video, rough edit, stream, cover video, gameplay video, " +
            "version of the video, video stream, video streams, picture stream, the final cut",
            "视频 短片 影片 片子 录像 素材 视频片段 视频文件 录屏 成片 电影 小视频 短视频 视频素材 视频里 画面素材 项目 工程 作品 剪辑好的视频 当前视频 vlog " +
            "这视频 两段视频 几段视频 几个视频 两个视频 三个视频 多个视频 多段视频 原视频 源视频 小片 小片子 整片 整个视频 整段视频 整部片 整个片子 整部影片 " +
            "全片子 长视频 样片 正片 粗剪 精剪 初剪 成品 成品视频 录播 录屏视频 直播回放 直播录像 回放 画面部分 镜头素材 拍的视频 拍的素材 拍摄素材 手机拍的视频 " +
            "航拍素材 航拍视频 几段素材 两段素材 几个素材 三段视频 四段视频 五段视频 这几段 这两个视频 这三段 这三个视频 那两段 那几段 两个片段 几个片段 " +
            "三个片段 两段 三段 这些视频 这些片段 所有片段 所有视频 全部片段 全部视频 这些素材 所有素材 全部素材 两支视频 两部视频 两条视频 几条视频 三条视频 " +
            "合成后的视频 剪好的视频 剪辑后的视频 处理后的视频 处理好的视频 导出的视频 导出后的视频 做好的视频 合成的视频 生成的视频 成品片 出来的视频 " +
            "拍好的视频 录好的视频 录制的视频 上传的视频 我的视频 我拍的视频 我的片子 影音 影片档 短影音 mv"),
        new(Concept.Timeline, "timeline, the timeline, current timeline", "时间线 时间轴"),
        new(Concept.VideoKind,
            "interview, wedding, vlogging, tutorial, lecture, gaming, gameplay, travel, drone, product, demo, promo, promotional, cooking, birthday, family, " +
            "school, presentation, webinar, documentary, trailer, ad, advert, commercial, music video, finished, current, entire, whole, short, short form, " +
            "episode, long, longer, landscape recording, training, marketing, course, class, speech video, training video, several, multiple, home, sports, " +
            "workout, fitness, real estate, event, conference, meeting, zoom meeting, slideshow, facecam, talking head, unboxing, review, reaction, business, " +
            "company, explainer, holiday video, vacation, animated, mkv, avi, webm, sample, skate, skateboarding, skating, surf, surfing, ski, skiing, " +
            "snowboard, bike, biking, cycling, hiking, hike, camping, fishing, climbing, marathon, yoga, gym, dance, concert, gig, festival, party, ceremony, " +
            "graduation, engagement, anniversary, bridal, sermon, church, keynote, town hall, lesson, workshop, seminar, recipe, baking, food, kitchen, " +
            "restaurant, garden, gardening, makeup, fashion, haul, gym video, diy, craft, pottery, woodworking, painting, art, nature, landscape video, city, " +
            "street, road trip, trip, beach vacation, summer, winter, ocean, mountain, aerial, onboarding, startup, app, software, tech, car review, property, " +
            "house tour, room tour, tour, realestate, news, sport, football, soccer, basketball, hockey, tennis, golf, swim, race, racing, aquarium, reunion, " +
            "memorial, tribute, charity, fundraiser, election, campaign, science, math, physics, history, piano lesson, guitar lesson, music lesson, lyric, " +
            "stop motion, claymation, minecraft, fortnite, let's play, livestreamed, twitch, raw, unedited, edited version, call, zoom call, phone call, " +
            "video call, conference call, skype call, teams call, stand up, standup, comedy",
            "采访 婚礼 旅行 旅游 教程 教学 讲座 产品 演示 宣传 宣传片 访谈 游戏 美食 生日 家庭 课程 直播 会议 航拍 开箱 测评 无声 最终 整段 全片 几段 几个 多个 " +
            "多段 电商 口播 毕业 活动 运动 风景 当前 滑板 滑雪 冲浪 骑行 徒步 露营 钓鱼 爬山 登山 跑步 马拉松 瑜伽 健身 舞蹈 演唱会 音乐会 派对 聚会 典礼 " +
            "毕业典礼 订婚 年会 周年 布道 演讲 讲课 网课 公开课 微课 培训 研讨会 烘焙 做饭 做菜 探店 家居 园艺 化妆 美妆 穿搭 手工 绘画 城市 街拍 街头 公路旅行 " +
            "自驾 夏天 冬天 海边 科技 数码 房产 看房 新闻 足球 篮球 网球 高尔夫 游泳 赛车 骑马 萌宠 亲子 团建 团圆 公益 科普 数学 物理 历史 英语课 钢琴课 吉他课 " +
            "我的世界 王者荣耀 吃鸡 旅拍 广告 品宣 企业 带货 种草 好物 vlog日常 开箱测评 无人机 无人机航拍 日常"),
        new(Concept.VideoKind, "baby, dog, cat, pet, car, kids, motorbike, motorcycle, horse, puppy, kitten, bird, toddler, newborn", "宠物 猫咪 狗狗 宝宝 汽车", Subject),
        new(Concept.Picture,
            "picture, image, visuals, visual, video image, frame, frames, the visuals, screen, visual track, subject, the subject, action, on screen action, " +
            "movements, movement",
            "画面 图像 影像 视频画面 屏幕 动作"),
        new(Concept.Part,
            "part, parts, section, sections, segment, segments, portion, portions, bit, piece, range, scene, chunk, content, area, middle section, middle part, " +
            "middle portion, middle bit, what comes, whatever comes, what came, whatever is, what's left, what is left, whatever's left, what happens, " +
            "whatever happens, anything that comes, everything that comes, all that comes, anything that's, everything that's, everything that happens, passage, " +
            "span of video",
            "片段 段落 区间 那部分 那一段 这一段 内容 的内容 中间部分 中间那段 中间一段 一截 这一截 那一截 那截 这截 那块 这块 那儿 时间区间 时间范围 区段 " +
            "时间段落 这部分 那些部分"),
        new(Concept.Black, "black, black screen, a black screen", "黑场 黑屏 黑 黑色 黑幕"),
        new(Concept.TitleWord,
            "title, titles, text, text overlay, overlay text, headline, heading, label, title card, text title, lower third, on screen text, intro title, watermark text, " +
            "text box, words, title text, title screen, tagline, episode number, episode title, number, name, date, channel name, text layer, banner text, " +
            "text caption, line of text, sign, name tag, nameplate, callout, banner",
            "标题 文字 文本 标题文字 字样 文案 大标题 文字标题 花字 题目 大字 几个字 字 一行字 标语"),
        new(Concept.SubtitleWord,
            "subtitle, subtitles, captions, caption, subs, closed captions, srt, srt file, subtitle file, caption file, captioned, subtitled, cc, subtitle track, " +
            "closed caption, vtt",
            "字幕 字幕文件 字幕轨 字幕条"),
        new(Concept.Saying,
            "that says, saying, which says, says, say, reading, that reads, which reads, with the text, with text, with the words, text:, titled, with the title, " +
            "that says:, stating, spelling, containing the text",
            "写着 内容是 内容为 文字是 文字为 写上 写 显示文字 文本为 内容写"),
        new(Concept.Language, "", "双语 中文字幕 英文字幕"),
        new(Concept.Look,
            "hormozi, hormozi style, tiktok style, youtube style, style, styled, stylish, white, yellow, red, blue, green, bold, semi transparent, transparent, " +
            "background color, black background, white background, font, large, small, big, size, colored, outline, shadow, drop shadow, animated text, modern, " +
            "clean look, readable, word by word, karaoke style, subtitle style, text style, arial, helvetica, sans serif, italic, underlined, fade style, " +
            "minimalist, fancy, colorful, high contrast, with shadow, huge, tiny, white text, black text, black box, background box, box behind the text, " +
            "black box behind the text, behind the text",
            "白色 黄色 红色 蓝色 绿色 黑色背景 半透明 透明 加粗 粗体 字体 字号 大号 小号 描边 阴影 风格 样式 样式的 白字 黄字 黑体 大一号 颜色 背景色 底色 白底 " +
            "黑底"),

        new(Concept.Position, "top left, top left corner, upper left, upper left corner, left top", "左上角 左上 左上方", 1),
        new(Concept.Position, "top right, top right corner, upper right, upper right corner, right top", "右上角 右上 右上方", 2),
        new(Concept.Position, "bottom left, bottom left corner, lower left, lower left corner", "左下角 左下 左下方", 3),
        new(Concept.Position, "bottom right, bottom right corner, lower right, lower right corner", "右下角 右下 右下方", 4),
        new(Concept.Position,
            "top, top center, top centre, upper part, top of the screen, top of the frame, top middle",
            "顶部 上方 顶端 最上面 屏幕上方 画面上方 上面 正上方 最上方", 5),
        new(Concept.Position,
            "bottom, bottom center, bottom centre, bottom middle, bottom of the screen, bottom of the frame, lower part",
            "底部 下方 底端 最下面 屏幕下方 画面下方 正下方 最下方", 6),
        new(Concept.Position,
            "center, centre, centered, centred, center aligned, middle, middle of the screen, center of the screen, screen center, dead center",
            "中间 中央 正中 正中间 居中 居中显示 正中央 屏幕中间 屏幕中央 画面中央 画面中间 中心", 7),

        new(Concept.Vertical,
            "vertical, portrait, upright, vertical format, portrait mode, vertical video, portrait format, vertical orientation, portrait orientation, tall",
            "竖屏 竖版 竖向 纵向 竖着 竖屏视频 竖 手机竖屏 竖的 竖幅 直屏 直式 直式影片 直向"),
        new(Concept.Square, "square, square format, square video", "方形 正方形 方的 方屏 方版"),
        new(Concept.Landscape, "landscape, horizontal, widescreen, wide screen, landscape mode, landscape format, horizontal video", "横屏 横版 横向 宽屏 横 横屏视频 横着 横式"),
        new(Concept.PortraitPlatform,
            "tiktok, tik tok, reels, instagram reels, ig reels, instagram reel, ig reel, shorts, youtube shorts, youtube short, yt shorts, yt short, stories, " +
            "instagram story, instagram stories, ig story, snapchat, story, facebook reels, douyin, tiktoks, facebook reel",
            "抖音 快手 视频号 抖音快手 短视频平台 抖音尺寸 抖音比例"),
        new(Concept.SquarePlatform, "instagram feed, instagram post, ig feed, ig post, instagram posts, insta feed, instagram square, instagram feed post", "朋友圈方图"),
        new(Concept.StreamingPlatform, "youtube, spotify, streaming, streaming platforms, youtube's, spotify's, streaming services, online streaming, yt, tidal", "油管 流媒体 流媒体平台"),
        new(Concept.PodcastPlatform, "podcast, podcasts, podcasting, podcast's, apple podcasts", "播客"),
        new(Concept.BroadcastPlatform, "ebu r128, r128, ebu r 128, r 128, ebu r128 standard", "", Recommendation),
        new(Concept.BroadcastPlatform,
            "broadcast, ebu, broadcasting, european broadcast, tv broadcast, television, tv, broadcast level, broadcast levels, broadcast loudness level, " +
            "broadcast volume, broadcast spec, broadcast specs, broadcast specification, tv spec",
            "广播 广播级 电视台 电视 广播电视"),
        new(Concept.Publish,
            "instagram, facebook, twitter, linkedin, social media, social, insta, ig, web, mobile, whatsapp, phones, mobile viewing, linkedin feed, facebook feed, " +
            "twitter feed, social feed",
            "小红书 b站 哔哩哔哩 微博 朋友圈 社交媒体 微信 手机端"),
    ];
}
