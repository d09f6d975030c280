namespace NemoVideo.Local;

/// <summary>The words for how sound and time are to change: level, loudness, sync, loops, fades and speed.</summary>
internal static class ChangeWords
{
    /// <summary>Marks the word that before a style only says which: "something more upbeat".</summary>
    internal const double More = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Up, "more, lift, lift up, more juice, more oomph, jacked up, higher up, more high", "拉高点 拉高一点 拉高些", More),
        new(Concept.Up,
            "up, raise, increase, boost, higher, boosted, greater, increased, raising, strengthen, elevate, increasing, upped, jack up, stronger, bigger, " +
            "max out, rise, needs to go up, should go up, has to go up, must go up, need to go up, can go up",
            "提高 提升 升高 调高 增加 增大 加大 调大 放大 拉高 升 增 大一点 大一些 大点 大些 变大 开大 高一点 高些 高点 大 高 加强 拉大 再大 推高 加高 增高 更大 放大点 提 开大点 调大点 调高点 弄大 强 强一点"),
        new(Concept.Louder,
            "amplify, louder, more volume, gain up, amp up, make louder, loudest",
            "大声 大声点 响一点 响点 响一些 响亮 变响 响 调响 大声一点 大声一些 加大声 变大声 弄大声 调大声 大点声"),
        new(Concept.Down,
            "down, not too loud, not so loud, not overly loud, not too high, not overpowering, nothing too loud, lower, reduce, decrease, dial back, dial down, " +
            "less, tone down, dim, lessen, decreased, reduced, lowered, drop down, diminish, tame, lowering, reducing, back off, minimize, cut down, lower down, " +
            "weaker, calm down, smaller, dial it back, subtle, needs to go down, should go down, has to go down, must go down, need to go down, can go down, " +
            "tone, tone it down, more low, more quiet",
            "别太大 别太响 别太吵 别太大声 别那么大 别那么响 不要太大 不要太响 不要太吵 不要太大声 不要那么大 不用太大 降低 减小 减少 减弱 调小 调低 压低 压 降 " +
            "拉低 小一点 小点 小一些 小些 变小 弱一点 弱 低一点 低些 低点 关小 收小 放低 小 低 降下来 压下去 调小点 调低点 关小点 减 减低 调弱 降下去 压小 " +
            "压一压 弄小 柔一点 拉小 再小 更小 放小 降一点 收一收 控制小"),
        new(Concept.Quieter,
            "quieter, softer, attenuate, soften, quieten, quiet down, less loud, at a lower volume, fainter, quietly, softly, go quiet, goes quiet, get quieter, " +
            "gets quieter, become quieter, becomes quieter, go quieter, get softer",
            "小声 小声点 轻一点 轻点 轻些 变轻 轻 调轻 小声一点 小声一些 弄小声 调小声 小点声"),
        new(Concept.Double, "double, twice as loud, twice as much, twice, doubled, doubling", "翻倍 加倍 翻一倍 加一倍 一倍 翻番", 2),
        new(Concept.Double, "triple, three times as loud, tripled, thrice", "翻三倍", 3),
        new(Concept.Double, "halve, cut in half, half as loud, halved, cut it in half, down by half, reduce by half, halving", "减半 减一半 降一半 砍半", 0.5),
        new(Concept.Full, "full, full volume, maximum, max, maximum volume, the maximum, fully up", "最大 满 最高 最大音量"),
        new(Concept.Duck,
            "duck, ducking, audio ducking, auto duck, auto ducking, sidechain, side chain, sidechain ducking, ducked, dip, dips, dipped, duck down, sidechaining, " +
            "ducks, autoduck, dipping, ducks down, make room for, makes room for, give way to, gives way to, gets out of the way, get out of the way, step back, " +
            "steps back, step aside, pull back under, drop under, tuck, tuck under, sit under, sits under, auto lower, automatically lower, lower automatically, " +
            "automatically lowers, automatically reduce, automatically drop",
            "闪避 自动闪避 闪避效果 侧链 避让 自动避让 自动降低 自动压低 自动变小 自动减小 自动调低 自动小声 让位 让出 让开 自动让位 自动降音 自动降音量 自动降下 " +
            "自动弱化 自动减弱 自动调小 自动减 自动降 自动变轻 自动变弱 自动回避 自动压 自动压一压 避开"),
        new(Concept.Normalize,
            "normalize, normalise, loudness normalization, loudness normalisation, normalization, normalisation, normalizing, normalized, normalised, loudnorm, " +
            "loudness, audio normalization, volume normalization, loudness standard, loudness target, normalize loudness, normalize volume, integrated loudness, " +
            "peak normalize, loudness normalize, get the loudness right, loudness right, right loudness, correct loudness, loudness wise",
            "响度 标准化 响度标准化 归一化 音量标准化 音量归一化 响度归一化 规范化 响度统一 标准响度 响度标准 响度均衡 音量均衡 响度匹配 调响度 调一下响度 " +
            "调整响度 做响度"),
        new(Concept.Even,
            "even out, level out, balance out, level match, equalize the volume, equalize volume, equalize the levels, equalize, make consistent, consistent, " +
            "even, uniform, evened out, leveled, leveling, at the same volume, same volume, the same volume, the same loudness, same loudness, same level, " +
            "the same level, equal volume, equal, balanced, consistency, match the volume, steady, all over the place, inconsistent, uneven, jumps around, " +
            "too different, volume jumps, varies, smooth out, fluctuates, keeps changing, goes up and down, up and down, equalise, evenly, match in volume, " +
            "match loudness, matching loudness, consistently, stable, unify, normalized volume, equally loud, equally as loud, jumping up and down, " +
            "jumps up and down, keeps jumping up and down, keeps jumping, jumping around, keeps fluctuating, going up and down, keeps changing volume, " +
            "sometimes loud sometimes quiet, loud and quiet, uneven volume, too uneven, the same across, as loud as, just as loud as, the same loudness as, " +
            "matched in loudness, at one level, at equal level, on one level, at the same level, at a consistent level, one consistent level, on par, on a par, " +
            "comparable, up to the same level, more even, more consistent, more balanced, more uniform, in balance, well balanced, evener, steadier, " +
            "up-and-down, all different volumes, different volumes, at different volumes, different levels, at different levels, different loudness, " +
            "varying volume, varying volumes, volume differs, levels differ, volume swings, swings in volume, volume fluctuations, level fluctuations, " +
            "volume changes a lot, jumps in volume, volume spikes, jumps between scenes, jumps between clips, jumps between shots, jumps from scene to scene, " +
            "differs between scenes, differs between clips, differs from clip to clip, changes from clip to clip, changes between scenes, changes between clips, " +
            "all over the place volume wise, all over the place in volume, all over the place in terms of volume, quiet and loud, soft and loud, loud and soft, " +
            "jump all over the place, jumps all over the place, jumping all over the place, louder than others, much louder than others, quieter than others, " +
            "much quieter than others, loud at first and quiet later, quiet at first and loud later",
            "音量跳 忽大忽小 一样大 大小一致 音量一致 均匀 平衡 统一音量 音量统一 均衡 一致 拉平 平均 大小不一 不一致 不均匀 时大时小 大小统一 调匀 稳定 一样 " +
            "统一大小 一会大一会小 一会儿大一会儿小 不稳定 大小不均 拉齐 忽高忽低 匀一点 持平 不平衡 统一 匀称 均一 保持一致 调成一致 调一致 调整一致 差不多大 " +
            "差不多响 同样大 同样响 一样响 一样大小 一个大小 大小一样 大小相同 音量相同 音量一样 音量差不多 音量平衡 音量均匀 音量统一一下 高低不一 高低不平 " +
            "起伏太大 起伏很大 波动太大 波动大 大小差太多 差别太大 差距太大 相差太大 有大有小 有高有低 时高时低 时响时轻 时强时弱 一阵大一阵小 不一样大 大小不同 " +
            "不平均 参差不齐 忽强忽弱 忽响忽轻 一会高一会低 一会儿高一会儿低 前后不一致 前后不一样 调均匀 弄均匀 调平均 调得均匀"),
        new(Concept.Sync,
            "sync, synchronize, synchronise, align, line up, lip sync the audio, resync, re sync, synced, aligned, match up, synching, synch, in sync, syncing, " +
            "sync up, line it up, synchronized, synchronised, realign, get in sync, auto sync, auto align, autosync, synchronization, synchronisation, lined up, " +
            "alignment, timing, back in sync, match the timing, lines up, put in sync, a/v sync, av sync, a/v alignment, sync correction, sync fix, calibrate, " +
            "calibration",
            "同步 对齐 对上 对准 音画同步 对好 对口型音频 声画同步 对位 音画对齐 声画对齐 同步一下 对齐一下 对轨 校准 校对"),
        new(Concept.Line, "line"),
        new(Concept.OutOfSync,
            "out of sync, not in sync, desynced, off sync, unsynced, not synced, doesn't match the video, doesn't match the picture, doesn't line up, " +
            "doesn't match the lips, doesn't match their lips, is off, out of synch, desync, audio desync, sync is off, sync issue, sync problem, not aligned, " +
            "don't match, drifting, drifts, misaligned, out of alignment, sync issues, timing is off, isn't in sync, is not in sync, not synchronized, " +
            "audio sync issue, asynchronous, slightly off, a bit off, doesn't sync, does not match the video, lip sync is off, don't line up, isn't aligned, " +
            "drifts out of sync, goes out of sync, gets out of sync, falls out of sync, drift out of sync, slips out of sync, out of step, out of whack, " +
            "out of time with, mistimed, mis timed, badly timed, not lined up, don't sync, doesn't sync up, don't sync up, isn't synced, isn't synced up, " +
            "aren't synced, aren't in sync, falls behind the picture and, slips, slipping, is slipping, slides out of sync, sliding out of sync, sync is lost, " +
            "lost sync, loses sync, losing sync, sync drift, sync drifts, drifts apart, drift apart, lip sync is wrong, sync is wrong, timing is wrong, " +
            "timing is bad, sync is bad, bad sync, no longer in sync, doesn't fit the picture, don't fit the picture, doesn't go with the picture, mismatched, " +
            "don't match the sound, doesn't match the sound, don't match the audio, doesn't match the audio, don't match up, doesn't match up, " +
            "off from the video, off from the picture, off compared to the video, off beat from the video, is out by, out by, off by, sync off, sync out, " +
            "don't go together, doesn't go together, do not go together, does not go together",
            "不同步 音画不同步 声画不同步 对不上 没对上 错位 不对齐 没对齐 声画不对 口型对不上 嘴型对不上 音画不对 不匹配 声音对不上画面 口型不对 对不上画面 " +
            "跟画面对不上 和画面对不上 与画面对不上 跟视频对不上 和视频对不上 对不上视频 跟不上画面 跟画面不同步 和画面不同步 与画面不同步 跟视频不同步 " +
            "和视频不同步 不合拍 脱节 有时差 对不齐 嘴型不对 嘴对不上 口型不同步 嘴型不同步 音不对画 画音不同步 音视频不同步 音频不同步 错开了 不在一起 没有对齐 " +
            "没有同步 没同步 不对位 声画错位 音画错位 声画不符 跑偏 有偏差 偏了 音画差了 音画差 音画相差 声画差了 声画相差 声音和画面差了 声音和画面差 " +
            "声音与画面差了 声音画面差了 音画有偏差 音画偏差 音画错开了 声音和画面错开了 声音和画面错开 相差 差了 音画对不上 声画对不上 没有对上"),
        new(Concept.Late,
            "late, lags, lagging, lag, delayed, lags behind, lagging behind, running late, trails, trailing, comes late, is late, comes too late, too late, " +
            "lagged, plays late, is delayed, comes after, slow by, starts too late",
            "慢了 晚了 滞后 延迟了 落后 拖后 迟了 慢 比画面慢 比视频慢 比画面晚 晚 延后了 推迟了 晚了点 比画面晚了 比视频晚了"),
        new(Concept.Early,
            "early, ahead, leads, running early, too early, comes early, is early, comes before, ahead of the video, ahead of the picture, leading, plays early, " +
            "premature, fast by, starts too early",
            "快了 早了 超前 比画面快 比视频快 比画面早 早 提早了 快 提前了 比画面早了 比视频早了 超前了 抢先"),
        new(Concept.Later,
            "later, delay, push back, delaying, move later, postpone, put off, pushed back, start later, retard, be delayed, delay the start of, hold back",
            "延后 推迟 延迟 往后 向后 往后推 推后 往后移 晚一点 后移 往后挪 延时 往后拖 往后推迟"),
        new(Concept.Earlier,
            "earlier, advance, move earlier, pull forward, bring forward, pulled forward, sooner, start earlier, pull earlier, pull it forward, bring it forward, " +
            "move it up",
            "提前 往前 向前 往前移 提早 前移 往前挪 早一点 往前推"),
        new(Concept.Loop,
            "loop, looping, repeat, repeating, loop it, on repeat, on loop, looped, repeat it, repeated, keep repeating, loops, cycle, over and over, extend, " +
            "repeatedly, keep looping, continuously, stretch it out, looping it, on a loop, in a loop, make it loop, loop over, start it again, start again, " +
            "starts again, play it again, plays again, play again, begin again, run again, runs again, restart, restarts, again and again, over and over again, " +
            "play on repeat, replay, keep replaying, endlessly, indefinitely, forever, non stop, nonstop, run in a loop, runs in a loop, play in a loop, " +
            "played in a loop, plays on a loop, recycle, go round again, keep going round, going round and round, round and round, keep it repeating, " +
            "on infinite repeat, infinite loop, infinitely, repeated over and over, keep it going, keep going, goes on repeating, as a loop, looped playback, " +
            "wrap around, refill, continue playing again, keep playing again",
            "循环 循环播放 重复 重复播放 反复播放 反复 一直循环 单曲循环 一直重复 连续播放 一直放 一直播放 循环放 无限循环 循环起来 循环下去 循环一下 循环着放 " +
            "循环着 来回播放 来回放 来回播 重复放 重复播 反复放 反复播 重播 再来一遍 再放一遍 从头再放 从头再来 从头播放 接着循环 一遍一遍 一遍又一遍 一遍遍 " +
            "轮播 轮流播放 洗脑循环 loop一下 不停播放 不停地放 不断重复 不断循环 自动循环 自动重复"),
        new(Concept.Fade, "fade, fading, fade effect, faded, fader, ease", "淡变 渐变 淡化 淡"),
        new(Concept.FadeBoth, "fades, fade effects, fade in and out, fade in and fade out", "淡入淡出 渐隐渐显 渐入渐出 渐强渐弱 淡进淡出"),
        new(Concept.FadeIn,
            "fade in, fading in, fadein, fade up, fade ins, fades in, ease in, faded in, gradual fade in, gradually increase from zero, gradually get louder, " +
            "enter softly, enter gently, enter gradually, enter slowly, come in softly, come in gently, come in gradually, come in slowly, comes in softly, " +
            "comes in gently, comes in gradually, comes in slowly, bring in slowly, bring in gradually, bring in gently, ease it in, eases in, swell in, " +
            "swells in, swell, creep in, creeps in, gradually come in, gradually comes in, slowly come in, slowly comes in, start softly, starts softly, " +
            "start gently, ramp up, ramps up, ramp in, rise gradually, gradually rise, gradually rises, gradually appear, appear gradually, slowly appear, " +
            "build up gradually, slowly get louder, get louder gradually, gradual start, soft start, gentle start",
            "淡入 渐入 渐强 渐显 慢慢变大 逐渐变大 渐渐变大 慢慢变响 淡进 慢慢进来 缓入 逐渐增大 缓缓进入 慢慢进入 渐渐进入 逐渐进入 轻轻进来 缓缓淡入 慢慢淡入 " +
            "逐渐淡入 缓缓响起 慢慢响起 渐渐响起 渐渐变强 逐渐变强 由弱到强 由小到大 从小到大 从无到有 从弱到强 由小变大 由弱变强 慢慢出现 缓缓出现 逐渐出现 " +
            "渐渐出现 慢慢放大声"),
        new(Concept.FadeOut,
            "fade out, fading out, fadeout, fade down, fade outs, fades out, ease out, fade away, faded out, gradually get quieter, gradually lower to zero, " +
            "fade to silence, fade off, fades away, gradually die down, leave over, leave softly, leave gently, leave gradually, leave slowly, tail off, " +
            "tails off, tail out, trail off, trails off, die out, dies out, die away, dies away, die down, dies down, melt away, ebb away, taper off, " +
            "tapers off, taper out, peter out, wind down, ease off, eases out, drop away, drops away, go out slowly, goes out slowly, go out gently, " +
            "go out gradually, gradually disappear, disappear gradually, disappear slowly, slowly disappear, gradually vanish, gradually stop, stop gradually, " +
            "ramp out, ramp down, ramps down, ramp off, soft ending, gentle ending, soft end, end softly, ends softly, end gently, slowly fade, " +
            "slowly get quieter, gets quieter gradually, gradually go silent, gradually drop, gradually goes down, gradually go down, recede, recedes, " +
            "sink away, fade it all out, fade to nothing, fade into silence",
            "淡出 渐出 渐弱 渐隐 慢慢变小 逐渐变小 渐渐变小 慢慢消失 逐渐消失 渐渐消失 慢慢减弱 逐渐减弱 淡去 缓出 慢慢变弱 渐小 缓缓淡出 慢慢淡出 逐渐淡出 " +
            "缓缓消失 缓缓结束 慢慢结束 渐渐结束 逐渐结束 慢慢停 慢慢停下 渐渐停 由强到弱 由大到小 从大到小 由大变小 由强变弱 从有到无 慢慢没了 渐渐没了 " +
            "慢慢没声 渐渐变弱 逐渐变弱 慢慢变轻 渐渐变轻 逐渐变轻 慢慢收 慢慢收掉 缓缓收尾 渐渐收尾 收掉 渐渐变小直到没声音 慢慢变小直到没声音 逐渐变小直到消失"),
        new(Concept.Faster,
            "faster, speed up, sped up, accelerate, quicker, speeding up, quicken, hurry up, fast forward, pick up the pace, speed it up, speed this up, " +
            "speed things up, fast motion, timelapse speed, time lapse",
            "加速 快一点 快些 快点 变快 加快 快进 提速 快放 快一些 更快 加快一点 加速播放 调快"),
        new(Concept.Slower,
            "slower, slow down, slow motion, slo mo, slow mo, slowmo, slowed down, decelerate, slowing down, slow it down, slow this down, slow, slow things down, " +
            "slow motion effect, slowed",
            "减速 慢一点 慢些 慢点 变慢 放慢 慢放 慢动作 降速 慢一些 更慢 慢速 减慢 放慢一点 慢动作播放 调慢 慢镜头"),
        new(Concept.SpeedWord,
            "speed, playback speed, playback rate, tempo of the video, rate, play speed, video speed, pace, as fast, as slow, the speed, frame speed",
            "速度 播放速度 速率 语速"),
        new(Concept.Faint,
            "low volume, at low volume, at a low volume, at a low level, in a low volume, very low volume, at very low volume, low level, low, very low, " +
            "really low, so low, kind of low, pretty low, quite low"),
    ];
}
