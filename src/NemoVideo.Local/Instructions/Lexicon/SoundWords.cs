namespace NemoVideo.Local;

/// <summary>The words for sounds, and what may stand before and after them without making them another thing.</summary>
internal static class SoundWords
{
    /// <summary>Marks words for everything but what was spoken of.</summary>
    internal const double RestValue = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Old,
            "original, existing, old, poor, previous, initial, embedded, what's there, what is there, what's already there, what is already there, " +
            "what's in there already, what's in the video, what is in the video, what's already in the video, previously used, preexisting, pre existing, " +
            "the present",
            "原来 原来的 原始 原始的 原有 原有的 原本 原本的 原 旧 旧的 自带 自带的 之前的 原片 本来 本来的 先前 先前的 以前的 原先 原先的 老的 老 本身 本身的 " +
            "固有 固有的"),
        new(Concept.Camera,
            "camera, camera's, cam, camcorder, camcorder's, in camera, on camera, source, built in, onboard, on board, native, gopro, dslr, webcam, location, " +
            "on set, what's in, whats in, native camera, scratch, copyrighted, recorded on camera, internal, bluetooth, wireless, gopro's, phone's camera, " +
            "camera's own, iphone's, canon, nikon, sony, fuji, drone's, webcam's, dslr's, camera mic's",
            "相机 摄像机 摄影机 机内 手机 现场 同期 运动相机 单反 微单"),
        new(Concept.Own, "own"),
        new(Concept.Fresh,
            "new, cleaner, fresh, else, other, different, external, given, attached, provided, studio, supplied, included, another, improved, replacement, " +
            "professional, high quality, hq, hi fi, my own, mastered, edited, polished, better quality, uploaded, alternative, alternate, connected, corrected, " +
            "linked, processed, outside, local, selected, chosen, i sent, i just sent, i uploaded, i've uploaded, i just uploaded, we sent, i attached, " +
            "i've attached, i provided, i gave you, i'm sending, i am sending, i shared, we uploaded, separately, that i have, i've got here, i mixed, " +
            "i exported, i made, human, real, custom",
            "新 新的 干净 干净的 清晰的 另一个 另一段 另外的 另外 另 另一首 别的 其他 其他的 其它 外部 外接 提供的 上传的 附件 附带 我的 自己的 自己 高质量的 " +
            "指定 指定的 录音棚 录音棚的 对应的 刚才的 刚刚的 做好的 我发的 我上传的 刚上传的 我做的 我给的 我提供的 已上传的 自定义"),
        new(Concept.Recorded,
            "recorded, i recorded, i've recorded, i have recorded, i just recorded, we recorded, recorded separately, i recorded separately, i recorded earlier, " +
            "pre recorded, i captured, that was recorded",
            "我录的 我录制的 录制的 录好的 我刚录的 刚录的 单独录的 另录的 外录的 录制 单独录制的 我自己录的 自己录的 重新录的 后录的 补录的 录的 录 手机录的 " +
            "用手机录的 手机录制的 录音笔录的 麦克风录的 相机外录的 之前录的 昨天录的 今天录的 在家录的 现场录的 补录好的 我之前录的 重录的 我用手机单独录的 " +
            "用手机单独录的 我用手机录的 我单独录的"),
        new(Concept.Microphone,
            "mic, microphone, external mic, external microphone, lavalier, lav, lav mic, lapel mic, usb mic, shotgun mic, rode, boom mic, boom, wireless mic, " +
            "field recorder, audio recorder, recorder",
            "麦克风 麦 外接麦克风 领夹麦 录音笔 录音机 枪麦 无线麦"),
        new(Concept.Device,
            "capcut, premiere, zoom h4n, zoom h1, zoom h5, zoom h6, h4n, tascam, from the zoom, zoom recorder, garageband, audacity, zoom file, zoom recording, " +
            "zoom audio, zoom track, phone, phone's, iphone, android phone, zoom h1n, h1n, zoom h4, zoom h8, zoom f3, zoom f6, dji mic, rode wireless, " +
            "olympus recorder, marantz, dr 05, dr05, dr 40, boya, hollyland, sennheiser, shure, blue yeti, yeti, at2020, tascam's, laptop, ipad, tablet, " +
            "dictaphone, voice recorder, portable recorder, handy recorder, sound recorder, mixer, mixing desk, audio interface",
            "剪映 剪映里 手机里 电脑里 罗德 大疆麦克风 索尼录音笔 平板 调音台 声卡 耳麦 蓝牙耳麦 蓝牙耳机"),
        new(Concept.Audio,
            "audio, sound, sounds, audio track, audio tracks, sound track, sound tracks, audio stream, audio streams, audio input, audio layer, audio channel, " +
            "audio part, audios, audio signal, audo, adio, sond, soud, the mix, whole mix, the whole mix, entire mix, the entire mix, separate audio",
            "声音 音频 音轨 音频轨 音频轨道 声轨 声 声道 配声 音 轨道声音 声音部分 音频部分 声音轨道 轨道音频 音讯 声讯 音源 音频流 声音流"),
        new(Concept.Track, "track, tracks, a1, a2, a3, track one, trak, trck", "轨 轨道"),
        new(Concept.FileWord,
            "file, files, audio file, sound file, wav, wav file, mp3, mp3 file, m4a, m4a file, aac, file named, file called, audio version, audio clip, " +
            "sound clip, new mix, final mix, audio mix, mixdown, stereo mix",
            "文件 音频文件 素材文件 声音文件 档案 音档 声音档 音讯档"),
        new(Concept.OriginalSound,
            "original one, ambient sound, ambient audio, ambience, ambiance, room tone, natural sound, nat sound, location sound, street sound, screen sounds, " +
            "screen sound, system sound, game sound, game audio, ambient noise, street noise, street sounds, background chatter, natural noise, on camera sound, " +
            "production audio, environment sound, environmental sound, diegetic sound, live sound, live audio, original recording, original sounds, " +
            "original noise, original mic, camera scratch, scratch audio, scratch track, reference audio, guide track, built-in audio, clip audio, clip's audio, " +
            "clip sound, clip's sound, live recording, ambient track, ambient bed, nature sounds, crowd noise, crowd sound, background ambience, " +
            "background ambiance, raw audio, raw sound, native sound, native audio, native track, camera sound, video's own audio, existing audio, " +
            "in-camera audio, in camera sound, audio from the camera, sound from the camera, sound from set, what the camera recorded, " +
            "what the camera picked up, the camera audio, raw camera audio, source audio, crowd audio, crowd, crowd's audio, stadium sound, room sound, " +
            "location audio, natural audio, background talk, background talking, audience sound, audience noise, engine sound, orig, orig audio, orig sound, " +
            "og sound, og audio, og",
            "原声 原音 同期声 现场声 环境音 环境声 现场音 原始声音 原生声音 本来的声音 视频原声 原声音 原视频声音 视频原音 街道声 实况声 原片声音 原片声 原片音 " +
            "原片音频 原片音轨 原视频的声音 原视频声 原视频音频 原视频音轨 原视频里的声音 视频自带声音 视频自带的声音 视频自带音频 自带声音 自带的声音 自带音频 " +
            "自带音轨 自带音 自带的音频 自带的音轨 本来的音 原来的音 原来的声 原来声音 原来音频 原来音轨 原来的音轨 原来的音频 原有声音 原有音频 原有音轨 " +
            "原有的声音 原始音频 原始音轨 原始的声音 原始音 原始声 现场音频 现场的声音 现场录音 现场收音 现场原声 拍摄原声 拍摄时的声音 相机声音 相机录的声音 " +
            "相机收音 机内声音 机内音频 摄像机声音 手机原声 视频本身的声音 视频本身声音 视频本来的声音 影片原声 影片自带的声音 影片声音原声 片子原声 素材原声 " +
            "素材自带的声音 素材声音 环境原声 环境音效原声 同期音 同期录音 同期原声 底声 原音轨 原音频 原声轨 原声轨道 原声音轨 原声带 视频原来的声音 " +
            "视频原始声音 视频里的原声 视频里原来的声音 背景人声 人群声 观众声 环境的声音 背景说话声"),
        new(Concept.Speech,
            "voice, voices, me talking, me speaking, us talking, them talking, him talking, her talking, what i say, what i'm saying, what he says, " +
            "what she says, what they say, what we say, speech, dialogue, dialog, dialogues, people talking, my voice, speaker, speaker's, speaker's voice, " +
            "speakers, vocal audio, spoken audio, spoken word, conversation, interviewee, interviewee's, interviewer, interviewer's, presenter, host, guest, " +
            "guest's, host's, narrator's voice, person talking, people's voices, human voice, spoken words, talk, participant, participants, attendee, caller, " +
            "student, teacher, actor, singer, person speaking, dialogue track, man, woman, guy, girl, boy, kid, lady, mom, dad, coach, boss, person, announcer, " +
            "anchor, lecturer, professor, instructor, trainer, moderator, panelist, panellist, reporter, streamer, vlogger, youtuber, presenter's, " +
            "someone's voice, his voice, her voice, their voice, their voices, our voices, vocal track, speech track, voice track, voice audio, spoken part, " +
            "spoken parts, talking parts, lines, what she's saying, what he's saying, what i'm saying, what they're saying, what is being said, " +
            "what's being said, what is said, what they say, what he says, what she says, what i say, what people say, what people are saying, what's said, " +
            "what anyone says, what anyone is saying, what was said, what the host says, what the speaker says, anyone talking, someone talking, " +
            "somebody talking, people speaking, someone speaking, father, mother, grandpa, grandma, granddad, grandfather, grandmother, uncle, aunt, sister, " +
            "brother, son, daughter, husband, wife, friend, child, children, kids', parents, parent, chatter, babble, chit chat, whispering, murmuring, " +
            "chattering, director, pastor, preacher, priest, minister, chef, doctor, lawyer, officer, soldier, customer, client, manager, employee, colleague, " +
            "narrating voice, commentator's, judge, author, artist, musician, scientist, expert, politician, president, mayor, witness, players, player, " +
            "the talking, all the talking",
            "人声 说话声 说话的声音 对话 对白 人物声音 讲话声 讲话的声音 说话 人的声音 主播声音 说话人 嗓音 我的声音 人说话的声音 主持人 主播 嘉宾 讲师 老师 " +
            "学生 教练 记者 演讲者 演讲人 讲者 受访者 被采访者 受访人 博主 up主 男主 女主 演员 发言人 对方 说话者 讲话人 说话声音 讲话声音 主持人声音 嘉宾声音 " +
            "讲话音 人讲话的声音 我说话的声音 说话部分 语音 台词 说的话 说的内容 说什么 说了什么 在说什么 讲的内容 讲的话 讲什么 爸爸 妈妈 爷爷 奶奶 外公 外婆 " +
            "爸 妈 朋友 孩子们说话 牧师 厨师 医生 律师 专家 作者 导演 评委 校长 领导 员工 顾客 同学 主讲人 主讲 主讲者"),
        new(Concept.Voiceover,
            "voiceover, voiceovers, voice over, vo, v/o, narration, narrator, narrations, tts, tts voice, commentary, vo voice, vo track, voice over voice, " +
            "voiceover voice, narration track, overdub track, spoken commentary, spoken narration, voice-over file, vo file, narration file, voiceover file, " +
            "voice over file, voiceover recording, narration recording, recorded narration, recorded voiceover, narrated track, voiceover track, voice over track, " +
            "narrative track, narrative, narrative voice, read through, voiceover audio, narration audio, narrator track, commentary track, commentator, " +
            "announcer track, explainer voice, spoken track",
            "旁白 配音 解说 解说词 画外音 旁白声 配音声 解说声 旁白音频 解说音频 tts音 讲解 讲解声 解说员 旁白轨 旁白轨道 解说轨 解说轨道 配音轨 配音轨道 旁白文件 " +
            "解说文件 配音文件 旁白录音 解说录音 配音录音 旁白声音 解说声音 配音声音 解说音 旁白音 配音音频 口播音频 口播录音 讲解音频 讲解录音 念白 独白 人声旁白 " +
            "人声解说 解说的声音 旁白的声音 配音的声音"),
        new(Concept.Music,
            "music, musik, song, songs, bgm, soundtrack, background music, tune, tunes, backing track, background track, background song, score, instrumental, " +
            "instrumental track, bg music, back ground music, backgroundmusic, music bed, jingle, melody, music track, music tracks, musics, backing music, " +
            "beat track, bgm track, theme song, theme music, playlist, underscore, piece of music, music piece, musical piece, anthem, ballad, lullaby, waltz, " +
            "audio bed, sound bed, backing, backing song, music file, song file, music clip, music audio, background score, background beat, background beats, " +
            "instrumentals, riff, serenade, symphony, concerto, overture, chiptune, karaoke track, backing vocals track, tracks of music, musical bed, " +
            "musical track, musical background, background instrumental, ost, hymn, theme, theme tune, title music, opening theme, closing theme, intro music, " +
            "outro music, end credits music, mood music, atmosphere music, lounge music, waiting music, hold music, muzik",
            "音乐 背景音乐 歌 歌曲 曲子 乐曲 配乐 bgm 背景乐 纯音乐 伴奏 歌声 背景歌曲 背景曲 乐 音乐声 背景乐声 音乐轨 音乐轨道 音乐文件 音乐部分 音乐音轨 " +
            "bgm轨 bgm轨道 背景音乐轨 背景音乐轨道 背景音乐声 背景音乐音量 一首歌 一首曲子 旋律 乐声 奏乐 主题曲 插曲 片头曲 片尾曲 神曲 小曲 歌儿 bgm声音 " +
            "配乐声 配乐轨 垫乐 背景歌 伴奏带 奏鸣曲 交响乐 纯音 器乐 主题音乐 片头音乐 片尾音乐 开场音乐 结尾音乐 舞曲 进行曲 民乐 戏曲"),
        new(Concept.BackgroundSound, "background sound, background sounds, background audio, background audio track, background voice, bg audio, bg sound", "背景音 背景声 背景声音 背景音频"),
        new(Concept.Background, "background", "背景"),
        new(Concept.Recording,
            "recording, recordings, audio recording, voice recording, sound recording, mic recording, mic audio, voice memo, voice note, takes, second take, " +
            "sound audio take, field recording, voice recordings, dictaphone recording, voice memos, audio memo, phone recording, memo, wav recording, " +
            "separate recording, separately recorded audio, separate sound, lav recording, lav audio, lav track, lav file, lavalier audio, lavalier recording, " +
            "lapel recording, zoom h6 recording, recorder audio, recorder file, recorder track, boom recording, boom audio, mic track, mic file, " +
            "microphone audio, microphone recording, microphone track, studio recording, studio take, studio audio, dual system audio, digital recording",
            "录音 录音文件 录音音频 我的录音 录的音 录音棚版 录音笔录音 录音笔的录音 录音笔音频 录音笔里的声音 麦克风录音 麦克风音频 领夹麦录音 领夹麦的声音 " +
            "领夹麦音频 外录音频 外录声音 外录的声音 外录音轨 外录 单独录音 单独的录音 单独录的声音 单独录的音频 我录的声音 我录的音频 我的录音文件 录的声音 " +
            "录的音频 录好的声音 录好的音频 录制的声音 录制的音频 手机录音 自己的录音 自己录的声音 自己录的音频 自己录的音 我自己录的音 我录的音 录好的音 棚录 " +
            "棚录音频 录音棚音频 重录的声音 新录的声音 新录的音频 新录音 新的录音"),
        new(Concept.Beat, "beat, beats", "节奏 节拍"),
        new(Concept.Noisy, "noisy, windy, hissy, staticky, crackly", "嘈杂 吵杂 太杂 很杂 杂 杂乱 太嘈杂 很嘈杂 太吵杂 有点杂"),
        new(Concept.Noise,
            "noise, noises, hiss, hissing, hum, humming, wind noise, wind, background noise, static, static noise, buzz, buzzing, air conditioner, " +
            "air conditioning, air conditioner hum, ac hum, ac noise, fan noise, fan, room noise, traffic noise, traffic, crackle, crackling, crackles, clicks, " +
            "pops, click noise, rumble, wind sound, hum noise, electrical hum, mains hum, noise floor, white noise, computer fan, fridge, keyboard noise, " +
            "mouth clicks, plosives, rustling, rustle, interference, wind buffeting, bg noise, audio noise, sound of the wind, noise from the wind, mic noise, " +
            "camera noise, hissing noise, humming noise, buzzing noise, background hiss, background hum",
            "滋滋 嗡嗡 嘶嘶 沙沙 噪音 噪声 杂音 底噪 风声 风噪 电流声 嗡嗡声 嘶嘶声 背景噪音 背景噪声 环境噪音 环境噪声 杂声 空调声 空调噪音 风扇声 风的声音 " +
            "交流声 爆音 呼呼声 滋滋声 沙沙声 背景杂音 电流音 电噪音 键盘声 车流声 嘈杂声 杂讯 杂讯声 噪讯"),
        new(Concept.NoiseWord,
            "noise reduction, noise removal, noise cancellation, noise cancelling, noise canceling, noise suppression, noise filter, de noise, denoising, denoise, " +
            "noise reduce, noisereduction, dehum, de hum, de hiss, denoiser, de noiser, noise clean up, noise cleanup, background noise removal, " +
            "background noise reduction, hum removal, hiss removal, wind reduction, wind removal, noise cancel, cancel noise, cancel the noise, " +
            "cancel out the noise, cancel out noise",
            "降噪 去噪 消噪 除噪 去杂音 去噪音 降个噪 降下噪 降降噪 去个噪 除个噪 降一下噪 去下噪 去一下噪 消个噪 做降噪 做个降噪 降噪处理 去噪处理 降噪一下 " +
            "去噪一下 降低噪音 降低噪声 降低杂音 减噪 抑噪 降躁 去燥 降噪声 除杂音 除噪音 消噪音"),
        new(Concept.Silence,
            "silence, silences, silent part, silent parts, silent section, silent sections, silent segment, silent segments, silent gap, silent gaps, " +
            "silent bits, silent moments, pause, pauses, dead air, dead space, gaps, long pauses, awkward pauses, awkward silences, long silences, quiet parts, " +
            "empty parts, blank parts, gaps of silence, pauses between sentences, silent pauses, silent spots, gap, quiet gaps, quiet gap, quiet bits, " +
            "no speech, no talking, nobody speaks, nobody talks, no one speaks, no one talks, nobody is speaking, nobody is talking, no one is talking, " +
            "no one is speaking, nobody says anything, no one says anything, where nobody speaks, where nobody talks, where no one speaks, where no one talks, " +
            "where nobody is talking, where no one is talking, where nobody is speaking, where no one is speaking, where nothing is said, " +
            "where nobody says anything, where no one says anything, where there is no speech, where there's no speech, where there's no talking, " +
            "where there is no talking, where i'm not talking, where i'm not speaking, where i don't speak, where it's silent, where it is silent, " +
            "where there is silence, where there's silence, without speech, without talking, with no talking, with no speech, nothing is said, " +
            "nothing being said, no dialogue, no sound parts, dead spots, dead time, dead moments, breathing pauses, breaks in speech, speech breaks, " +
            "breaks between sentences, gaps between sentences, pauses between words, gaps between words, quiet stretches, silent stretches, empty stretches, " +
            "empty gaps, empty pauses, awkward gaps, long gaps, lulls, lull, quiet moments, quiet sections, quiet spots, still moments, mute parts, muted parts, " +
            "hesitation pauses, hesitations",
            "中间没声音 中间没声音的地方 中间没声音的部分 中间静音的部分 静音片段 静音部分 静音段 静默 静默片段 静默部分 停顿 空白 空白片段 空白部分 无声片段 " +
            "无声部分 无声段落 气口 空白处 沉默 沉默片段 停顿部分 停顿的地方 空白段 无声的部分 静音的部分 安静的部分 没声音的部分 没有声音的部分 没有声音的片段 " +
            "没声音的片段 没声音的地方 没人说话的部分 没人说话的地方 卡壳 静音的地方 静音的片段 静音处 没人说话 空档 空挡 冷场 没话 没话说 没说话 没说话的部分 " +
            "没说话的地方 没说话的片段 不说话 不说话的部分 不说话的地方 不说话的片段 没有人说话 没有人说话的部分 没有人说话的地方 没有说话的部分 没人讲话 " +
            "没人讲话的部分 没人讲话的地方 没人出声 没人声 没人声的部分 没声 没声的部分 没声的地方 无人声 无人声部分 无人说话 无人说话的部分 无声处 无声区 " +
            "静音区 静音区间 静默处 静默区间 静默时间 空白时间 空白停顿 安静片段 安静部分 安静的片段 安静的地方 长停顿 句间停顿 停顿处 停顿时间 停顿片段 " +
            "停顿间隙 间隙 换气 喘气 气口停顿 去静音 说话中间的停顿 话中间的停顿 句子中间的停顿 说话时的停顿 话语中间的停顿 讲话中间的停顿"),
        new(Concept.Volume, "volume, volumes, loudness level, volume level, volume levels, level, levels, sound levels, gain, level of, vol", "音量 音量大小 声量"),
        new(Concept.Everything,
            "everything, all, whole video's sound", "全部 所有 一切"),
        new(Concept.Everything,
            "everything else, the rest, the remainder, whatever remains, all the rest, all else, all other parts, other sections",
            "其余 其余的 其余部分 其他部分 其它部分 剩余部分 剩余的 剩下的部分 剩下的 别的部分 其它的 余下的 余下 余下部分", RestValue),
        new(Concept.Named, "named, called", "名为 叫 叫做 名叫"),
        new(Concept.Style,
            "upbeat, jazz, jazzy, lofi, lo fi, chill, calm, calming, relaxing, relaxed, epic, ambient, acoustic, piano, guitar, orchestral, classical, rock, pop, " +
            "hip hop, hiphop, rap, edm, electronic, dramatic, emotional, sad, happy, cheerful, inspiring, inspirational, motivational, corporate, energetic, soft, " +
            "gentle, romantic, funky, funk, dark, suspenseful, suspense, mellow, peaceful, uplifting, dreamy, retro, synthwave, synth, holiday, christmas, " +
            "festive, techno, house, country, folk, blues, soothing, light, fun, playful, fast paced, high energy, punchy, catchy, meditation, spooky, vintage, " +
            "indie, trap, disco, latin, reggae, warm, groovy, bossa nova, strings, violin, ukulele, tropical, medieval, fantasy, trailer style, elevator, " +
            "quiet background, cozy, laid back, minimal, tense, heroic, sentimental, nostalgic, bright, joyful, positive, royalty free, copyright free, cinematic",
            "轻快 欢快 舒缓 抒情 轻松 温馨 激昂 动感 爵士 爵士乐 钢琴 吉他 古典 摇滚 电子 流行 悲伤 伤感 治愈 浪漫 史诗 节奏感强 有节奏感 轻柔 柔和 活泼 励志 " +
            "中国风 古风 民谣 嘻哈 安静 悠扬 紧张 神秘 欢乐 愉快 热血 激情 温柔 复古 空灵 大气 明快 搞笑 喜庆 震撼 轻音乐 钢琴曲 爵士风 快节奏 慢节奏 舒服 放松 " +
            "清新 忧伤 燃"),
    ];
}
