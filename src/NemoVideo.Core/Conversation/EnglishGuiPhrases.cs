namespace NemoVideo;

/// <summary>
/// How English tells somebody what to do in a graphical interface: somebody is addressed, a verb, and a thing that only an
/// interface has. All three are needed, since films have buttons, menus and windows, too.
/// </summary>
internal static class EnglishGuiPhrases
{
    /// <summary>What may stand before an instruction and means nothing by itself.</summary>
    private const string Adverb =
        "please|kindly|now|just|simply|then|next|finally|lastly|first|also|always|easily|quickly|directly|still|either|both|alternatively|otherwise|afterwards?|instead" +
        "|later|again|and|or|so|but|which|here|there|great|ok|okay|alright|perfect|done|once done|when(?:ever)? (?:you(?:'re| are) )?(?:ready|done|happy|satisfied)" +
        "|for now|from (?:there|here)|at any time|anytime|any time|to do (?:so|this|that)|after that|if you(?:'d)? (?:like|want|wish|prefer)|(?:step )?[0-9]+[.):]?|step [0-9]+";

    /// <summary>What makes an instruction, an offer or a question out of the verb that follows.</summary>
    private const string Address =
        "you (?:can|may|could|might|should|must|will|need to|have to|want to|get to|just need to|only need to|might want to|will need to|are able to|are free to)" +
        "|you'll(?: need to| want to| have to| be able to)?|you're (?:able|free|welcome) to|feel free to|go ahead-and|(?:make|be) sure (?:to|you)|remember to|don't forget to" +
        "|try to|want(?: me)? to|would you like(?: me)? to|do you (?:want|wish)(?: me)? to|shall i|should i|let's|ready to|all you (?:need|have) to do is(?: to)?" +
        "|i (?:suggest|recommend)(?: that)? you|it's time to|time to|how to|you're ready to|you are ready to";

    private const string Determiner = "(?:the|this|that|these|those|your|its|any|an?|each|every|all|both) ";

    /// <summary>Any word of a noun phrase; \uE000 is a quotation.</summary>
    private const string Word = "[^ ,.;:!?]+ ";

    /// <summary>The last word of a noun phrase.</summary>
    private const string Noun = "[^ ,.;:!?]+";

    /// <summary>Where a thing is on the screen, and how it looks.</summary>
    private const string Place = "(?:(?:top|bottom|left|right|upper|lower|main|side|corner|big|large|small|blue|green|red|orange|purple|round|new|final|little)(?:[ -]hand)?[ -](?:corner )?)*";

    /// <summary>What a panel, a menu or a button of an editor is for.</summary>
    private const string Purpose =
        "(?:media|preview|export|timeline|audio|video|text|effects?|filters?|propert(?:y|ies)|settings?|assets?|project|editor|editing|player|playback|captions?|subtitles?|music" +
        "|volume|layers?|tracks?|clips?|transitions?|colou?r|tools?|inspector|share|download|history|details?|control|adjustments?|speed|stickers?|templates?|files?|sounds?|voice|uploads?|library) ";

    /// <summary>What only an interface has.</summary>
    private const string Panel = "(?:panels?|tabs?|sidebar|side bar|toolbar|tool bar|drop-?down(?: menu)?|menus?|drawer|inspector|settings|media library|asset library|timeline|time line)";

    /// <summary>What an interface has, and houses and books as well: it counts with a purpose only.</summary>
    private const string Area = "(?:window|page|view|section|screen|library|area|pane|bin|dialog(?: box)?|editor|box|bar|panels?|tabs?|menus?|folder|tool|options?|workspace|mode)";

    private const string APlace = $"(?:{Determiner})?{Place}(?:(?:{Purpose}){{1,2}}(?:{Area}|{Panel})|{Panel}|editor|video player|preview|canvas|player)";

    /// <summary>Where the video can be watched.</summary>
    private const string AViewer = $"(?:{Determiner})?{Place}(?:timeline|time line|preview|playback|video|media)? ?(?:timeline|time line|preview|player|canvas|editor)(?: (?:panel|window|area|pane|screen|tab|view))?";

    private const string Button = "(?:button|icon|link|checkbox|check box|toggle|switch|slider|knob|key|symbol|arrow|gear|plus sign|control|handle)s?";

    private const string Press = "(?:(?:left|right|double|single)[- ])?(?:click|tap|press|hit|push)(?:-and hold)?(?: on| over)?";

    private const string Pick = "(?:select|choose|pick|use|find|see|locate|look for|hover over|move)(?: on| over)?";

    private const string ToExport = "(?:export|download|save|share|publish|render)";

    private const string ToPlay = "(?:preview|play|watch|playback)";

    private const string ToOpen =
        "(?:open(?: up)?|go(?: back| over)? to|head(?: over| back)?(?: in)? ?to|navigate to|switch(?: over| back)? to|jump to|return to|visit|expand|access|bring up|pull up|enter)";

    /// <summary>Verbs that open something only where it can be nothing but a part of an interface.</summary>
    private const string ToShow = "(?:look (?:in|at|under)|check(?: out| in)?|see|view|show|explore|browse|use)";

    private const string ToDrag = "(?:(?:click-and |tap-and )?drag(?:-and drop|/drop| & drop)?|drag-and-drop)";

    private const string ToAdjust = "(?:adjust|change|edit|tweak|modify|fine-?tune|trim|cut|split|rename|move|resize|reposition|customi[sz]e|delete|remove|replace|control|set|alter|rearrange|reorder|make)";

    private const string ToLook = "(?:preview|play(?: back)?|watch|view|review|scrub|see|check|listen to|hear|look at|(?:take|have) a look(?: at)?|give (?:it|this) a (?:look|play|watch|try)|inspect|verify)";

    /// <summary>What a finished piece of work is called.</summary>
    private const string Result = "(?:video|clip|movie|film|file|project|result|edit|cut|version|work|creation|masterpiece|output|piece|reel|mp4|copy|changes|sequence|composition|everything)s?";

    private const string TheResult = $"(?:it|this|that|them|everything|(?:{Determiner})(?:{Word}){{0,3}}{Result}|{Result})";

    private const string Format = "(?:mp4|mov|webm|mkv|gif|[0-9]{3,4}p|[248]k|hd|full hd)";

    /// <summary>What may follow an instruction that is complete: only little words, never a noun, which would make the last noun a part of another.</summary>
    private const string End =
        "(?: (?:to|in|on|at|from|for|by|with|and|or|then|when|once|if|where|so|via|using|above|below|next|near|again|now|first|under|located|right|left|into|onto|through|until|while|after|before" +
        "|anytime|any|whenever|directly|as|up|down|here|there|yourself|later|too|instead|of|back|straight|that you|you|without|any time|further|inside|across|out|over|around|it) ?.*)?";

    /// <summary>The language.</summary>
    internal static GuiLanguage Language { get; } = new()
    {
        Phrases =
        [
            // Click Export; click the blue Download icon; use the Export button; click here to download; File > Export.
            new(NemoOffer.Export, $"(?:{Press}|{Pick}) (?:{Determiner})?{Place}{ToExport}(?: (?:video|file|project|now|{Format}))?(?: (?:{Button}|{Area}))?{End}"),
            new(NemoOffer.Export, $"{Press} (?:here|{Determiner}(?:{Word}){{0,4}}{Button}).* (?:to|and) {ToExport}(?: .*)?"),
            new(NemoOffer.Export, $"(?:{Press}|{Pick}|{ToOpen}) (?:{Determiner})?(?:{Word}){{1,4}}(?:>|→) (?:.* )?{ToExport}(?: .*)?"),
            new(NemoOffer.Export, $"(?:{ToOpen}|{ToShow}) (?:{Determiner})?{Place}{ToExport} (?:{Area}|{Panel}|{Button}){End}"),
            new(NemoOffer.Export, $"(?:{Determiner})?{Place}{ToExport} {Button}(?: (?:is|can be|sits|will be))?(?: (?:located|found|now|right|available))*(?: (?:in|at|on|above|below|near|under) .*)"),
            new(NemoOffer.Export, $"(?:{Determiner})?{Place}{ToExport} {Button}.* (?:lets|allows|will let|will allow) you .*"),

            // Press play; hit the preview button.
            new(NemoOffer.Preview, $"(?:{Press}|{Pick}) (?:{Determiner})?{Place}{ToPlay}(?: {Button})?{End}"),
            new(NemoOffer.Preview, $"(?:{ToOpen}|{ToShow}) (?:{Determiner})?{Place}(?:preview|player|playback) {Area}{End}"),

            // Open the media panel; go to Settings > Audio; you will find it in the media library; click the Audio tab.
            new(NemoOffer.Preview, $"{ToLook} (?:{Determiner})?timeline{End}"),
            new(NemoOffer.State, $"{ToOpen} {APlace}{End}"),
            new(NemoOffer.State, $"{ToShow} (?:{Determiner})?{Place}(?:{Purpose}){{1,2}}(?:{Panel}|{Area}){End}"),
            new(NemoOffer.State, $"{ToOpen} {Determiner}(?:{Word}){{0,3}}(?:panel|tab|sidebar|toolbar|menu|drop-?down|drawer){End}"),
            new(NemoOffer.State, $"{ToOpen} {Determiner}(?:{Word}){{0,3}}(?:corner|(?:top|bottom|upper|lower)[ -](?:right|left)){End}"),
            new(NemoOffer.State, $"(?:{Press}|{Pick}|{ToOpen}) (?:{Determiner})?(?:{Word}){{1,4}}(?:>|→) .*"),
            new(NemoOffer.State, $"{Press} {Determiner}(?:{Word}){{0,4}}{Panel}{End}"),
            new(NemoOffer.State, $"{Press} (?:{Purpose}){{1,2}}(?:{Panel}|{Area}){End}"),
            new(NemoOffer.State, $"(?:find|access|locate|spot|get) .*(?:in|on|under|at|from|via|inside) {APlace}{End}", addressed: true),

            // Drag the clip to the end; drag and drop it anywhere; drop it onto the timeline.
            new(NemoOffer.Edit, $"{ToDrag} (?:it|them|this|that|one|here|(?:in|on)to .*|{Determiner}(?:{Word}){{0,4}}{Noun}|\uE000){End}"),
            new(NemoOffer.Edit, $"{ToDrag} (?:{Purpose})?(?:it|them|files?|clips?|tracks?|segments?|media|footage|edges?|ends?|handles?|sliders?|layers?|elements?|items?|playhead){End}"),
            new(NemoOffer.Edit, $"{ToDrag}(?: .*)?", addressed: true),
            new(NemoOffer.Edit, $"(?:drop|slide|pull|place|move) (?:it|them|this|that|{Determiner}(?:{Word}){{0,3}}{Noun}) (?:.* )?(?:in|into|on|onto|to|along|across) {APlace}{End}"),
            new(NemoOffer.Edit, $"(?:drop|slide|pull|move|use) (?:{Determiner})?(?:{Word}){{0,3}}(?:slider|playhead|handle){End}"),

            // Preview it; play it in the timeline; check the result in the player.
            new(NemoOffer.Preview, $"preview(?: {TheResult}| how .*| what .*| {Determiner}(?:{Word}){{0,2}}{Noun})?{End}"),
            new(NemoOffer.Preview, $"(?:play|play back|watch) (?:it|this|that|{Determiner}(?:{Word}){{0,2}}(?:video|clip|result|edit|sequence)){End}"),
            new(NemoOffer.Preview, $"{ToLook} (?:.* )?(?:in|on|from|using|with|through|via|inside) {AViewer}{End}"),
            new(NemoOffer.State, $"{ToLook} (?:.* )?(?:in|on|from|using|through|via|inside) {APlace}{End}"),
            new(NemoOffer.Preview, $"(?:it|this|{TheResult}) (?:can|may|could)(?: (?:{Adverb}))* be (?:previewed|(?:viewed|played|watched|checked|seen) .*{APlace})(?: .*)?"),
            new(NemoOffer.Preview, $"(?:(?:the|a) )?preview is(?: (?:{Adverb}))* (?:available|ready|shown) .*"),

            // Export it; download the finished video; ready to save your work?
            new(NemoOffer.Export, $"{ToExport} {TheResult}{End}"),
            new(NemoOffer.Export, $"{ToExport}{End}", addressed: true),
            new(NemoOffer.Export, $"(?:export|download)(?: (?:now|(?:as|in|to|at) (?:an? )?{Format}|{Format}| when .*))*"),
            new(NemoOffer.Export, $"{TheResult} (?:can|may|could)(?: (?:{Adverb}))* be (?:exported|downloaded|saved|shared|rendered)(?: .*)?"),

            // Choose MP4 and 1080p; wait until the render is done.
            new(NemoOffer.Export, $"(?:{Pick}|set) (?:{Determiner})?(?:{Word}){{0,3}}(?:resolution|quality|format|frame rate|{Format}){End}"),
            new(NemoOffer.Export, "wait (?:for|until|while) .*(?:export|render|download).*"),

            // Click the Split button; select the clip in the timeline; adjust the volume in the audio panel, or by dragging its edge.
            new(NemoOffer.Edit, $"{Press} (?:here|\uE000|(?:{Place}|(?:{Purpose}){{0,2}}){Button}|{Determiner}(?:{Word}){{0,4}}(?:{Button}|clip|track|segment|layer|\uE000|area|element|thumbnail|one)){End}"),
            new(NemoOffer.Edit, $"(?:(?:double|right|left)[- ])?(?:click|tap)(?: on| over)? {Determiner}(?:{Word}){{0,4}}{Noun}{End}"),
            new(NemoOffer.Edit, $"{Press} (?:split|cut|undo|redo|apply|ok|done|generate|next|submit|continue|upload|import|confirm|add|delete|edit|mute|trim|replace|save|enter){End}"),
            new(NemoOffer.Edit, $"{Pick} {Determiner}(?:{Word}){{0,4}}(?:{Button}|tool){End}"),
            new(NemoOffer.Edit, $"(?:{Pick}|{ToAdjust}) .*(?:in|on|from|via|using|through|with) {APlace}{End}"),
            new(NemoOffer.Edit, $"(?:{ToAdjust}) .*(?:with|using|via|through) {Determiner}(?:{Word}){{0,3}}{Button}{End}"),
            new(NemoOffer.Edit, ".* by (?:(?:double-|right-)?clicking|dragging|tapping|pressing|hitting|selecting|moving|sliding|opening|going to) .*", addressed: true),
        ],
        Before = PhrasePattern.Whole(
            $"(?:if|in order to|to) .*|(?:when|once|whenever|as soon as|after|before) (?:you|you're|that|ready|done|happy|satisfied|all|{TheResult})(?: .*)?|for (?:the|a) (?:best|final|quick|closer) .*" +
            $"|(?:in|on|at|from|inside|next to) (?:{APlace}|{Determiner}(?:{Word}){{0,3}}(?:corner|side|timeline|panel|menu|toolbar|top|bottom))(?: of .*)?" +
            "|(?:pro )?tips?|note|hint|reminder|(?:the )?next(?: steps?)?(?: is| are)?|what(?:'s)? next|how to .*|here(?:'s| is) how(?: .*)?|you're (?:all set|ready)"),
        After = PhrasePattern.Whole(
            "(?:to|that|when|once|if|where|as soon as|after|before|until|while|in order to|for|in|on|at|whenever) .*" +
            $"|(?:it|this|that|you|{TheResult})(?:'ll| will| is going to| should| can|'re| are) .*(?:download|save|export|open|appear|start|play|render|process|begin|ready|share|all set|good to go).*" +
            $"|(?:(?:{Press}|{Pick}|confirm|enter|wait|adjust|pull|release|place|drop|set) .*|drop|release|hold|{ToExport}|{ToPlay}|wait)"),
        Reports = PhrasePattern.Whole("(?:.* )?(?:says|saying|say|reads|reading|titled|labell?ed|called|named|with the (?:text|words|title|caption))(?: .*)?"),
        SpeaksOfItself = PhrasePattern.Whole("(?:(?:i|we)(?:'ll|'d| can| could| will| would| may| might| am going to| are going to)|let (?:me|us) (?:do|make|drag|open|export|preview|add|trim|move|click|try|just)|i)(?: .*)?"),
        HasSubject = PhrasePattern.Whole("(?:i|we|it|they|he|she|you|the|your|this|that|these|those|a|an|there|its|my|our|both|all|if|when|once|no|let's|(?:i|we|you)'[a-z]+|(?:it|that|there)'s)(?: .*)?"),
        Opening = GuiLanguage.OpeningOf(Adverb, Address, " "),
        Lends = PhrasePattern.Whole($"(?:(?:{Adverb}) )*(?:you (?:can|may|could)|feel free to)(?: .*)?"),
        Lent = "You can ",
        FullStop = '.',
    };
}
