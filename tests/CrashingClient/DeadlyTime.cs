namespace NemoVideo.Tests;

/// <summary>The system's clock, which kills whoever asks it the time at the wrong moment: records of the journal carry the time.</summary>
/// <param name="isTime">Whether the moment has come.</param>
/// <param name="die">Ends the process.</param>
internal sealed class DeadlyTime(Func<bool> isTime, Action die) : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        if (isTime())
            die();
        return base.GetUtcNow();
    }
}
