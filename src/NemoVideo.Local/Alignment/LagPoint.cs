namespace NemoVideo.Local;

/// <summary>How much later something in one recording comes in another one.</summary>
/// <param name="Time">When it is in the first recording, in seconds.</param>
/// <param name="Lag">How many seconds later it is in the other.</param>
internal readonly record struct LagPoint(double Time, double Lag);
