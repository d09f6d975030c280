namespace NemoVideo;
/// <summary>stub</summary>
public enum NemoOffer { /// <summary>s</summary>
Export }
/// <summary>stub</summary>
/// <param name="Text">t</param>
/// <param name="Offers">o</param>
public sealed record TranslatedReply(string Text, IReadOnlyList<NemoOffer> Offers);
/// <summary>stub</summary>
public static class GuiTalk { /// <summary>stub</summary>
/// <param name="reply">r</param>
/// <returns>t</returns>
public static TranslatedReply Translate(string reply) => new(reply, []); }
/// <summary>stub</summary>
public enum NemoRequestKind { /// <summary>s</summary>
Edit, /// <summary>s</summary>
Export, /// <summary>s</summary>
Credits, /// <summary>s</summary>
Status, /// <summary>s</summary>
Upload }
/// <summary>stub</summary>
/// <param name="Kind">t</param>
/// <param name="Text">t</param>
/// <param name="Paths">o</param>
public sealed record NemoRequest(NemoRequestKind Kind, string Text, IReadOnlyList<string> Paths);
/// <summary>stub</summary>
public static class RequestRouter { /// <summary>stub</summary>
/// <param name="request">r</param>
/// <returns>t</returns>
public static NemoRequest Route(string request) => new(NemoRequestKind.Edit, request, []); }
