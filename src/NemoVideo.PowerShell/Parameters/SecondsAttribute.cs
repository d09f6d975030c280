using System.Globalization;
using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>
/// Takes a length of time as a number of seconds, as PowerShell's own commands do, beside <see cref="TimeSpan"/> and its texts.
/// By itself PowerShell would take a number for ticks.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecondsAttribute : ArgumentTransformationAttribute
{
    private const double Most = 7 * 24 * 3600;

    /// <summary>Turns a number into a length of time.</summary>
    /// <param name="engineIntrinsics">The engine.</param>
    /// <param name="inputData">What was given.</param>
    /// <returns>The length of time; what is none as it was given, for PowerShell to refuse.</returns>
    /// <exception cref="ArgumentTransformationMetadataException">The number is not above 0, or above a week.</exception>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        TimeSpan? time = value switch
        {
            TimeSpan span => span,
            string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) => FromSeconds(seconds),
            string text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan span) => span,
            int or long or double or float or decimal => FromSeconds(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            _ => null,
        };
        if (time is { } given && (given <= TimeSpan.Zero || given.TotalSeconds > Most))
            throw new ArgumentTransformationMetadataException($"Give a time above 0 and of at most a week, in seconds or as 'hh:mm:ss', not '{inputData}'.");
        return time ?? inputData;
    }

    private static TimeSpan FromSeconds(double seconds) => seconds is > 0 and <= Most ? TimeSpan.FromSeconds(seconds) : TimeSpan.MinValue;
}
