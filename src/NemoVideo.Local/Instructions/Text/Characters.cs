namespace NemoVideo.Local;

/// <summary>Folds single characters to the one spelling that the tables of words use: traditional characters to simplified ones, full-width forms and typographic signs to plain ones.</summary>
internal static class Characters
{
    private static readonly Dictionary<char, char> Folded = Pairs(
        "換换聲声訊讯頻频軌轨視视將将為为錄录靜静請请幫帮這这個个來来說说關关閉闭檔档話话樂乐條条給给後后並并舊旧裡里裏里製制掃扫傳传發发蓋盖麥麦" +
        "開开頭头結结尾尾長长時时間间長长度度還还過过調调節节減减輕轻強强響响讓让變变畫画質质檢检測测單单獨独雙双語语譯译誤误軟软體体減减縮缩" +
        "減减輸输導导載载儲储備备務务處处理理現现場场環环雜杂噪噪風风電电機机嗎吗嘛嘛麼么樣样從从對对齊齐準准步步遲迟緩缓漸渐淡淡複复疊叠" +
        "轉转壓压縮缩裝装認认識识選选擇择別别無无與与會会們们該该當当應应實实際际應应麗丽歡欢愛爱歌歌詞词曲曲編编輯辑剪剪輯辑連连續续" +
        "斷断點点擊击鐘钟數数學学習习號号碼码層层類类題题標标註注顯显寫写讀读講讲談谈聽听見见覺觉觀观總总結结論论級级續续紅红綠绿藍蓝黃黄" +
        "顏颜濾滤鏡镜鋼钢輕轻緊紧張张舒舒緩缓傷伤溫温馨馨熱热鬧闹簡简繁繁橫横豎竖屏屏幕幕滿满寬宽裡里邊边圓圆動动態态運运達达遠远近近進进" +
        "週周歲岁幾几兩两萬万億亿餘余額额積积費费業业產产廣广製制協协議议報报導导紀纪錄录遊游戲戏婚婚禮礼訪访課课堂堂員员師师檯台臺台灣湾" +
        "網网絡络鏈链接接撥拨歸归檔档匯汇圖图鍵键盤盘擋挡啟启動动優优勢势異异較较針针鎖锁鬆松難难雲云霧雾願愿顧顾飛飞飄飘驗验魚鱼鳥鸟鳴鸣龍龙" +
        "掛挂據据擴扩擬拟攝摄擾扰攜携敘叙敗败斂敛於于書书極极構构歐欧歲岁殘残殺杀毀毁氣气決决沒没淨净淺浅漢汉潔洁煩烦爾尔牆墙獎奖獲获瑪玛環环" +
        "監监盜盗睏困確确碼码禍祸種种稱称穩稳窗窗竅窍筆笔箱箱籤签糾纠紋纹納纳純纯紙纸絕绝統统絲丝經经綜综維维緒绪線线練练縱纵織织繪绘繼继罷罢" +
        "聖圣聯联職职肅肃腦脑膠胶臉脸臨临舉举藝艺蘋苹處处虛虚術术衝冲補补裝装褲裤親亲計计訂订訓训記记設设許许訴诉評评試试誰谁誌志誘诱誠诚調调" +
        "請请譜谱護护讚赞貝贝負负財财責责貼贴資资賞赏賣卖賽赛贏赢趕赶跡迹踪踪踏踏輛辆辦办農农適适遞递遺遗避避郵邮醫医釋释鈴铃錯错鎮镇閱阅隊队陣阵" +
        "階阶隨随隱隐雖虽離离頁页項项順顺須须預预領领顆颗顛颠飯饭館馆馬马駕驾騎骑驚惊髮发麵面黨党齣出嚮向係系佔占併并倉仓偵侦側侧傾倾億亿兇凶內内" +
        "冊册凍冻劃划劇剧劉刘劍剑勁劲勝胜勞劳單单參参吳吴呂吕問问喪丧喚唤嘗尝嚴严團团園园執执堅坚報报墊垫塊块墜坠夢梦奪夺奮奋妝妆嬰婴孫孙寧宁審审尋寻" +
        "層层嶺岭帶带幣币廢废彈弹徑径徹彻恆恒悅悦惡恶愈愈慣惯慮虑憶忆懷怀戰战拋抛捨舍掙挣揮挥搶抢擁拥擇择擊击擔担擠挤斬斩旋旋暫暂曉晓朵朵東东柵栅" +
        "欄栏權权歷历毫毫湊凑滯滞滾滚滲渗潤润澤泽濃浓燈灯燒烧獻献甦苏留留疇畴發发盡尽睜睁矚瞩磚砖禮礼禦御積积窮穷競竞築筑篩筛粵粤緯纬縫缝繞绕羅罗" +
        "‘'’'“\"”\"「\"」\"『\"』\"，,。.、,；;：:！!？?（(）)【(】)〜~—–…\n　 \t \r\n×x÷/％%＋+－-＝=");

    /// <summary>The one spelling of a character; case is left as it is.</summary>
    internal static char Fold(char character) =>
        Folded.TryGetValue(character, out char folded) ? folded
        : character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0)
        : character;

    private static Dictionary<char, char> Pairs(string pairs)
    {
        Dictionary<char, char> table = [];
        foreach (char[] pair in pairs.Chunk(2))
            table[pair[0]] = pair[1];
        return table;
    }
}
