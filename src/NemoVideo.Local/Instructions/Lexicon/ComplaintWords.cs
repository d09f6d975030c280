namespace NemoVideo.Local;

/// <summary>The words for how things are, which often say what is to be done about it.</summary>
internal static class ComplaintWords
{
    /// <summary>Marks the complaints that a sound cannot be heard, which softer music may cure, among those that it is too quiet.</summary>
    internal const double Unheard = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.TooFast, "too fast, too quick, way too fast, moves too fast, goes too fast, a bit fast, plays too fast", "太快 过快 有点快 偏快 太快了"),
        new(Concept.TooSlow,
            "too slow, way too slow, a bit slow, moves too slowly, drags, plays too slow, too slowly",
            "太慢 过慢 有点慢 偏慢 太慢了 拖沓 太拖沓 拖拉 太拖拉 拖泥带水"),
        new(Concept.TooLoud,
            "too loud, way too loud, overpowering, too high, so loud, deafening, overpowers, drowns out, drowning out, louder than it should be, too much, " +
            "a bit loud, blasting, really loud, very loud, is loud, a bit too loud, a little too loud, a bit much, a little loud, far too loud, much too loud, " +
            "still too loud, pretty loud, so much louder, overwhelming, overwhelms, too strong, buries, drowned out by, booming, too noisy, loud, blaring, " +
            "deafeningly loud, earsplitting, ear splitting, too prominent, too dominant, dominating, dominates, too present, too intrusive, intrusive, swamps, " +
            "swamping, swallows, smothers, smothering, masks, covers up, covering up, drowns, drowning, is drowning out, kills, too aggressive, in your face, " +
            "much too high, way too high, far too high, a bit high, a little high, a tad loud, a tad too loud, on the loud side, quite loud, rather loud, " +
            "super loud, extremely loud, insanely loud, crazy loud, unbearably loud, obnoxiously loud, painfully loud, hurts my ears, hurting my ears, " +
            "louder than the voice, competing with, competes with, fights with, fighting with, clashes with, overbearing, too hot, drowning me out, " +
            "drowns me out, drown me out, drowning him out, drowning her out, drowning them out, drowning us out, drowns him out, drowns her out, " +
            "drowns them out, drowning everything out, drowns everything out, too overpowering, my ears hurt, ears hurt, my ears are bleeding, " +
            "ears are bleeding, hurts the ears, screaming at me, blasts people's ears, blasts my ears, blasts our ears, blasts the ears, blasts, " +
            "blows my ears off, too much strong, too much loud, too much high",
            "太大 太大声 太吵 太响 过大 有点大 有点吵 偏大 太大了 吵死了 太高 过响 太吵了 有点响 太响了 大了 吵 好吵 大了点 盖过 盖住 盖过了 盖住了 压过 太抢 " +
            "太炸 过高 大了一点 太强 很吵 太突出 大了些 有点太大 有些大 过于大声 好大 好响 震耳 震耳欲聋 太闹 闹腾 喧宾夺主 抢戏 盖过去 盖掉了 淹没 淹没了 压住 " +
            "压住了 掩盖 掩盖了 遮住 有点吵了 特别吵 非常吵 超吵 有点大声 太大声了 大声了 吵得慌 偏高 有点高 高了 高了点 炸耳朵 炸耳 炸 过强 太响亮 抢 有点抢 " +
            "太抢了 抢了 抢耳 过于响 太轰 轰 太抢戏 耳朵要聋了 耳朵要聋 耳朵疼 耳朵痛 要聋了 震耳朵 盖过我说话 盖过说话 盖过说话声 盖过我的声音 盖过我声音 " +
            "盖过我说话了 太重 有点重"),
        new(Concept.TooQuiet,
            "too quiet, way too quiet, too soft, too low, not loud enough, isn't loud enough, is quiet, very quiet, a bit quiet, so quiet, too faint, " +
            "really quiet, a little quiet, a bit too quiet, a little too quiet, super quiet, aren't loud enough, could be louder, too weak, kinda quiet, " +
            "much too quiet, far too quiet, a bit too low, a bit soft, faint, underwhelming, quiet, much too soft, far too soft, way too soft, way too low, " +
            "much too low, far too low, not audible, not loud, too muted, a whisper, barely there, tinny and quiet, too silent, quite quiet, rather quiet, " +
            "on the quiet side, on the low side, a tad quiet, a tad low, a little low, so faint, so weak, so soft, too quietly",
            "太小 太轻 过小 有点小 偏小 太低 太弱 不够大 不够响 太小了 太小声 小了 小了点 有点低 不够大声 有点轻 有些小 太安静 偏低 太轻了 小了一点 听起来很小 " +
            "很小 过低 有点弱 好小 好轻 不清楚 不太清楚 不清晰 不太清晰 小得听不见 小到听不见 不大 太微弱 微弱 太小声了 有点小声 小声了 偏轻 过轻 过弱 轻了 弱了 " +
            "不够清楚 不够清晰 这么小 那么小 这么轻"),
        new(Concept.TooQuiet,
            "hard to follow, hard to understand, hard to make out, difficult to follow, difficult to understand, difficult to make out, impossible to hear, " +
            "impossible to understand, struggle to hear, struggling to hear, can't make out, cannot make out, can't understand, cannot understand, can't follow, " +
            "can barely make out, barely understand, can barely understand, barely make out, have to strain to hear, strain to hear, no one can hear, " +
            "nobody can hear, nobody hears, gets lost, get lost, is lost, is buried, buried, is drowned out, drowned out, gets drowned out, is covered up, " +
            "covered up, drowned, barely hear, can barely hear, can hardly hear, hardly hear, can't hear, cannot hear, hard to hear, difficult to hear, " +
            "inaudible, unhearable, almost inaudible, barely audible, hardly audible, can not hear, barely hear myself, can barely hear myself, " +
            "can hardly hear myself, cannot follow, can not follow, can not understand, can not make out, cannot make out what, barely follow",
            "听着费劲 听着吃力 听不太清楚 听不大清 听不大清楚 根本听不见 根本听不清 完全听不见 完全听不清 几乎听不见 基本听不见 基本听不清 快听不见 快听不清 " +
            "都听不见 都听不清 都听不到 听不出来 被盖住 被盖住了 被盖过 被盖过了 被淹没 被淹没了 被压住 被压住了 被压下去 被掩盖 被掩盖了 听不清 听不清楚 听不见 " +
            "听不到 听不太清 谁听得见 谁听得到 谁听得清 谁听得清楚", Unheard),
        new(Concept.TooShort,
            "too short, not long enough, isn't long enough, shorter than the video, shorter than, ends before the video, ends too early, runs out, ends early, " +
            "runs out before the end, shorter, doesn't last, ends before, stops halfway through, stops halfway, stops early, ends halfway, ends halfway through, " +
            "cuts off early, stops before the end, finishes early, finishes before, ends too soon, is over before, stops too early, stops before, " +
            "is over too early, is over long before, over long before, over before, over too soon, is over too soon, falls short, comes up short, " +
            "isn't as long as, not as long as, isn't long enough for, doesn't cover, does not cover, doesn't reach the end, doesn't last long enough, " +
            "ends long before, ends well before, stops long before, stops well before, gives out before, dies before, finishes long before, finished before, " +
            "cuts out before, runs out before, runs out halfway, too short for, much shorter than, way shorter than, is shorter than, only lasts, lasts only, " +
            "not enough to cover, not enough to fill, over halfway through, is over halfway through, over halfway, over before the end, over too early, " +
            "done before the video, done before",
            "不够长 太短 短了 比视频短 不够 太短了 短 较短 长度不够 时长不够 短一点 没到结尾就停了 放完了 不到结尾 短于视频 不及视频长 没有视频长 没视频长 " +
            "比画面短 比片子短 比影片短 不够视频长 时间不够 太短不够 不够用 提前结束 提前停了 提前放完 放到一半就没了 放到一半就停 一半就没了 一半就结束 " +
            "中途就没了 中途停了 放完 短很多 短一截 短一些 画面还在 视频还在 视频还没完 画面还没完 视频没完 还没放完 比音乐长 比声音长 比配乐长 比bgm长 比音频长"),
        new(Concept.Different,
            "different length, different lengths, different durations, of different length, of different lengths, don't match in length, length mismatch, " +
            "unequal length, lengths differ, length differs, differ in length, differs in length, durations differ, lengths are different, length is different, " +
            "durations are different, lengths don't match, lengths do not match, length doesn't match, length does not match, lengths mismatch, " +
            "not the same length, not of the same length, isn't the same length, aren't the same length, of another length, has another length, two sounds play at once, both play at once, play at once, at once, overlap, double audio, two audio tracks, at the same time, " +
            "now two sounds",
            "长度对不上 长度不匹配 时长对不上 时长不匹配 长度不相等 长度不等 时长不等 长度不符 不等长 " +
            "长度不同 长度不一致 长短不一 时长不同 不一样长 时长不一致 两个声音 混在一起了 重叠 长度不一样"),
        new(Concept.Bad,
            "terrible, awful, bad, horrible, ugly, annoying, distracting, unusable, useless, garbage, crap, sucks, not good, i don't like, i do not like, " +
            "i hate, weird, wrong, wind noise is bad, not right, not great, muffled, poor quality, low quality, sideways, boring, dull, pointless, no good, " +
            "terrible quality, rubbish, lousy, noisy and unusable, unpleasant, harsh, crappy, shitty, broken, unlistenable, a mess, messy, dreadful, " +
            "disappointing, scratchy, tinny, thin, hollow, flat, lame, cheesy, meh, so so, subpar, not usable, not wanted there, sounds bad, sounds terrible, " +
            "sounds awful, looks bad, something is off, something is wrong, something feels off, something seems off, something sounds off, " +
            "something went wrong, something isn't right, not quite right, isn't nice, isn't pleasant, isn't good, isn't great, not nice, not pleasant, " +
            "not pretty, it sounds off, audio sounds off, it sounds a bit off, ends too abruptly, ends abruptly, stops abruptly, stops too abruptly, " +
            "cuts off abruptly, cuts off too abruptly, ends too suddenly, ends suddenly, cuts off suddenly, stops suddenly",
            "很差 太差 不好 难听 不好听 不行 很糟 糟糕 有问题 不满意 不喜欢 太烂 很乱 不太好 质量差 效果不好 歪 歪了 没用 无用 没意义 很糟糕 太糟 太难听 不太行 " +
            "效果差 音质差 音质不好 质量不好 不理想 差劲 稀烂 乱糟糟 很乱的 别扭 难受 闷 发闷 单薄 太假 不自然 不合适 不搭 不喜欢这个 很烂 不对劲 有点怪 怪怪的 " +
            "有毛病 太干 干巴巴 太单调 单调 空洞 太空 戛然而止 结束得太突然 太突然 停得太突然 断得太突然 结束太突然 突兀 太突兀 有点突兀"),
        new(Concept.Unchanged,
            "as it is, as is, untouched, unchanged, intact, alone, the same as before, the way it is, unaffected, everything else unchanged, the rest unchanged, " +
            "fine, is fine, are fine, is ok, is okay, is all right, is alright, keep the video quality, keeping the video quality, keep video quality, " +
            "preserve the video quality, preserve video quality, keep the original quality, maintain quality, maintain the quality, maintaining quality, lovely, " +
            "is lovely, is nice, is great, is beautiful, is perfect, sounds great, sounds good, stays where it is, where it is",
            "不变 不动 原样 保持不变 不要变 别动 别碰 不要动 照旧 其他不动 其他不变 其它不动 其它不变 别的不动 其余不动 其他的不动 其他都不变 其他保持不变 " +
            "其余不变"),
        new(Concept.Than, "than, compared to, compared with, longer than, more than", "比 超过 大于 长于"),
        new(Concept.Heard,
            "hear, be heard, heard, audible, stay audible, understand, understandable, intelligible, follow, stands out, stand out, come through, be audible, " +
            "hearable, comes through, noticeable, easier to understand, easier to hear, easier to follow, easy to understand, easy to hear, easy to follow, " +
            "be understood, understood",
            "听清 听见 听到 听得清 听得见 听清楚 突出 听得清楚 听"),
        new(Concept.Speaking,
            "somebody speaks, someone speaks, someone is speaking, somebody is speaking, someone is talking, somebody is talking, someone talks, somebody talks, " +
            "i speak, i talk, i'm speaking, i'm talking, i am talking, i am speaking, he speaks, she speaks, they speak, people speak, people talk, " +
            "people are talking, people are speaking, the speaker talks, the speaker speaks, speaking, talks, speaks, is speaking, is talking, narrating, " +
            "narrates, i narrate, the narrator speaks, there is speech, there's speech, there is talking, there is dialogue, there's dialogue, voice is present, " +
            "speech is present, anyone speaks, anyone is speaking, anyone talks, they talk, they are talking, they're talking, he talks, she talks, you hear, " +
            "speech is detected, the voice comes in, there is voice, i'm narrating, speech occurs, anyone is talking, dialogue happens, present, speak, " +
            "talks over, says something, is being said, voice speaks, voice plays, voice starts, speech starts, speech plays, the host talks, the host speaks, " +
            "the voice is heard, anyone's talking, someone's talking, somebody's talking, someone's speaking, somebody's speaking, people's talking, " +
            "there's a voice, we talk, we speak, we are talking, we're talking, he's talking, she's talking, he is talking, she is talking, he's speaking, " +
            "she's speaking, the voice plays, words are spoken, words are said, speech comes in, speech is heard, the talking starts, we're speaking, " +
            "narration plays, speaker is talking, speaker is speaking, says anything, opens their mouth, explains, is explaining, presents, is presenting, " +
            "introduces, lectures, reads, comments, is commenting, chats, is chatting, answers, is answering, teaches, is teaching, discusses, tells the story, " +
            "tells her story, tells his story, gives a talk, gives a speech, addresses the audience, reads aloud something, has something to say, has lines, " +
            "has dialogue, has a line, mouth is open, talk over it, talking over it, are talking, are speaking, 's talking, 's speaking, 's explaining, preach, " +
            "preaches, is preaching, prays, recites, sermonizes, is heard speaking, gives the sermon, tells a joke, calls out, shouts, whispers",
            "有人说话 说话时 有人声 人声出现 讲话时 讲话 有对话 有旁白 说话的时候 我说话 人物说话 旁白出现 有人讲话 主角说话 出现人声 旁白响起 解说时 主播说话 " +
            "人说话 念旁白 有配音 有解说 开口 发言 开口说话 说台词 念稿 念词 念稿子 聊天 交谈 讲述 出声 有声音 有人声的 有人讲 有人在说话 有人在讲话 有人开口 " +
            "在说话 在讲话 在讲 正在说话 说着话 说起话 开始说话 开始讲话 一说话 一开口 一讲话 旁白说话 旁白播放 旁白念 旁白的时候 旁白时 配音时 解说的时候 " +
            "对话时 对白时 有对白 人声部分 有语音 说到话 讲到 在解释 解释 在讲解 在介绍 介绍 在念 在读 朗诵 主持 在聊 聊 谈话 对谈 采访中 说词 祷告 喊话 唱词 " +
            "说话的地方 讲话的地方 有人声的地方 有人说话的地方 有对白的地方 说旁白 讲解开始 讲解开始时 人声进来 人声进来后 人声进来时 人声出来 人声出来后"),
    ];
}
