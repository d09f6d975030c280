namespace NemoVideo.Tests;

/// <summary>How the service behaves while nothing goes wrong. May be changed at any time.</summary>
public sealed class Script
{
    /// <summary>The shape of replies to uploads and renders.</summary>
    public ReplyShape Shape { get; set; }

    /// <summary>How the agent answers.</summary>
    public AgentStyle Style { get; set; }

    /// <summary>What the agent says when it has edited, where its style has it say anything.</summary>
    public string Words { get; set; } = "The new sound is in place.";

    /// <summary>Whether what the agent does gets into the draft.</summary>
    public bool EditsTakeEffect { get; set; } = true;

    /// <summary>What an edit costs, in credits.</summary>
    public decimal EditPrice { get; set; } = 50;

    /// <summary>Whether an edit's price is only reserved.</summary>
    public bool FreezesPrice { get; set; }

    /// <summary>How many looks at the state still show the draft as it was before an edit.</summary>
    public int LaggingLooks { get; set; }

    /// <summary>How the end of the agent's stream is told.</summary>
    public ReplyEnd StreamEnd { get; set; } = ReplyEnd.Chunks;

    /// <summary>The credits of a new account.</summary>
    public decimal StartingCredits { get; set; } = 100;

    /// <summary>Whether a token that is not valid is answered with status 401, and not with code 1001 under status 200.</summary>
    public bool RejectsTokensByStatus { get; set; } = true;

    /// <summary>How many looks at a render find it in work.</summary>
    public int PollsUntilDone { get; set; } = 2;

    /// <summary>How many looks at a completed render find it without an address.</summary>
    public int PollsWithoutAddress { get; set; }

    /// <summary>Whether renders fail when they are due.</summary>
    public bool RendersFail { get; set; }

    /// <summary>Whether a render's id that is known is refused, and not answered with the render that there is.</summary>
    public bool RefusesKnownRenders { get; set; }

    /// <summary>The size of a result, in bytes.</summary>
    public int ResultLength { get; set; } = 20_000;

    /// <summary>The content of every result; null for bytes made up from the render's id.</summary>
    public byte[]? Result { get; set; }

    /// <summary>The status with which a result's address that has expired is answered.</summary>
    public int ExpiredStatus { get; set; } = 403;

    /// <summary>How long the service takes over an upload.</summary>
    public TimeSpan UploadDelay { get; set; }

    /// <summary>How long the agent takes.</summary>
    public TimeSpan EditDelay { get; set; }

    /// <summary>How long a render takes, besides the looks that find it in work.</summary>
    public TimeSpan RenderDelay { get; set; }
}
