namespace NemoVideo;

/// <summary>
/// Where work tells, in passing, what a user who asks for details may want to know: a retry, a renewed token. It goes to whoever
/// listens to the present flow of work, since a backend serves many commands at once and knows none of them.
/// </summary>
public static class Notices
{
    private static readonly AsyncLocal<Action<string>?> Listener = new();

    /// <summary>Has somebody hear the notices of this flow of work, and of all that is started from it.</summary>
    /// <param name="listener">Is told each notice, a line without secrets.</param>
    public static void Listen(Action<string> listener) => Listener.Value = listener;

    /// <summary>Tells a notice; nothing happens where nobody listens.</summary>
    /// <param name="text">A line.</param>
    public static void Tell(string text) => Listener.Value?.Invoke(Redactor.Redact(text));
}
