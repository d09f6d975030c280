namespace NemoVideo.Local;

/// <summary>A place of one recording that sounds like a part of another one, rightly or by chance.</summary>
/// <param name="Part">The number of the part.</param>
/// <param name="PartTime">The middle of the part, in seconds of its own recording.</param>
/// <param name="FoundTime">The middle of the place, in seconds of the other recording.</param>
/// <param name="Height">How high its correlation is, as a multiple of what is usual around there.</param>
internal readonly record struct FoundPart(int Part, double PartTime, double FoundTime, double Height);
