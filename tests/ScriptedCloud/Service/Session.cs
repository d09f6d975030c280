using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NemoVideo.Tests;

/// <summary>An editing project: what was uploaded, and what the agent did.</summary>
/// <param name="Id">The session's id: a text of 19 digits.</param>
/// <param name="TaskId">The project's id.</param>
/// <param name="Name">What the project is called.</param>
internal sealed record Session(string Id, string TaskId, string Name)
{
    private readonly List<string> _media = [];
    private int _edits;
    private int _lag;

    /// <summary>The draft as it really is; null until the agent made one. Numbers are spelt and keys chosen as a client would not.</summary>
    internal string? Draft => DraftAfter(_edits);

    /// <summary>The entries of what was uploaded, as JSON.</summary>
    internal IReadOnlyList<string> Media => _media;

    internal void Add(string mediaEntry) => _media.Add(mediaEntry);

    internal void Edit(int laggingLooks)
    {
        _edits++;
        _lag = laggingLooks;
    }

    /// <summary>The draft as a look at the state finds it.</summary>
    internal string? Look()
    {
        if (_lag == 0)
            return Draft;
        _lag--;
        return DraftAfter(_edits - 1);
    }

    private string? DraftAfter(int edits)
    {
        if (edits == 0)
            return null;
        var tracks = new StringBuilder("""{"tt":0,"sg":[{"d":1e4,"s":0,"src":"/mnt/userdata/u/41/clip.mp4","x":[1.50,null]}]}""");
        for (int take = 1; take <= edits; take++)
            tracks.Append(CultureInfo.InvariantCulture, $$$""",{"tt":1,"n":"Take {{{take}}}","sg":[{"d":10000,"v":0.350}]}""");
        return $$$"""{"d":1e4, "m":{"title":{{{JsonSerializer.Serialize(Name)}}},"unknown":{"depth":1}}, "t":[{{{tracks}}}]}""";
    }
}
