namespace NemoVideo.Local;

/// <summary>The words between the words: courtesies, conjunctions, prepositions and negations.</summary>
internal static class FunctionWords
{
    /// <summary>What 成 is worth after a number: 三成 is three tenths. Elsewhere it means "to".</summary>
    internal const double TenthsValue = 0.1;

    /// <summary>Marks words that take something away from a thing, unlike "the sound from b.mp4".</summary>
    internal const double AwayValue = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Filler,
            "you, me, us, hi all, hello all, hey all, hi everyone, hello everyone, hey everyone, hi there, hey there, hello there, hey guys, hi guys, nemo, " +
            "compliant, conformant, conforming, ppl, someone's, i'm, i am, am, be, been, being, it's, it is, that's, that is, to be, will, would, should, shall, " +
            "must, can, could, may, might, please, pls, plz, pleas, thanks, thank you, thx, kindly, just, simply, also, as well, already, hey, hi, hello, ok, " +
            "okay, well, so far, right now, now, currently, at the moment, let's, let us, let me, go ahead and, can you, could you, would you, will you, can i, " +
            "could i, can we, may i, do you know how to, could you please, would you mind, do you mind, is it possible to, is it possible, is there a way to, " +
            "is there any way to, is there an easy way to, what is the best way to, what's the best way to, best way to, any way to, way to, how do i, " +
            "how do you, how do we, how can i, how can you, how can we, how could i, how would i, how to, how should i, how about, what about, how does one, " +
            "i want to, i want you to, want you to, want to, wanna, i wanna, i'd like to, i'd like you to, i would like to, would like to, like you to, " +
            "i'd love to, i need to, i need you to, need to, need you to, i have to, have to, has to, we need to, i'm trying to, i am trying to, trying to, " +
            "try to, tried to, i'm looking to, i am looking to, looking to, i'm going to, going to, gonna, i'm planning to, able to, help me to, help me, help, " +
            "assist me, you should, you can, for me, for us, if possible, if you can, i guess, i think, maybe, by the way, btw, a bit, a little, a little bit, " +
            "little bit, a touch, a tad, a notch, slightly, somewhat, a lot, much, way, very, really, quite, pretty, rather, far, more or less, about, around, " +
            "roughly, approximately, exactly, only a bit, overall, completely, entirely, totally, fully, altogether, properly, correctly, automatically, " +
            "manually, gently, nicely, smoothly, seamlessly, smooth, seamless, gradually, slowly but surely, cleanly, quickly, immediately, carefully, simple, " +
            "easily, specify that, specify, specific, particular, certain, such, same, some, any, one of, kind of, sort of, a few, bunch of, set of, " +
            "then please, please also, and also, as needed, if needed, where needed, for real, first of all, to start with, both, across, throughout, natural, " +
            "naturally, nice, good, nice sounding, good sounding, suitable, fitting, appropriate, matching, standard, default, normal, usual, proper, basic, " +
            "equally, evenly enough, that matches the, that matches the mood, that matches the vibe, that fits the, that fits the mood, that fits the video, " +
            "that matches the video, that suits the video, to match the mood, which, who, that can, make sure, make sure that, ensure, ensure that, be sure to, " +
            "don't forget to, remember to, without re encoding, without reencoding, without quality loss, without losing quality, in its place, in their place, " +
            "in place, here, there, too please, everywhere, times over, come out, comes out, came out, etc, thing, stuff, task, job, work on, using ffmpeg, " +
            "with ffmpeg, in ffmpeg, via ffmpeg, ffmpeg, and all that, as much as possible, where possible, externally, internally, u, ur, im, people, everyone, " +
            "everybody, viewers, audience, listeners, over time, using waveform, using waveforms, using the waveform, by waveform, based on the waveform, " +
            "abruptly, suddenly, instead, auto, whatever, are you able to, does anyone know how to, in my project, real quick, real quickly, asap, kinda, sorta, " +
            "further, still, again please, at all, whatsoever, do, is there any way of, is there a way of, any way of, what is the way to, target, two pass, " +
            "dual pass, the user wants to, user wants to, that has none, that has no audio, that has no sound, the whole time, the entire time, all the time, " +
            "the whole way, always, from now on, as requested, use ffmpeg to, using ffmpeg to, no re encode, no reencode, no re encoding, no reencoding, " +
            "without transcoding, stream copy, where can i, where do i, automatic, i'm done, i am done, we're done, all done, that's all, looks good, perfect, " +
            "great, constant, persistent, heavy, unwanted, excessive, e.g., i.e., e.g, i.e, eg, for example, for instance, namely, accordingly, in capcut, " +
            "in premiere, in premiere pro, in davinci, in davinci resolve, in final cut, in imovie, in this app, in this tool, with this tool, using this tool, " +
            "on capcut, feature request, quick question, it would be great if, would be great if, would be nice if, it would be nice if, would be cool if, " +
            "it'd be great if, it'd be nice if, would be good if, it would be good if, would be awesome if, i'd appreciate it if, i would appreciate it if, " +
            "i would love it if, i'd love it if, would love it if, i'd like it if, i'd prefer it if, is it ok to, is it okay to, do you know how i can, " +
            "anyone know how to, is there some way to, what's the easiest way to, easiest way to, quickest way to, i was wondering if you could, " +
            "wondering if you can, wondering if you could, i was hoping you could, hoping you can, care to, dear, mate, buddy, folks, bro, cheers, " +
            "much appreciated, appreciate it, would be appreciated, when you get a chance, when you get a sec, when you have time, if you don't mind, " +
            "if that's ok, if that's possible, if it's possible, pretty please, super, extremely, be so kind as to, would be lovely, that would be great, " +
            "that'd be great, would be great, it'd be lovely, in general, as a whole, in its entirety, honestly, basically, actually, obviously, of course, " +
            "sure, yes, yeah, yep, sorry, oh, ah, hmm, for this one, anyway, anyways, or so, give or take, or thereabouts, is it doable to, doable, you guys, " +
            "a hair, a smidge, a smidgen, significantly, considerably, noticeably, drastically, dramatically, substantially, moderately, marginally, subtly, " +
            "two notches, a couple of notches, a few notches, couple notches, i'm hoping to, i hope to, i'd prefer to, prefer to, i intend to, i plan to, " +
            "i mean to, i wish to, wish to, thank u, thankyou, ty, tysm, thks, tks, if u can, if u could, can u, could u, would u, will u, right away, " +
            "straight away, gracefully, as a test, as discussed, as mentioned, like i said, in one go, in one step, in a single pass, with one command, " +
            "you know, i mean, literally, simply put, in short, hold on, as often as needed, as many times as needed, as many times as necessary, " +
            "as often as necessary, as necessary, multiple times, a few times, enough times, as long as needed, in there, to it all, for it all, please do, " +
            "do it, on here, somewhere, somehow, add ability to, add the ability to, ability to, add support for, add an option to, an option to, option to, " +
            "allow me to, enable me to, after import, after importing, after importing it, after upload, after uploading, after uploading it, once imported, " +
            "once uploaded, how would i go about, how do i go about, how can i go about, how should i go about, how to go about, go about, what do i do to, " +
            "what do i need to do to, what should i do to, what would i do to, i can't figure out how to, can't figure out how to, i don't know how to, " +
            "don't know how to, not sure how to, i'm not sure how to, please help me, need help to, need help with, i need help, help with, " +
            "looking for a way to, i'm looking for a way to, any chance you could, any chance you can, any chance of, is there any chance to, " +
            "would it be possible to, would it be ok to, could it be possible to, could you maybe, can you maybe, could you perhaps, perhaps, hopefully, " +
            "ideally, preferably, if anything, technically, luckily, unfortunately, for once, one more thing, another thing, also please, as always, as usual, " +
            "as before, like before, like last time, like always, in a second, in a sec, in a minute, in a moment, in a bit, shortly, soon, later today, " +
            "tomorrow, in a few minutes, in a jiffy, momentarily, in addition, additionally, on the side, besides that, option, option for, feature for, " +
            "function for, function to, feature to, button for, button to, setting for, setting to, after merging, after joining, after editing, after cutting, " +
            "after trimming, after converting, after recording, after rendering, after export, after exporting, after conversion, after compression, in the mix, " +
            "in the final mix, of full volume, of full loudness, of the full volume, of its volume, of its original volume, of the original volume, " +
            "of what it is now, there's no way to, no way to, my account, on my account, in my account, of my account, imo, imho, tbh, ngl, fwiw, ouch, " +
            "hey editor, hi editor, dear editor, myself, yourself, themselves, himself, herself, what would be the command for, what's the command for, " +
            "what is the command for, command for, what would be the command to, command to, made up of, made of, across all scenes, across scenes, " +
            "across all clips, across clips, throughout all clips, my boss says, my boss said, boss says, boss said, my client says, client says, client said, " +
            "viewers say, viewers complain, viewers complain that, people say, people complain, people complain that, people tell me, everyone says, " +
            "everybody says, he says, she says, they say, they said, he said, she said, my friend says, my wife says, my husband says, i was told, " +
            "i've been told, yo, sir, hello sir, madam, guys, is possible, anything you can do, before i go on, sum, like that please, let, in advance, " +
            "thanks in advance, thank you in advance, many thanks in advance, tia, assistant, okay assistant, hey assistant, hey google, hey siri, alexa, " +
            "a wee bit, wee bit, wee, a teeny bit, teeny, a smidgeon, a wee, automaticaly, automatcally, please help me to, help me please to, and nothing else, " +
            "and nothing more, nothing else please, as a separate clip, as a separate file, as a separate video, as its own clip, as a new clip, as a new file, " +
            "as a new video, into a separate clip, into a new clip, into a separate file, good morning, good afternoon, good evening, good day, greetings, " +
            "computer, please to, hello dear, i have on my computer, i have on my pc, i have on my phone, i have on my desktop, i have on my laptop, " +
            "on my computer, on my desktop, on my pc, on my hard drive, on my laptop, without losing video quality, without losing any quality, " +
            "without loss of quality, without affecting video quality, without affecting the quality, without degrading quality, without degrading the quality, " +
            "without losing the quality, any more, anymore, any longer, that matches the energy of, that fits the mood of, that matches the mood of, " +
            "that suits the mood of, that matches the vibe of, that fits the vibe of, that goes with the mood of, that fits the energy of, matching the mood of, " +
            "to match the mood of, to fit the mood of, that goes with, that goes well with, that fits well with, from my library, from my collection, " +
            "from my files, from my folder, from the library, my boss asked me to, my client asked me to, the client asked me to, i was asked to, " +
            "we were asked to, they asked me to, she asked me to, he asked me to, she told me to, he told me to, they told me to, my boss told me to, " +
            "my teacher told me to, i was told to, my boss wants me to, my client wants me to, they want me to, support, supports, how do u, how can u, " +
            "how is possible to, is possible to, anybody know how to, does anybody know how to, anyone knows how to, between sentences, between words, " +
            "between phrases, that matches our brand, that fits our brand, that suits our brand, before i post them, before i post it, before i upload it, " +
            "before i upload them, before posting, before uploading, before publishing, before sharing, before i share it, before i publish it, " +
            "before i send it, than it is, than it is now, than it was, than now, than before, than it currently is, than they are, that does not distract, " +
            "that doesn't distract, provide a way to, offer a way to, allow, allows, allow users to, let users, enable users to, letting users, " +
            "while the rest stays the same, while everything else stays the same, while the rest stays as it is, reckon you can, reckon you could, " +
            "by its waveform, by their waveforms, continuous, coherent, before you start, before we start, before we begin, before i begin, " +
            "before anything else, is that possible, is this possible, would that be possible, by itself, by themselves, of what it is, that i already have, " +
            "on the server, instead of replacing it, instead of replacing, rather than replacing it, without re encoding the picture, " +
            "without re encoding the video, without reencoding the video, without re encoding video",
            "强制 的 了 吧 呢 啊 呀 哦 嘛 呗 啦 哈 嗯 请 请你 麻烦 麻烦你 劳驾 拜托 帮我 帮忙 帮 给我 请问 是否 我想 我想要把 我希望 希望 想 我 你 您 我们 咱们 " +
            "你们 一下 一下子 一下吧 下 就好 就行 即可 就可以了 好吗 行吗 好不好 行不行 谢谢 谢谢你 多谢 谢啦 怎么 如何 怎样 怎么样 怎么才能 要怎么 应该 应当 " +
            "该怎么 得 地 着 过 都 也 还 还要 就 便 又 来 去 会 是 把它们 要求 希望能 想把 我想把 想给 我想给 一个 一段 一首 一条 一些 一份 一种 一点 一点点 " +
            "一点儿 些 点 点儿 稍微 稍稍 略微 略 轻微 有点 有些 很 非常 特别 比较 更 最好 尽量 大约 大概 左右 差不多 完全 彻底 全程 整体 整个 自动 手动 平滑 " +
            "平滑地 自然 自然地 好听的 好听 合适的 合适 适合的 适合 那个 这个 这段 那段 这条 那条 这首 那首 该 此 某 某个 各 每个 每段 所有的 全部的 个 段 首 条 " +
            "版本 里 里面 里边 中 内 上 部分 的时间 时间 之间 分别 顺便 直接 现在 目前 重新 其实 可能 先 首先 不好意思 您好 你好 单独 单独的 里头 方法 办法 随便 " +
            "标准的 部 无效 无效的 多余 多余的 不必要的 帮我把 标准 刚才 刚刚 操作 做到 实现 各位 观众 大家 稍 再稍微 给它 给他 尽快 整个的 出来 帮个忙 大佬 亲 " +
            "辛苦 辛苦了 有没有办法 有什么办法 有没有什么办法 有办法 咋 咋样 怎么能 怎样才能 如何才能 该如何 求助 求教 想问下 想问一下 请教 请教一下 问下 问一下 " +
            "剪映怎么 剪映里怎么 剪映如何 剪映怎样 剪映里如何 pr怎么 pr里怎么 pr如何 剪映中怎么 最好能 能的话 可以的话 如果可以的话 如果可以 方便的话 如果方便 " +
            "行不 好不 成不 噢 喔 诶 欸 唉 嘞 咯 啰 喽 囉 嗯嗯 好的 好 那么 谢了 感谢 多谢了 非常感谢 拜托了 麻烦了 麻烦您 劳烦 有劳 请您 烦请 替我 给咱 咱 俺 " +
            "我这边 这边 一丢丢 一丁点 丢丢 亿点点 适当 适当地 适度 明显 明显地 大幅 大幅度 小幅 整体上 总体 总体上 全局 从头到尾 整条 整部 整支 整个儿 通篇 " +
            "一律 统统 通通 全都 打算 需要你 需要您 想要你 麻烦帮我 麻烦帮忙 请帮我 请帮忙 尽可能 尽量地 务必 一定要 一定 必须 比如 比如说 例如 譬如 相应 相应地 " +
            "随之 那就 就把 支 看起来 听起来 听上去 显得 老是 总是 始终 依然 仍然 仍 依旧 当中 其中 一次性 东西 玩意 玩意儿 上去 下来 过去 那种 这种 之类 之类的 " +
            "啥的 什么的 各自 一遍 多次 几遍 几次 足够 待会儿 待会 等会儿 等会 马上 立刻 立马 稍后 过会儿 另加 额外 额外的 此外 一层 一版 一下儿 一道 一轮 " +
            "一种感觉 大概是 约 约莫 上下 起码 支持 希望支持 建议支持 建议增加 建议 老板说 客户说 领导说 朋友说 观众说 大家说 他们说 她说 他说 有人说 网友说 " +
            "粉丝说 同事说 老师说 觉得 感觉 我觉得 感觉上 听着 给我恢复 家人们 手头有 手头 全给 全 我拍的 拍的 我们拍的 拍摄的 老铁 老铁们 教室里 房间里 屋里 " +
            "屋子里 车里 户外 室外 室内 办公室里 街上 马路上 餐厅里 咖啡馆里 上课 后来 吓到宝宝 吓到宝宝了 吓到人 吵到人 吵到邻居 导入以后 导入后 导入之后 " +
            "上传后 上传之后 后期加的 后加的 后来加的 完整 完整的 掉 好像 合成之后 合成后"),

        new(Concept.Be, "is, are, was, were, does, did"),
        new(Concept.Query, "", "吗 么"),
        new(Concept.Can, "", "能不能 可不可以 能否 可否 可以 是否可以 能 能够 能帮我 可以帮我 可否帮我 能否帮我 能不能帮我 可不可以帮我"),
        new(Concept.A, "a, an"),
        new(Concept.Determiner, "the, its, my, our, your, his, her, their, every, each, teh"),
        new(Concept.I, "i, we, i've, we've"),
        new(Concept.It, "it, them, this, that, these, those, this one, that one, this thing, the whole thing, they", "它 它们 这 那 这些 那些 其"),
        new(Concept.One, "one, ones, something, anything, version, versions, copy, variant"),
        new(Concept.Have,
            "i added, i already added, i have added, i've added, we added, i put, there is, there's, there are, there was, have, has, had, i have, i've got, " +
            "we have, having, got, contains, comes with, theres, lots of, a lot of, tons of, plenty of, we shot, i shot, i filmed, we filmed, here is, here's, " +
            "here are, picked up, picks up, caught, i rendered, there seems to be, there seem to be, there appears to be, i can hear, you can hear, i hear, " +
            "we hear, can still hear, i still hear, can hear, keeps having, is full of, full of, suffers from, plagued by, riddled with, ruined by, " +
            "i keep hearing, hearing, comes along with, included is",
            "有 带有 含有 我有 有点儿 存在 有很多 有好多 太多 太多了 很多 好多 带着 夹杂 夹杂着 夹着 混有 伴有 总有 老有 全是 都是 听得到 能听到 能听见 可以听到 " +
            "听到有 里面有 中间有 中间好多 中间有很多 里面好多 中间很多"),
        new(Concept.Want,
            "want, wants, i want, i'd like, i would like, would like, like, need, needs, i need, we need, we want, looking for, wish, can we have, " +
            "could we have, can i have, could i have, may i have, can i get, i'd love, i would love, we'd love, would love, i'd need, would need, would be nice, " +
            "would be good, would be cool, could do with, could use some, i'd prefer, i would prefer, i prefer, i'd rather have",
            "要 我要 想要 我想要 需要 我需要 想听"),
        new(Concept.If, "if, when possible, in case, assuming, provided that, only if, if its", "如果 要是 假如 若 若是 倘若 的话 要是有"),
        new(Concept.Sometimes,
            "sometimes, at times, some parts are, some parts, in some parts, in some places, some places, some bits, some sections, some spots, in places, " +
            "in spots, some clips are, others, others are, in others, other parts, other parts are, other times, elsewhere, other clips are, one moment, the next, " +
            "from clip to clip, some are, some is, some clips, some of it is, some of them are",
            "有的地方 有些地方 有的部分 有些部分 有的片段 有的 有时 有时候 时而 一会儿 一会 某些地方 一阵"),
        new(Concept.Again, "again, once more, another time, a second time", "再次 再一次 又一次"),

        new(Concept.And, "and, plus, as well as, along with, together with, or, alongside", "和 与 跟 及 以及 并且 并 同时 而且 还有 且 同 或 外加 加之 连同 顺带 顺便把 另外再 外带"),
        new(Concept.But, "but, yet, however, although, though, whereas", "但 但是 不过 只是 而 然而"),
        new(Concept.Then,
            "then, and then, after that, afterwards, next, finally, lastly, after which, followed by, once done, when done, when you're done, when finished, " +
            "secondly, and finally, and lastly, before exporting, subsequently, once that's done, once that is done, once it's done, once you're done, " +
            "when that's done, when it's done, as a next step, as a last step, thereafter, later on, step two, step one, afterward, and after that, thirdly, " +
            "in the end, finish by, finish off by, finish up by",
            "然后 接着 之后再 再 接下来 随后 最后再 并在最后 完成后 完了 弄好后 好了之后 剪好后 剪完后 弄完后 处理完后 做完后 做好了 做完 做完了 剪好 剪好了 " +
            "弄好了 处理好 处理完 处理好了 弄完 弄完了 好了以后 搞定后 完成之后 做好之后 做完之后 弄完之后 弄好之后 搞好 搞好了 完事 完事后 完事了 最后一步 " +
            "第一步 第二步 第三步 随后再 接着再 然后再 下一步 再接着 紧接着 其次 末了再 做好后 剪完 剪完了 搞完"),
        new(Concept.So,
            "so, so that, such that, in order to, so as to, in a way that, in such a way that, in order that, so as not to, with the result that",
            "以便 好让 这样 使得 为了 所以 免得 从而 以 便于 避免 以免 省得"),
        new(Concept.Because,
            "because, since, as i, because of, due to, given that, seeing as, as it is too, cause, cuz, coz, bc, due to the fact that, owing to",
            "因为 由于 毕竟 原因是 是因为 鉴于"),

        new(Concept.With,
            "with, using, by using, via, by means of, by way of, with the help of, utilizing, employing, featuring, according to, in accordance with, as per, w/",
            "用 使用 拿 利用 采用 按 按照 根据 借助 借用 通过 凭 依照 依据"),
        new(Concept.By, "by", "被"),
        new(Concept.To, "", "成", TenthsValue),
        new(Concept.To, "to, into, onto, down to, back to", "到 为 至 给 往 向 成为 到了"),
        new(Concept.For, "for", "发 发布 发到 发布到 用于 用来发 持续 停留 要放 要发 要放到 要发到 拿去发 用来放"),
        new(Concept.From, "from", "从 自"),
        new(Concept.From, "off of, out of, away from, off the", "", AwayValue),
        new(Concept.Of, "of, 's"),
        new(Concept.In, "in, inside, within, inside of"),
        new(Concept.On, "on, upon, on top of"),
        new(Concept.At, "at", "在 处于 放在 位于"),
        new(Concept.Over, "over, above, on top, over the top of, on the top of"),
        new(Concept.Under,
            "under, underneath, beneath, behind, below, as a bed under, in the background, in background, in the back, as a bed, bed, underlying, softly under, " +
            "quietly under, down under, deep in the background, behind it all, at the back, beneath it",
            "下面 底下 下方铺 垫在 铺底 垫底 打底 衬底 作底 做底 铺在下面 垫在下面 在底下 背后 铺在底下"),
        new(Concept.During,
            "during, while, when, whenever, every time, each time, anytime, as soon as, throughout the time",
            "时 时候 的时候 每当 的同时 期间 过程中 的过程中 的期间 时间段 时段 之际"),
        new(Concept.As, "as, to act as, to serve as", "当 当作 当成 作为 做为 当做 充当 做 作"),
        new(Concept.InsteadOf,
            "instead of, in place of, rather than, in lieu of, not, as a replacement for, as a substitute for, in exchange for",
            "而不是 代替原来 来代替 以代替"),
        new(Concept.After, "after, past, following", "之后 以后"),
        new(Concept.Before, "before, prior to, ahead of, in front of", "之前 以前"),
        new(Concept.Until,
            "until, till, through, thru, up until, up to the, all the way to, all the way until, right up to, right until, right till",
            "直到 一直到 一直持续到 持续到"),
        new(Concept.Between, "between", "介于"),
        new(Concept.Object, "", "把 将 让 对 对着"),

        new(Concept.Not,
            "don't, dont, do not, doesn't, does not, didn't, never, won't, shouldn't, should not, must not, mustn't, no need to, not to, isn't, aren't, wasn't, " +
            "cannot, can't, can not, needn't, do nothing, do n't, dun, donot, there is no need to, you needn't, refrain from",
            "别 无需 不要再 勿 不必 不想 不 没有必要 先别 不能 甭 千万别 切勿 请勿 不许 禁止 不可 无须 用不着 不用再 别再 千万不要"),
        new(Concept.Unwanted,
            "no, no more, none of, i don't want, i dont want, don't want, i do not want, i don't need, don't need, dont want, we don't need, there should be no, " +
            "should have no, i dont need, do not need, free of, minus the, there shouldn't be any, there should not be any, i want no, we want no, " +
            "i'd rather not have, not wanted, don't need any, don't want any, no need for, could do without, i can do without, ditch all, unnecessary, not needed, " +
            "unneeded, aren't needed, isn't needed, no longer needed, not required, aren't required, superfluous, surplus, redundant, can be dropped, " +
            "can be removed, can be cut, can be deleted, could be cut, could go, can be skipped, is of no use, are of no use, of no use, nobody needs, " +
            "no one needs, doesn't need, doesn't need any, does not need, do without, needs no, need no, can do without, wants no, doesn't want",
            "不要 不想要 不需要 不用 不留 用不到 不想听 不想听到 不想听见 不想留 不保留 别要 不要再有 不想再听到 不希望有 不该有 不要了 都不要 不要有 没必要要 " +
            "不需要了 不用了 用不上 没有用 不要留 可以不要 可以去掉 可以删 可以删掉 可以剪掉"),
        new(Concept.Without, "without, with no, with zero, sans, devoid of, w/o, lacking, free from", "不带 无 不含 不包含 不带有 去掉了 没带"),
        new(Concept.Missing, "no longer has, lacks, missing, without any", "没有 没 缺少 没了 没声儿"),
        new(Concept.Only,
            "only, nothing but, solely, exclusively, on its own, just the, merely, purely, sole, purely the, nothing else than, alone with",
            "只 仅 仅仅 只有 光 单 单单 仅仅是 只是要 就要 就只要"),
        new(Concept.Except,
            "except, except for, apart from, other than, all but, everything but, anything but, besides, bar, save for, excluding, except the, leaving out, " +
            "excepting",
            "除了 以外 之外 除 除开 除去 除掉了 不算"),
    ];
}
