namespace NemoVideo;

/// <summary>Measures a video before and after an edit.</summary>
/// <param name="before">The full path of the video that went in.</param>
/// <param name="after">The full path of the result, once it is there; what needs only the first file is done meanwhile.</param>
/// <param name="cancellationToken">Cancels the measurement.</param>
/// <returns>The proof.</returns>
public delegate Task<NemoProof> Prover(string before, Task<string> after, CancellationToken cancellationToken);
