using System.Text.Json;

namespace NemoVideo.Core.Tests;

/// <summary>What makes a draft another one for the journal.</summary>
public class DraftHashTests
{
    [Theory]
    [InlineData("""{"d":10,"t":[{"tt":0,"sg":[]}]}""", """{ "t" : [ { "sg":[], "tt": 0 } ], "d":10 }""")]
    [InlineData("""{"a":{"x":1,"y":"é"}}""", """{"a":{"y":"é","x":1}}""")]
    [InlineData("""{"\ud800":1,"b":2}""", """{"b":2,"\ud800":1}""")]
    public void A_draft_written_another_way_is_the_same(string one, string other) => Assert.Equal(Hash(one), Hash(other));

    [Theory]
    [InlineData("""{"d":10}""", """{"d":11}""")]
    [InlineData("""{"t":[1,2]}""", """{"t":[2,1]}""")]
    [InlineData("""{"t":["1"]}""", """{"t":[1]}""")]
    [InlineData("""{"a":[],"b":[1]}""", """{"a":[1],"b":[]}""")]
    [InlineData("""{}""", """{"x":null}""")]
    public void Another_value_makes_another_draft(string one, string other) => Assert.NotEqual(Hash(one), Hash(other));

    [Fact]
    public void No_draft_has_no_hash() => Assert.Null(DraftHash.Of(null));

    private static string? Hash(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return DraftHash.Of(document.RootElement);
    }
}
