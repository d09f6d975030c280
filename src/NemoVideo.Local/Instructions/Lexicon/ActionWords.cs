namespace NemoVideo.Local;

/// <summary>The words for what is to be done.</summary>
internal static class ActionWords
{
    /// <summary>Marks the word that before a style only says which: "something more upbeat".</summary>
    internal const double More = 1;

    /// <summary>Marks the verbs that without a direction mean up: "bump the voice".</summary>
    internal const double Upwards = 1;

    internal static readonly LexiconEntry[] Entries =
    [
        new(Concept.Replace,
            "replace, swap out, replacing, do a replacement, replacement of, overwrite, override, replaced, switch out, exchange, change out, take the place of, " +
            "takes the place of, stand in for",
            "替换 更换 换掉 替代 取代 代替 替换掉 更换掉 取代掉 替掉 顶替 盖掉 覆盖"),
        new(Concept.Substitute, "substitute, sub"),
        new(Concept.Swap, "swap, switch, switch over, trade", "换 换一下 切换 调换 换一换"),
        new(Concept.Change, "change, alter, modify, tweak, modified", "改 更改 修改 变 改变 变更"),
        new(Concept.Use, "use, used, utilize, go with", "换上 换用"),
        new(Concept.Mute,
            "mute, muted, silenced, make silent, make it silent, be quiet, mute out, mute off, silent, nothing should be heard, nothing heard, " +
            "nothing to be heard, make no sound, total silence, complete silence, bleep out, hush, hush up, cut the sound, kill the sound, go completely silent, " +
            "be completely silent, should not be heard, shouldn't be heard, not be heard",
            "静音 消音 静音掉 静掉 消声 哑掉 无声处理 弄静音 消掉 全部静音 闭麦 不出声 不发声 不要出声 别出声 没声音 不响 完全静音 变成静音 改成静音 设为静音 " +
            "设成静音 调成静音 调静音 弄成静音 做静音 静音处理 做静音处理 一键静音 全程无声 全部无声 变无声 改为无声 全无声 变成无声的 变成无声 弄成无声 " +
            "改成无声 改成无声的"),
        new(Concept.Unmute,
            "unmute, un mute, unmuted, restore, bring back, put back, reenable, re enable, recover, reactivate, revive",
            "取消静音 解除静音 恢复 打开 开启 找回 还原 取消消音 恢复回来 恢复过来 开回来"),
        new(Concept.TurnOff,
            "turn off, switch off, disable, kill, shut off, deactivate, turned off, shut up, toggle off, kill off, shut",
            "关 关掉 关闭 关了 关上 停用 禁用 关闭掉 屏蔽"),
        new(Concept.TurnOn, "turn on, switch on, enable, activate, turn back on", "启用 开"),
        new(Concept.Remove,
            "remove, delete, get rid of, strip, strip out, strip off, erase, eliminate, discard, ditch, throw away, throw out, take away, take out, drop, lose, " +
            "gone, removing, removal of, getting rid of, remov, taken out, rip out, pull out, exclude, strip away, dump, scrap, cut away, filter out, toss, " +
            "deletes, omit, take off, can go, needs to go, has to go, must go, need to go, suppress, filter it out, removal, goes away, is to go, gets cut, " +
            "gets removed, gets deleted, should be gone, shouldn't be there, should not be there, weed out, clear out, clear away, wipe out, zap, nix, axe, lop, " +
            "peel off, chuck out, bin it, trash, abandon, leave out, leaves out, take off of, rid, get shot of, root out, expunge, subtract, do away with, " +
            "dispose of, ban, reduction, suppression, cancellation, cancelling, elimination, attenuation of, may go, gotta go, got to go, may go away, chuck",
            "去掉 去除 移除 删除 删掉 删 清除 消除 抹掉 剔除 除掉 去了 拿掉 丢掉 扔掉 去干净 滤掉 清掉 剥离 删了 消 干掉 清理掉 过滤 舍弃 弃用 弃掉 甩掉 摘掉 " +
            "摘除 抠掉 挖掉 踢掉 撤掉 撤下 拿走 拿开 扣掉 免去 裁汰 清空 去了吧 去个干净 消去 消掉了 弄掉 搞掉 整掉 给去了 给删了 给去掉 去一下 去下 去去 " +
            "去除一下 去掉一下 清一清 除一下 除下 去除掉 去一去 消一消"),
        new(Concept.Cut,
            "cut, cut out, chop, chop off, cut off, snip, slice off, slice out, crop out, cutting, trim out, edit out, lop off, shave off, shave, trim off, " +
            "trim away, snip off, snip out, skip, trim down by, jump cut, jump cut out, excise, carve out, carve off, clip out, clip off, hack off, saw off, " +
            "lop off of, prune, chop out, cut away from",
            "剪掉 砍掉 剪去 切掉 裁掉 剪切掉 截掉 剪了 裁去 切除 切去 掐掉 跳过 剪切 砍 掐头 剪除 裁掉了 截去 剪走 剪除掉 切走 切了 砍去 掐断 删剪 剪没"),
        new(Concept.Trim,
            "trim, trimming, crop the time, clip it, shorten, trim down, limit, cap, restrict, confine",
            "裁剪 剪 剪辑 修剪 裁 剪短 截短 裁短 剪一下 截 缩短 限制 压缩时长 控制在 限制在"),
        new(Concept.Keep,
            "keep, retain, preserve, leave, keeping, stay, remain, keep just, leave in, leave alone, leave as is, stays, kept, keep playing, leaves, still hear, " +
            "still be able to hear, still be heard, be able to hear",
            "保留 留 留下 截取 截出 截出来 剪出 剪出来 截取出 只留 剩下 裁出 裁取 选取 保持 取 留着 切出 只要"),
        new(Concept.Extract, "extract, grab, pull, extract a clip, extract the clip", "提取 提取出 提取片段"),
        new(Concept.Give, "give, send, get me, gimme, hand me, get us, hand, hand over, pass me"),
        new(Concept.Add,
            "add, add in, insert, include, attach, throw in, apply, incorporate, introduce, adding, added, attach to, throw on, drop in, drop it in, slap, " +
            "slap on, put in, put on, stick, paste, import and add, layer on, lay, lay down, place, supply, plug in, tack on, drop on, sneak in, insert in, " +
            "hook up, equip, tack, insertion, insertion of, addition of, hook in",
            "加 添加 加上 加入 插入 配 配上 配个 放 放上 放入 放进 放进去 加进 加进去 加到 铺 铺上 来个 来段 来一段 来首 来一首 来点 贴上 附上 套上 增添 搭配 搭 " +
            "配以 接入 添 添上 用上 垫 垫上 打上 打 挂 挂上 安 配一个 配一首 配一段 配点 加点 加个 加段 加首 来句 来行 来几个 加载 整点 加进来 整首 整点儿 写个 " +
            "写一行"),
        new(Concept.Put, "put, throw, set up, chuck in, pop in, pop on, putting"),
        new(Concept.Mix,
            "overlay, superimpose, mix, mix in, blend, blend in, mix together, mixed, blended, layered, layer, dub in, mixing, mix down",
            "混 混合 混音 混在一起 混进 混入 叠加 叠 混到一起 混到 叠上 合在一起 叠在一起 混合起来 融合"),
        new(Concept.Merge,
            "merge, combine, mux, merging, combining, muxing, marry, pair, fuse, unite, glue, mash",
            "合并 合成 合到一起 结合 合起来 合并到一起 合 合入 并入"),
        new(Concept.Join,
            "join, concat, concatenate, stitch, splice, stitch together, string together, concatenating, join up, connect, put together, chain, stitching, " +
            "glue together, link together, join together, concatenated, append, link",
            "拼接 拼 接 连接 拼起来 拼在一起 接在 接到 拼到 接起来 连起来 串起来 串联 拼成 接上 拼接成 衔接 拼合 拼在 连在一起 接在一起 首尾相接 连 连成 " +
            "连起来成 合并成一个 合成一个 合为一个 连一块 连在一块 拼一块 接一块 合一块 连到一块"),
        new(Concept.Overdub, "overdub, dub over, voice over the"),
        new(Concept.Dub, "dub, redub, re dub", "配音成 重新配音"),
        new(Concept.Set, "set, adjust, put at, set to, fix at, regulate, control", "调 设 设置 设为 设定 调整 调节 控制 拉 开到 调整到 调节到 减到"),
        new(Concept.Make, "make, makes, making, get, have it, made", "使 弄 搞 整 让它"),
        new(Concept.Turn, "crank, crank it, bump, pump", "", Upwards),
        new(Concept.Turn, "turn, dial, ride, knock, nudge up, kick, pull back, ramp", "旋到"),
        new(Concept.Take, "take"),
        new(Concept.Bring, "bring, bringing, come, brought"),
        new(Concept.Play,
            "play, playing, start playing, run, runs, goes, go, going, comes in, come in, kick in, plays back, play back, appear, appears, show up, begin playing, " +
            "load, loads, enter, enters",
            "播放 播 放出来 响起 出现 进来 开始播放 放着 显示出来 进入 进 进场 切入 插进来 出场 放起来 播起来 播出来 响起来"),
        new(Concept.Move,
            "move, shift, nudge, slide over, offset, displace, move it, adjust timing, shift over, moved, shifted, bump it",
            "移动 移 挪 平移 偏移 错开 调整时间 整体移"),
        new(Concept.Begin,
            "start, starts, starting, begin, begins, beginning at, start at, starting at, starts at, begins at, starting from, start from, beginning from, " +
            "begin at, kicks in, comes in at, starting after, start after",
            "开始 起 起始"),
        new(Concept.Finish,
            "end, ends, ending, end at, ends at, ending at, finish, finishes, stop, stops, stop at, stopping at, finishing at, done, is done",
            "结束 停 停止 截止 收尾 为止 说完 讲完 说完话 讲完话 不说话后"),

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
        new(Concept.Fix,
            "fix, fix it, fix this, fix that, correct it, correct this, solve this, deal with, handle, take care of, sort out, sort it out, resolve, fixing, " +
            "correct, repair, address, do something about it, do something, can you fix it, what to do, what should i do, what can i do, correction, " +
            "correction of, correcting, get right",
            "处理 处理一下 处理下 解决 解决一下 修 修复 修一下 弄一下 搞定 修正 修复一下 调一下 怎么办 该怎么办 怎么处理 怎么解决 怎么调 怎么弄 调整一下 弄下 " +
            "纠正 校正 怎么调节 弄好 改善一下 整一下 调好"),
        new(Concept.Edit, "edit, editing, process, do an edit, do an edit on, tighten, tighten up, tidy up", "剪辑视频 编辑 编辑一下 处理视频 编辑视频"),
        new(Concept.Improve,
            "enhance, clearer, crisper, enhancing, clear up, sharpen up, cleaner sounding, enhanced, sound cleaner, sound clearer, more clear, more clearly, " +
            "clear, enhancement, clarity",
            "增强人声 更清晰 清晰 清晰一点 清楚 清楚一点 更清楚 干净一点 变清晰 清楚些 清晰些 更干净 变清楚 增强"),
        new(Concept.Better,
            "improve, better, polish up, upgrade, optimize, sound better, prettier, nicer, fancier, more interesting, more professional",
            "美化 提升音质 改善 优化 好看 好看点 好看一点 好看些 漂亮 漂亮点 高级 高级点 高级感 酷 酷一点 炫酷 精致 专业一点"),
        new(Concept.Push, "push, hold, scoot, drag", "推"),
        new(Concept.Clean, "clean, clean up, cleanup, cleaning up, clean out, cleaned up, purify, scrub, cleaning, cleaned", "清理 净化 清洁 清一下 清理一下"),
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
            "jump all over the place, jumps all over the place, jumping all over the place",
            "音量跳 忽大忽小 一样大 大小一致 音量一致 均匀 平衡 统一音量 音量统一 均衡 一致 拉平 平均 大小不一 不一致 不均匀 时大时小 大小统一 调匀 稳定 一样 " +
            "统一大小 一会大一会小 一会儿大一会儿小 不稳定 大小不均 拉齐 忽高忽低 匀一点 持平 不平衡 统一 匀称 均一 保持一致 调成一致 调一致 调整一致 差不多大 " +
            "差不多响 同样大 同样响 一样响 一样大小 一个大小 大小一样 大小相同 音量相同 音量一样 音量差不多 音量平衡 音量均匀 音量统一一下 高低不一 高低不平 " +
            "起伏太大 起伏很大 波动太大 波动大 大小差太多 差别太大 差距太大 相差太大 有大有小 有高有低 时高时低 时响时轻 时强时弱 一阵大一阵小 不一样大 大小不同 " +
            "不平均 参差不齐 忽强忽弱 忽响忽轻 一会高一会低 一会儿高一会儿低 前后不一致 前后不一样"),
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
            "声音与画面差了 声音画面差了 音画有偏差 音画偏差 音画错开了 声音和画面错开了 声音和画面错开 相差 差了 音画对不上 声画对不上"),
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
            "延后 推迟 延迟 往后 向后 往后推 推后 往后移 晚一点 后移 往后挪 延时 往后拖"),
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
            "wrap around, refill",
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
        new(Concept.Rotate, "rotate, rotated, rotating, spin, rotation, turn it sideways, reorient", "旋转 转动 转 旋 转个 翻转角度 转过来"),
        new(Concept.Clockwise, "clockwise, cw, to the right", "顺时针 向右 往右 右"),
        new(Concept.Counterclockwise, "counterclockwise, counter clockwise, anticlockwise, anti clockwise, ccw, to the left", "逆时针 向左 往左 左"),
        new(Concept.Left, "left"),
        new(Concept.Right, "right"),
        new(Concept.UpsideDown, "upside down, on its head, wrong way up", "上下颠倒 颠倒 倒过来 倒着 倒了 上下倒了"),
        new(Concept.Flip, "flip", "翻转 翻"),
        new(Concept.Resize,
            "resize, scale, rescale, upscale, downscale, scale down, scale up, change the size, change resolution, change the resolution, resolution, resized, " +
            "scaled, downsample, in resolution, screen size, downsize, output resolution, video resolution, scaling, video size, frame size, shrink, height, " +
            "output height, vertical resolution",
            "分辨率 缩放 缩小 清晰度 画质 尺寸 缩放到 缩 画面尺寸 像素 解析度"),
        new(Concept.Shape,
            "aspect ratio, aspect, ratio, format for, orientation, reframe, reformat, shape, frame ratio, screen ratio, size for, dimensions, dimension, canvas, " +
            "reframed, frame it for, resize for, aspect ratios",
            "比例 画幅 宽高比 画面比例 纵横比 长宽比 屏幕比例 视频比例 画布 尺寸比例 画布比例"),
        new(Concept.Convert,
            "convert, transform, adapt, turn this into, turn it into, turn into, optimize for, prepare, prep, reshape, repurpose, re encode, reencode, " +
            "re encoding, transcode, re encode anything, re encode or anything, reencode or anything",
            "转换 转化 转成 转为 做成 改做成"),
        new(Concept.Crop, "crop, cropped, cropping, zoom and crop, crop down, cropp", "裁切 裁成 裁剪成 裁切成 剪成 裁切为 裁成了"),
        new(Concept.Burn,
            "burn, burn in, hardcode, bake, bake in, burned in, burnt in, hard code, render in, burned, burnt, hardcoded, burn them in, burning, burn into, imprint, " +
            "hard sub, hardsub them, stamp, printed onto, paint, draw, drawn, engrave, permanently embed, permanently burn, burning them in, burn it in, draw them in",
            "烧 烧录 压制 内嵌 烧进 烧入 烧到 烧录进 压进 硬压 烧进去 压上 印 印到 印在 印上 打到 打在 刻到 刻进 烧在 烧上 烧制 烧写 烧进去视频 渲染到 渲染进 内嵌到 固化 " +
            "压成硬字幕 做成硬字幕",
            SettingWords.BurntValue),
        new(Concept.Burn, "embed", "嵌入 嵌到 嵌进 嵌进去 嵌在 写到 写进"),
        new(Concept.Fit,
            "fit, match, fits, match the length of, fit to, fill, lasts, to fill, fills, make it fit, spans, span, match to, covers, fill up, " +
            "adapts to, lasting, last the entire, last the whole, last as long as, last until, last for the entire, last for the whole",
            "适应 匹配 填满 铺满 覆盖全片 贯穿 撑满 占满 配合 适配 填充 充满 符合"),
        new(Concept.LongAs,
            "as long as, length, full length, duration, for the whole length, length of, the duration of, total length, for the duration of, running time, " +
            "video length, runtime, all over, all over the duration, whole duration, entire duration, full duration, for the entire length, for as long as, " +
            "same length, the same length, the whole way through, all the way through, full runtime, whole length, entire length, for the entire",
            "长度 时长 一样长 视频长度 视频时长 等长 全长 总时长 整条视频 同样长 相同长度 " +
            "和视频一样长 跟视频一样长 与视频一样长 和视频等长 与视频等长 跟视频等长 和画面一样长 长度一致 长度相同 长度相等 时长一致 时长相同"),
        new(Concept.Affect,
            "touch, cover, affect, harm, hurt, ruin, damage, distort, mess with, mess up, disturb, overdo, interfere with, drown out",
            "动 影响 破坏 损坏 碰 丢 损失 失真"),

        new(Concept.Out, "out"),
        new(Concept.Off, "off, all the way down, all the way off, away"),
        new(Concept.Back, "back"),
        new(Concept.Together,
            "together, back to back, one after another, one after the other, into one, into a single file, into one file, into a single video, into one video, " +
            "end to end, in sequence, in order, in one, as one, into a single clip, in a row, in this order, into one clip, to one file, to one video, into 1, " +
            "to a single video, sequentially, in that order, as one video, in one file, in one video, into 1 video",
            "一起 在一起 起来 成一个 到一起 成一个视频 依次 按顺序 合成一个视频 为一个 成一条 成一段 顺序 成一个文件 为一个视频 成一部 成一支 为一支 成一整段 " +
            "成一段视频 成一条视频 成一支视频 一支 合成一支 成一整条 成一个整体 成整片"),
    ];
}
