namespace NemoVideo;

/// <summary>One thing that the editing agent says or does while it works on a message.</summary>
public abstract record AgentEvent;
