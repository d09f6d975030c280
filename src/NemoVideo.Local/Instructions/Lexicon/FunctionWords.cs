namespace NemoVideo.Local;

/// <summary>The words between the words: courtesies, conjunctions, prepositions and negations.</summary>
internal static class FunctionWords
{
    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Filler,
            "you, me, us, someone's, i'm, i am, am, be, been, being, it's, it is, that's, that is, to be, will, would, should, shall, must, can, could, may, " +
            "might, please, pls, plz, pleas, thanks, thank you, thx, kindly, just, simply, also, as well, already, hey, hi, hello, ok, okay, well, so far, " +
            "right now, now, currently, at the moment, let's, let us, let me, go ahead and, can you, could you, would you, will you, can i, could i, can we, " +
            "may i, do you know how to, could you please, would you mind, do you mind, is it possible to, is it possible, is there a way to, is there any way to, " +
            "is there an easy way to, what is the best way to, what's the best way to, best way to, any way to, way to, how do i, how do you, how do we, " +
            "how can i, how can you, how can we, how could i, how would i, how to, how should i, how about, what about, how does one, i want to, i want you to, " +
            "want you to, want to, wanna, i wanna, i'd like to, i'd like you to, i would like to, would like to, like you to, i'd love to, i need to, " +
            "i need you to, need to, need you to, i have to, have to, has to, we need to, i'm trying to, i am trying to, trying to, try to, tried to, " +
            "i'm looking to, i am looking to, looking to, i'm going to, going to, gonna, i'm planning to, able to, help me to, help me, help, assist me, " +
            "you should, you can, for me, for us, if possible, if you can, i guess, i think, maybe, by the way, btw, a bit, a little, a little bit, little bit, " +
            "a touch, a tad, a notch, slightly, somewhat, a lot, much, way, very, really, quite, pretty, rather, far, more or less, about, around, roughly, " +
            "approximately, exactly, only a bit, overall, completely, entirely, totally, fully, altogether, properly, correctly, automatically, manually, gently, " +
            "nicely, smoothly, seamlessly, smooth, seamless, gradually, slowly but surely, cleanly, quickly, immediately, carefully, simple, easily, specify that, " +
            "specify, specific, particular, certain, such, same, some, any, one of, kind of, sort of, a few, bunch of, set of, then please, please also, and also, " +
            "as needed, if needed, where needed, for real, first of all, to start with, both, across, throughout, natural, naturally, nice, good, nice sounding, " +
            "good sounding, suitable, fitting, appropriate, matching, standard, default, normal, usual, proper, basic, equally, evenly enough, that matches the, " +
            "that matches the mood, that matches the vibe, that fits the, that fits the mood, that fits the video, that matches the video, that suits the video, " +
            "to match the mood, which, who, that can, make sure, make sure that, ensure, ensure that, be sure to, don't forget to, remember to, " +
            "without re encoding, without reencoding, without quality loss, without losing quality, in its place, in their place, in place, here, there, " +
            "too please, everywhere, times over, come out, comes out, came out, etc, thing, stuff, task, job, work on, using ffmpeg, with ffmpeg, in ffmpeg, " +
            "via ffmpeg, ffmpeg, and all that, as much as possible, where possible, externally, internally, u, ur, im, people, everyone, everybody, viewers, " +
            "audience, listeners, over time, using waveform, using waveforms, using the waveform, by waveform, based on the waveform, abruptly, suddenly, instead, " +
            "auto, whatever, are you able to, does anyone know how to, in my project, real quick, real quickly, asap, kinda, sorta, further, still, again please, " +
            "at all, whatsoever, do, is there any way of, is there a way of, any way of, what is the way to, target, two pass, dual pass, the user wants to, " +
            "user wants to, that has none, that has no audio, that has no sound, the whole time, the entire time, all the time, the whole way, always, " +
            "from now on, as requested, use ffmpeg to, using ffmpeg to, no re encode, no reencode, no re encoding, no reencoding, without transcoding, " +
            "stream copy, where can i, where do i, automatic, i'm done, i am done, we're done, all done, that's all, looks good, perfect, great, on top, constant, " +
            "persistent, heavy, unwanted, excessive",
            "的 了 吧 呢 啊 呀 哦 嘛 呗 啦 哈 嗯 请 请你 麻烦 麻烦你 劳驾 拜托 帮我 帮忙 帮 给我 请问 是否 我想 我想要把 我希望 希望 想 我 你 您 我们 咱们 你们 一下 一下子 一下吧 下 就好 就行 即可 就可以了 好吗 行吗 好不好 行不行 谢谢 谢谢你 多谢 谢啦 " +
            "怎么 如何 怎样 怎么样 怎么才能 要怎么 应该 应当 该怎么 得 地 着 过 都 也 还 还要 就 便 又 来 去 会 是 把它们 要求 希望能 想把 我想把 想给 我想给 一个 一段 一首 一条 一些 一份 一种 一点 一点点 一点儿 些 点 点儿 稍微 稍稍 略微 略 轻微 有点 有些 " +
            "很 非常 特别 比较 更 最好 尽量 大约 大概 左右 差不多 完全 彻底 全程 整体 整个 自动 手动 平滑 平滑地 自然 自然地 好听的 好听 合适的 合适 适合的 适合 那个 这个 这段 那段 这条 那条 这首 那首 该 此 某 某个 各 每个 每段 所有的 全部的 个 段 首 条 " +
            "版本 里 里面 里边 中 内 上 部分 期间 的时间 时间 之间 分别 顺便 直接 现在 目前 重新 其实 可能 先 首先 不好意思 您好 你好 单独 单独的 里头 方法 办法 随便 标准的 部 无效 无效的 多余 多余的 不必要的 帮我把 标准 刚才 刚刚 操作 做到 实现 各位 观众 " +
            "大家 稍 再稍微 给它 给他 尽快 整个的 出来"),

        new(Concept.Be, "is, are, was, were, does, did"),
        new(Concept.Query, "", "吗 么"),
        new(Concept.Can, "", "能不能 可不可以 能否 可否 可以 是否可以 能 能够"),
        new(Concept.A, "a, an"),
        new(Concept.Determiner, "the, its, my, our, your, his, her, their, every, each"),
        new(Concept.I, "i, we, i've, we've"),
        new(Concept.It, "it, them, this, that, these, those, this one, that one, this thing, the whole thing, they", "它 它们 这 那 这些 那些 其"),
        new(Concept.One, "one, ones, something, anything, version, versions, copy, variant"),
        new(Concept.Have,
            "i added, i already added, i have added, i've added, we added, i put, there is, there's, there are, there was, have, has, had, i have, i've got, " +
            "we have, having, got, contains, comes with, theres, lots of, a lot of, tons of, plenty of, we shot, i shot, i filmed, we filmed, here is, here's, " +
            "here are, picked up, picks up, caught, i rendered",
            "有 带有 含有 我有 有点儿 存在 有很多 有好多 太多 太多了 很多 好多"),
        new(Concept.Want,
            "want, wants, i want, i'd like, i would like, would like, like, need, needs, i need, we need, we want, looking for, wish, can we have, could we have, " +
            "can i have, could i have, may i have, can i get",
            "要 我要 想要 我想要 需要 我需要 想听"),
        new(Concept.If, "if, unless, when possible, in case, whether", "如果 要是 除非 假如"),
        new(Concept.Again, "again, once more", "再次"),

        new(Concept.And, "and, plus, as well as, along with, together with, or", "和 与 跟 及 以及 并且 并 同时 而且 还有 且 同 或"),
        new(Concept.But, "but, yet, however, while keeping, although, though, whereas, while leaving", "但 但是 不过 只是 而 然而"),
        new(Concept.Then,
            "then, and then, after that, afterwards, next, finally, lastly, after which, followed by, once done, when done, when you're done, when finished, " +
            "secondly",
            "然后 接着 之后再 再 接下来 随后 最后再 并在最后 完成后 完了 弄好后 好了之后 剪好后 剪完后 弄完后 处理完后 做完后"),
        new(Concept.So, "so, so that, such that, in order to, so as to, in a way that", "以便 好让 这样 使得 为了 所以"),
        new(Concept.Because, "because, since, as i, because of, due to", "因为 由于"),

        new(Concept.With, "with, using, by using, via", "用 使用 拿 利用 采用 按 按照 根据"),
        new(Concept.By, "by"),
        new(Concept.To, "to, into, onto, down to, back to", "到 成 为 至 给 往 向 成为 到了"),
        new(Concept.For, "for", "发 发布 发到 发布到 用于 用来发 持续 停留"),
        new(Concept.From, "from, off of, out of, away from, off the", "从 自"),
        new(Concept.Of, "of, 's"),
        new(Concept.In, "in, inside, within, inside of"),
        new(Concept.On, "on, upon, on top of"),
        new(Concept.At, "at, in at", "在 处于 放在 位于"),
        new(Concept.Over, "over, above"),
        new(Concept.Under,
            "under, underneath, beneath, behind, below, as a bed under, in the background, in background, in the back, as a bed, bed",
            "下面 底下 下方铺 垫在 铺底 垫底 打底"),
        new(Concept.During, "during, while, when, whenever, every time, each time, anytime, as soon as", "时 时候 的时候 每当 的同时"),
        new(Concept.As, "as, to act as, to serve as", "当 当作 当成 作为 做为 当做 充当 做 作"),
        new(Concept.InsteadOf, "instead of, in place of, rather than, in lieu of, not", "而不是 代替原来"),
        new(Concept.After, "after, past, following", "之后 以后 后面"),
        new(Concept.Before, "before, prior to, ahead of, in front of", "之前 以前 前面"),
        new(Concept.Until, "until, till, through, thru, up until, up to the", "直到 一直到"),
        new(Concept.Between, "between", "介于"),
        new(Concept.Object, "", "把 将 让 对 对着"),

        new(Concept.Not,
            "don't, dont, do not, doesn't, does not, didn't, never, won't, shouldn't, should not, must not, mustn't, no need to, not to, isn't, aren't, wasn't, " +
            "cannot, can't, can not, needn't, do nothing",
            "别 无需 不要再 勿 不必 不想 不 没有必要 先别 不能"),
        new(Concept.Unwanted,
            "no, no more, none of, i don't want, i dont want, don't want, i do not want, i don't need, don't need, dont want, we don't need, there should be no, " +
            "should have no, i dont need, do not need",
            "不要 不想要 不需要 不用"),
        new(Concept.Without, "without", "不带 无"),
        new(Concept.Missing, "no longer has, lacks, missing, without any", "没有 没 缺少 没了"),
        new(Concept.Only, "only, nothing but, solely, exclusively, on its own", "只 仅 仅仅 只有 光"),
        new(Concept.Except, "except, except for, apart from, other than, all but, everything but, anything but", "除了 以外 之外"),
    ];
}
