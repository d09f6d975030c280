namespace NemoVideo.Benchmarks;

/// <summary>A frame of a picture: when it is shown, in seconds of its file, for how long, and how bright its middle is, from 0 to 255.</summary>
internal readonly record struct Frame(double Time, double Duration, double Brightness);
