using System.Text;

namespace NemoVideo.Tests;

/// <summary>What the agent says, event by event.</summary>
internal static class Agent
{
    private const string Edited = """{"content":{"parts":[{"functionCall":{"id":"c2","name":"edit_multitrack","args":{"op":"replace_audio","name":null}}}],"role":"model"},"invocationId":"e-1","author":"nemo_agent","actions":{"stateDelta":{}},"id":"k1","timestamp":1777000000.5}""";
    private const string EditResult = """{"content":{"parts":[{"functionResponse":{"id":"c2","name":"edit_multitrack","response":{"status":"success"}}}],"role":"user"},"invocationId":"e-1","author":"nemo_agent","actions":{"stateDelta":{}},"id":"k2","timestamp":1777000001.5}""";
    private const string Silence = """{"content":{"role":"model"},"finishReason":"STOP","invocationId":"e-1","author":"nemo_agent","actions":{"stateDelta":{}},"id":"k3","timestamp":1777000002.0}""";
    private const string Generated = """{"content":{"parts":[{"text":"Making a harbour at dawn."},{"functionCall":{"id":"c1","name":"generate_video_with_seedance","args":{"prompt":"harbour at dawn"}}}],"role":"model"},"invocationId":"e-1","author":"nemo_agent","actions":{"stateDelta":{}},"id":"k4","timestamp":1777000003.0}""";
    private const string GenerationResult = """{"content":{"parts":[{"functionResponse":{"id":"c1","name":"generate_video_with_seedance","response":{"status":"success"}}}],"role":"user"},"invocationId":"e-1","author":"nemo_agent","actions":{"stateDelta":{}},"id":"k5","timestamp":1777000004.0}""";
    private const string Noise = "I encountered a temporary issue. Try it later.";

    /// <summary>Whether an answer in a style comes with an edit.</summary>
    internal static bool Edits(AgentStyle style) => style is not (AgentStyle.WordsOnly or AgentStyle.Error);

    /// <summary>The events of an answer, each as it stands on the wire. A sign of life comes first.</summary>
    internal static IReadOnlyList<ReadOnlyMemory<byte>> Answer(AgentStyle style, string words) => ((string[])(style switch
    {
        AgentStyle.Text => ["", Edited, EditResult, Text(words)],
        AgentStyle.WordsOnly => ["", Text("Which of the two videos do you mean?")],
        AgentStyle.Silent => [Edited, "", EditResult, Silence],
        AgentStyle.TwoStages => [Generated, "", GenerationResult, Edited, EditResult, Text("Done. Press Export to keep it.")],
        AgentStyle.Noise => ["", Edited, EditResult, Text(words), Text(Noise)],
        AgentStyle.VendorForm =>
        [
            """{"type":"heartbeat"}""", """{"type":"tool_call","name":"edit_multitrack","args":{}}""",
            """{"type":"tool_result","name":"edit_multitrack","result":{"status":"success"}}""", $$"""{"type":"text","content":"{{words}}"}""",
        ],
        AgentStyle.Error => ["", """{"error": "TimeoutError: the render farm is busy", "error_details": {"error_type": "TimeoutError"}}"""],
        _ => [Edited, EditResult, """{"error": "TimeoutError: the render farm is busy"}"""],
    })).Select(data => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(data.Length == 0 ? "data:\n\n" : $"data: {data}\n\n")).ToArray();

    private static string Text(string text) =>
        $$$"""{"content":{"parts":[{"text":"{{{text}}}"}],"role":"model"},"finishReason":"STOP","invocationId":"e-1","author":"nemo_agent","actions":{"stateDelta":{}},"id":"k6","timestamp":1777000005.0}""";
}
