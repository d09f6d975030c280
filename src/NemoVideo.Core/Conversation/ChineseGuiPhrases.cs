namespace NemoVideo;

/// <summary>
/// How Chinese tells somebody what to do in a graphical interface. A verb alone does not: what follows it must be a thing that
/// only an interface has, and nothing may say that it is done already (已, 了). Clauses are matched without their spaces.
/// </summary>
internal static class ChineseGuiPhrases
{
    /// <summary>What may stand before an instruction and means nothing by itself; longer words first.</summary>
    private const string Adverb =
        "能够|能|即可|现在|接下来|接着|然后|之后|随后|最后|首先|其次|先|再|直接|随时|也|还|就|便|并且|并|或者|或|同时|只需要|只需|只要|需要|记得|别忘了|别忘|不妨|轻松|一键|尝试|试着" +
        "|想要|想|是否|是不是|要不要|如需|若要|如果|要|第[一二三四五六七八九]步|步骤[0-9]*|[0-9]+[.、)]?|视频|成片|它|效果|一切就绪|(?:满意|喜欢|准备好|确认|完成|没问题)(?:了的话|的话|之后|后|时)|来|，|：";

    /// <summary>What makes an instruction, an offer or a question out of the verb that follows.</summary>
    private const string Address = "请|您|你|我们|可以|可|建议|欢迎";

    /// <summary>What may stand between a place and a verb.</summary>
    private const string Filler = "(?>可以|即可|就|直接|随时|来|再|并|进行)*";

    /// <summary>Anything but what is said to be done.</summary>
    private const string Any = "[^已了]";

    private const string Panel = "(?:面板|选项卡|标签页?|菜单栏?|工具栏|侧边?栏|素材库|媒体库|素材区|媒体区|属性栏|属性区|设置|编辑器|编辑界面|工作区|编辑区|项目窗口)";

    private const string Viewer = "(?:时间线|时间轴|预览窗口?|预览区域?|播放器|预览面板|预览界面|预览画面|播放窗口)";

    private const string Button = "(?:按钮|按键|图标|链接|滑块|滑杆|滑条|开关|复选框|选项|键)";

    private const string Corner = "(?:右上角|左上角|右下角|左下角|右侧|左侧|上方|下方|顶部|底部|右边|左边|这里|此处)";

    private const string Around = "(?:面板|窗口|区域|界面)?(?:里面|里|中|内|上|下|处|下方|上方)?";

    private const string In = $"(?:(?:在|到|从|通过|于|用|使用|前往|进入){Any}{{0,12}}?";

    private const string InViewer = $"{In}{Viewer}{Around})";

    private const string InPanel = $"{In}(?:{Panel}|{Button}|{Corner}|窗口|界面|页面){Around})";

    private const string InAny = $"(?:{InViewer}|{InPanel})?(?:的)?";

    private const string Press = "(?:点击|单击|双击|右击|右键点击|右键单击|点选|轻点|轻触|点按|长按|按下|按住|按|点一下|点)(?:一下|下)?";

    private const string Pick = "(?:选择|选中|勾选|使用|找到|选取)";

    private const string ToOpen = "(?:打开|展开|进入|切换到|切换至|切换|切到|前往|转到|跳转到|跳转至|回到|返回|去|到|查看|浏览|使用|看看)";

    private const string ToDrag = "(?:拖拽|拖动|拖放|拖曳|拖到|拖入|拖至|拖进|拖移|拖出)";

    private const string ToExport = "(?:导出|下载|保存|分享|发布|输出|存储|export|download)";

    private const string ToPlay = "(?:预览|播放|回放|试看)";

    private const string ToLook = "(?:预览|播放|查看|观看|试看|回放|看到|看一?看|浏览|试听|检查|确认|看)";

    private const string Work = "(?>视频|成片|作品|成品|文件|影片|最终|最后|完成的|编辑好的|做好的|剪好的|您的|你的|它|这个|该|效果|结果|最新|整体|完整|修改后的|修改|剪辑|编辑|整个|画面|全片|成果|新的|的|一下|下|看看)";

    private const string Where = "(?>到|至|为|成|在|本地|电脑|手机|设备|硬盘|相册|高清|格式|画质|分辨率|清晰度|[0-9]+p|[248]k|mp4|mov|webm|或|和|与|进行|社交平台)";

    /// <summary>What may follow an instruction that is complete.</summary>
    private const string End = $"(?:(?:即可|就|便|来|以|并|进行|到|将|把|后|可|吧|啦|哦|哟|呢|吗|一下|下|{ToExport}|获取|开始|查看|预览|播放|为|至|视频|成片|您|你|选择|完成|中|里|上|内|继续|调整|在|添加|修改|找到|看到|,|，).*)?";

    /// <summary>The language.</summary>
    internal static GuiLanguage Language { get; } = new()
    {
        Phrases =
        [
            // 拖拽, 把片段拖到…
            new(NemoOffer.Edit, $"{InAny}(?:(?:把|将|用鼠标|按住){Any}{{1,25}}?)?{ToDrag}(?:[^的已了效镜特动].*)?"),
            new(NemoOffer.Edit, $"{InAny}(?:把|将){Any}{{1,25}}?拖(?:到|至|进|入|动|向).*"),

            // 点击右上角的导出按钮; 导出按钮在右上角.
            new(NemoOffer.Export, $"{InAny}(?:{Press}|{Pick}){Any}{{0,14}}?{ToExport}(?:视频|成片)?{Button}?{End}"),
            new(NemoOffer.Export, $"{InAny}{Press}(?:这里|此处|{Any}{{0,14}}?(?:{Button}|{Corner})){Any}{{0,8}}{ToExport}.*"),
            new(NemoOffer.Export, $"{InAny}{ToOpen}{Any}{{0,8}}?{ToExport}(?:{Panel}|页面|界面|窗口){End}"),
            new(NemoOffer.Export, $"{ToExport}(?:视频|成片)?(?:按钮|按键|图标|菜单)(?:就|位于|在|可|能|会|用于).*"),

            // 点击播放; 打开预览窗口.
            new(NemoOffer.Preview, $"{InAny}{Press}{Any}{{0,14}}?{ToPlay}{Button}?{End}"),
            new(NemoOffer.Preview, $"{ToOpen}{Any}{{0,8}}?预览(?:面板|窗口|区域|界面){End}"),

            // 打开素材面板; 切换到音频选项卡; 点击“音频”标签.
            new(NemoOffer.State, $"(?:{ToOpen}{Any}{{0,12}}?(?:{Panel}|时间线|时间轴)|{Press}{Any}{{0,12}}?{Panel})(?:面板|窗口|区域|页面|界面)?{End}"),
            new(NemoOffer.State, $"(?:打开|进入|切换到|切换至|前往){Any}{{0,8}}?(?:窗口|页面|界面){End}"),

            // 在时间线中预览; 预览一下效果.
            new(NemoOffer.Preview, $"{InViewer}(?:的)?{Filler}{ToLook}{Any}*了?"),
            new(NemoOffer.State, $"{InPanel}(?:的)?{Filler}(?:查看|看到|找到|浏览|看){Any}*"),
            new(NemoOffer.Preview, $"预览{Work}*{InViewer}?{Work}*(?:吧|啦|哦|即可)?"),
            new(NemoOffer.Preview, $"(?:播放|查看|观看|试看|看){Work}*(?:视频|成片|效果|结果|画面)(?:{InViewer})?(?:吧|啦|哦|即可)?"),

            // 导出视频; 可以下载了; 把成片保存到本地.
            new(NemoOffer.Export, $"(?:把|将)?{Work}*{Filler}{ToExport}(?>{Work}|{Where}|{ToExport})*(?:吧|啦|哦|吗|呢|即可)*"),
            new(NemoOffer.Export, $"{ToExport}(?>{Work}|{Where})*了", addressed: true),

            // 选择分辨率; 等待渲染完成.
            new(NemoOffer.Export, $"(?:{Pick}|设置){Any}{{0,8}}?(?:分辨率|清晰度|画质|格式|帧率|[0-9]+p|[248]k|mp4|mov){End}"),
            new(NemoOffer.Export, $"等待{Any}{{0,6}}?(?:{ToExport}|渲染){Any}*"),

            // 点击“分割”; 选择裁剪工具; 在音频面板中调整音量.
            new(NemoOffer.Edit, $"{InAny}{Press}{Any}{{0,14}}?(?:{Button}|片段|轨道|素材|字幕|图层|{Corner}|\uE000){End}"),
            new(NemoOffer.Edit, $"{InAny}(?:点击|单击)(?:分割|撤销|重做|应用|确定|完成|生成|下一步|提交|继续|上传|导入|确认|添加|删除|编辑|静音|裁剪|替换){End}"),
            new(NemoOffer.Edit, $"{InAny}{Pick}{Any}{{0,10}}?(?:按钮|按键|图标|滑块|滑杆|开关|复选框|工具){End}"),
            new(NemoOffer.Edit, $"(?:{InPanel}|{InViewer})(?:的)?{Filler}(?:上|里|中)?(?:调整|调节|修改|编辑|更改|设置|裁剪|移动|删除|替换|添加|选择|选中|点击){Any}*"),
        ],
        Before = PhrasePattern.Whole(
            $"(?:如果|若|如需|为了|当).*|(?:想|需要|要|等|满意|确认){Any}*(?:{ToExport}|{ToPlay}|调整|修改|移动|查看|满意|后|时|的话)|(?:完成|满意|确认|准备|就绪|喜欢|{ToExport}){Any}{{0,4}}(?:后|之后|时|的话)" +
            $"|{In}(?:{Panel}|{Viewer}|{Corner}|窗口|界面){Around})|(?:温馨)?提示|小贴士|下一步|(?:操作)?步骤|导出方法"),
        After = PhrasePattern.Whole(
            $"(?:即可|就能|便可|就可以|可以|就会|以便|来|这样|系统|视频|文件|它).*(?:{ToExport}|{ToPlay}|查看|生成|渲染).*|(?:{Press}|{Pick}|确认|等待|输入|设置|调整|松开|拖).*|{ToExport}.*|即可"),
        Reports = PhrasePattern.Whole(".*(?:写着|写道|内容为|内容是|标题为|标题是|文字为|文字是|字幕为|字幕是|名为|叫做|显示为|旁白说|台词).*"),
        SpeaksOfItself = PhrasePattern.Whole("我们?(?:会|将|可以|能|来|先|再|要|这就|马上).*"),
        HasSubject = PhrasePattern.Whole("(?:我|您|你|它|这|该|视频|音乐|字幕|原声|如果|若|当).*"),
        Opening = GuiLanguage.OpeningOf(Adverb, Address, ""),
        Lends = PhrasePattern.Whole("(?:现在|接下来|然后|也)*[您你](?:也|还|现在)*可以.*"),
        Lent = "您可以",
        FullStop = '。',
    };
}
