namespace NemoVideo.Local;

/// <summary>What people ask an editor for that this engine does not do, with what it can do instead.</summary>
internal static class OutOfScopeTopics
{
    internal static readonly OutOfScopeTopic[] All =
    [
        new("visual effect", "change the shape, the size and the rotation of the picture, and put titles on it",
            "visual effect, visual effects, effect on the video, filter, filters, color, colour, color grade, color grading, colour grade, color correct, " +
            "color correction, brightness, brighten, brighter, contrast, saturation, saturate, desaturate, exposure, white balance, blur, blurred, blurry, " +
            "sharpen, vignette, grain, film grain, film look, cinematic look, look cinematic, look better, black and white, grayscale, sepia, lut, luts, glitch, " +
            "zoom in, zoom out, zoom, ken burns, green screen, chroma key, chromakey, background removal, new background, virtual background, backdrop, " +
            "stabilize, stabilise, stabilization, shaky, shake, slideshow effect, pan, overlay image, picture in picture, pip, split screen, mirror, " +
            "flip horizontally, flip vertically, hue, warmer, cooler, moody, neon, particles, animation, animate, sticker, stickers, emoji, emojis, meme, bokeh, " +
            "depth of field, beauty, skin, eyes, teeth, hair, watermark, logo, logos, pixelate, mask, masking, face, faces, mosaic, visual noise, grainy, " +
            "opacity, tint, teal, orange, look vintage, vibrant, lens, lens flare, light leaks, overexposed, underexposed, darker, lighter, vivid, aesthetic, " +
            "colors, zooms, background image, upscaling, super resolution, denoise the video, denoise the picture, video noise, video quality, freeze frame, " +
            "freeze",
            "特效 滤镜 调色 亮度 亮一点 变亮 提亮 亮 对比度 饱和度 曝光 白平衡 模糊 锐化 虚化 黑白 复古滤镜 抠图 抠像 绿幕 换背景 背景换成 防抖 稳定画面 抖动 " +
            "放大画面 镜像 水平翻转 垂直翻转 左右翻转 色调 色彩 暖色 冷色 美颜 磨皮 瘦脸 贴纸 表情 动画 水印 马赛克 打码 遮挡 电影感 画面感 星空 画中画 分屏 " +
            "遮罩 光效 粒子 噪点 颗粒 慢门 暗 暗一点 推拉 推近 镜头 去水印 运镜 变焦 美化画面 定格"),
        new("generate speech", "add a voice-over that you have recorded",
            "text to speech, text-to-speech, ai voice, ai voiceover, ai voice over, ai narration, natural sounding, natural sounding voiceover, read this, " +
            "read aloud, read out, robot voice, synthetic voice, voice clone, voice cloning, clone my voice, clone, ai generated voice, elevenlabs, accent, " +
            "female voice, male voice, synthesize, explaining, narrate this, narrate the, describing",
            "文字转语音 语音合成 ai配音 ai旁白 克隆声音 声音克隆 朗读 念出来 智能配音 女声 男声 真人感 文案转语音 机器人声 读出来 合成语音 ai语音 ai声音 生成配音 生成旁白"),
        new("vocal separation", "mute the original as a whole, or lower it",
            "separate, separation, isolate, isolate the vocals, isolate vocals, stem, stems, vocals, vocal, acapella, a cappella, karaoke, split the audio, " +
            "remove the vocals, vocal remover, remove vocals, voice isolation, unmix, separating, split the voice, separated",
            "分离 人声分离 提取人声 去人声 消人声 伴奏分离 分轨 卡拉ok 只要人声 提取伴奏 去除人声 消除人声 去掉人声 音轨分离"),
        new("dub", "replace the audio with a recording that you bring",
            "dub into, dub it into, dubbing, dubbed, dub this into, dub to, voice translation, in another language, transcript text, translated voice, " +
            "translate the voice, lip dub",
            "译制 翻译配音 配成英文 配成中文 译配"),
        new("lip-sync", "shift the audio against the picture",
            "lip, lips, lip movement, lip movements, lip sync, lipsync, lip syncing, mouth, match the lips, match lips, mouths, mouth movement, mouth movements",
            "对口型 口型 唇形 嘴型"),
        new("audio effect", "change the volume and the loudness, fade, and take noise out",
            "reverb, echo, echoes, echoey, reverberation, eq, equalizer, equaliser, pitch, pitch shift, chorus, compressor, compression, compress the audio, " +
            "limiter, bass, treble, distortion, autotune, auto tune, high pass, low pass, highpass, lowpass, deeper, chipmunk, semitone, semitones, audio effect, " +
            "audio effects, voice changer, stereo, mono, surround, panning, pan left, pan right, de ess, deesser, de esser, vocoder, tempo, bpm, flanger, phaser, " +
            "radio effect, telephone effect, megaphone, deep voice, helium, bass boost, robotic, spatial, 3d audio, 8d, sibilance, warmth, presence, noise gate, " +
            "gate, crisp, left channel, right channel, frequency, frequencies, hz, khz, sample rate",
            "混响 回声 回音 变声 音调 升调 降调 均衡器 低音 高音 重低音 立体声 单声道 压缩器 变调 音高 音效处理 半音 声像 环绕声 左声道 右声道 电音 变速不变调 采样率"),
        new("sound effects", "add a sound that you bring",
            "sound effect, sound effects, sfx, whoosh, foley, explosion, applause, laugh track, rain, thunder, sound of rain, ding, beep, bleep, sound fx, " +
            "footsteps, birds, laughter, swoosh, gunshot, explosions, drum roll, boing",
            "音效 掌声 笑声 雨声 爆炸声 鼓掌声 转场音效 雷声 鸟叫 拟音 哔声 消音哔"),
        new("transition", "join the videos one after another, and fade",
            "transition, transitions, crossfade, crossfades, cross fade, dissolve, cross dissolve, wipe transition, wipes, wipe, smooth cut, j cut, l cut, swipe, " +
            "morph cut, fade transition, fade transitions, crossfading, dip to white",
            "转场 过渡 叠化 交叉淡化 过渡效果 转场效果 交叉溶解 交叉渐变 溶解"),
        new("analyze content", "cut or keep a part between two times that you name",
            "highlight, highlights, highlight reel, best moments, best parts, detect, analyze, analyse, analysis, scene detection, summarize, summary, summarise, " +
            "interesting, funny, funniest, key moments, viral, engaging, best part, describe, recognize, identify, where someone says, moments, chapters, scenes, " +
            "funny parts, where he says, good parts, hook, mistakes, bad takes, profanity, swear, curse, swearing",
            "高光 精彩 精彩片段 精华 分析 识别 检测 总结 亮点 有趣 搞笑片段 找出 精彩部分 精彩时刻 脏话 概括"),
        new("generate video", "edit a video that you bring",
            "text to video, image to video, photos, photo, images, pictures, slides, slide, avatar, storyboard, ai video, ai generated, generate a video, " +
            "generated video, from scratch, prompt, make a video, create a video, presentation video, montage, portrait photo, b-roll footage, stock footage, " +
            "intro animation, ai avatar",
            "文字生成视频 图生视频 文生视频 照片 图片 生成视频 数字人 ai视频 分镜 幻灯片 相片 图片转视频 虚拟人"),
        new("transcribe", "put subtitles on the video from a file that you bring",
            "transcribe, transcription, transcript, auto caption, auto captions, auto subtitles, speech to text, generate subtitles, generate captions, " +
            "create subtitles, create captions, auto generated, automatic captions, automatic subtitles, auto generate, create an srt, caption automatically, " +
            "auto-generated, autocaption, auto subtitle, whisper, automatically generate, automatically caption, automatic subtitle, recognized speech, word level",
            "转写 识别字幕 自动字幕 语音转文字 生成字幕 自动生成字幕 语音识别 听写 转录 转成文字 自动加字幕 自动配字幕 自动识别字幕 智能字幕"),
        new("extract audio", "export the video with its audio",
            "extract the audio, extract audio, extracting audio, rip the audio, save the audio, audio only, only the audio, export the audio, convert to mp3, " +
            "to mp3, as an mp3, as mp3, as a wav, as wav, export audio, extract the sound, extract sound, extract the music, extract music, pull the audio, " +
            "rip audio, save audio, get the audio, grab the audio, mp3 from, detach the audio, detach audio, unlink, detach",
            "提取音频 提取声音 导出音频 导出声音 转成mp3 音频提取 提取背景音乐 提取音乐 提取出音频 只导出音频 分离音频 单独导出音频 提取原声 转mp3 转换成mp3"),
        new("generate music", "add music that you bring",
            "compose, generate music, ai music, suno, write a song, generate a song, create music, create a song, generate background music, music generation, " +
            "compose music, make music, generated music, create background music, ai generated music, lyrics, beat maker",
            "作曲 生成音乐 ai音乐 写一首歌 创作一首 生成一首 生成背景音乐 谱曲 歌词 编曲 创作"),
        new("find music", "add music that you bring",
            "trending, find music, find me, search for, search, recommend, suggest, look for, pick a song, choose a song, stock music, music library, find a song, " +
            "recommend a song, library, find some, suggestion, suggestions, shazam, what song",
            "找一首 推荐 搜索 找首 曲库 音乐库 帮我找 找个 搜一首 挑一首 选一首"),
        new("compress", "change the resolution",
            "compress, compressed, file size, reduce the size, reduce file size, smaller file, mb, megabytes, gb, kb, under 10 mb, size limit, smaller size, " +
            "compress for, make the file smaller, filesize",
            "压缩 文件大小 体积 缩小体积 压缩到 压缩一下 大小压 兆"),
        new("translate", "put subtitles on the video from a file that you bring",
            "translate, translation, translated, translating, bilingual",
            "翻译 译成 译文 翻成 双语字幕 译为"),
        new("face swap", "change the shape, the size and the rotation of the picture",
            "face swap, swap faces, faceswap, swap face, deepfake, swap the face",
            "换脸 换头 人脸替换"),
        new("logo", "put a title on the video",
            "brand logo, company logo, branding, brand kit, intro card, outro card, end card",
            "标志 台标 商标 角标 品牌"),
        new("beat sync", "add music and cut at times that you name",
            "beat sync, to the beat, on the beat, on beat, sync cuts, beat matched, drop of the music, rhythm",
            "卡点 踩点 卡节拍 节奏点 鼓点"),
        new("convert format", "export the video as mp4",
            "convert to mp4, convert to mov, convert to webm, to gif, as a gif, as gif, gif, convert the format, convert format, convert it to mp4, to mp4 format, " +
            "file format",
            "转换格式 转格式 转成gif 转mp4 格式转换 改格式 动图 转成mp4"),
        new("undo", "say what it should be like instead",
            "undo, redo, revert, go back, roll back, rollback, undo that, undo the, last change, previous version, reset, start over, cancel that, cancel, " +
            "back to the way",
            "撤销 撤回 撤消 恢复上一步 回退 重做 还原上一步 上一步 取消刚才 返回上一步"),
        new("reverse", "change the speed",
            "reverse, backwards, backward, in reverse, play backwards, rewind, reversed",
            "倒放 倒播 倒序 反向播放 逆序"),
        new("auto edit", "name the edits one by one",
            "auto edit, automatically edit, edit automatically, ai edit, auto-edit, smart edit, rough cut, edit it for me, professional looking",
            "自动剪辑 一键成片 智能剪辑 一键剪辑 ai剪辑"),
        new("filler words", "take out the silence, or a part between two times that you name",
            "filler words, filler word, umm, umms, um, ums, uh, uhs, uhh, ahs, stutter, stutters, stuttering, fillers, likes, erm, you knows",
            "语气词 口头禅 嗯啊 废话 口水词 嗯嗯啊啊 结巴"),
        new("loop video", "loop the audio",
            "loop video, loop the video, loop this video, loop the clip, repeat the video, boomerang, loop the footage, repeat the clip, video loop, " +
            "seamless loop, play the video twice, loop my video",
            "循环视频 视频循环 重复视频 循环画面 画面循环"),
        new("subtitle timing", "put another file of subtitles on the video",
            "subtitle timing, shift the subtitles, delay the subtitles, subtitles are late, subtitle delay, subtitles are early, subtitle sync, subtitle offset",
            "字幕时间 字幕延迟 字幕提前 字幕不同步 字幕延后 字幕对不上"),
        new("download", "edit a file on this machine",
            "from youtube, from a url, youtube link, youtube url, from the internet, from tiktok, tiktok link, from instagram, download this video from, website",
            "链接下载 网址 下载这个视频 网上下载"),
    ];

    /// <summary>The topic of a name.</summary>
    internal static OutOfScopeTopic Named(string why) => All.First(topic => topic.Why == why);
}
