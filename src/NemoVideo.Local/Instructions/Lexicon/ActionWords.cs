namespace NemoVideo.Local;

/// <summary>The words for what is to be done.</summary>
internal static class ActionWords
{
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
            "lop off of, prune, chop out, cut away from, truncate",
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
            "fit, match, fits, match the length of, fit to, fill, lasts, to fill, fills, make it fit, spans, span, match to, covers, fill up, adapts to, " +
            "lasting, last the entire, last the whole, last as long as, last until, last for the entire, last for the whole, suits, suit, goes with",
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
