namespace NemoVideo.Cloud;

/// <summary>The kinds of parts that matter to us.</summary>
internal enum WirePartKind
{
    Text,
    ToolCall,
    ToolResult,
    Attachment,
}
