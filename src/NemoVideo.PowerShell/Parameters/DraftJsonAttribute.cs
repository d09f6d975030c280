using System.Management.Automation;

namespace NemoVideo.PowerShell;

/// <summary>Takes the JSON of a draft for a timeline, and says where text is no JSON. By itself PowerShell would not tell why it binds none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DraftJsonAttribute : ArgumentTransformationAttribute
{
    /// <summary>Turns text into a timeline.</summary>
    /// <param name="engineIntrinsics">The engine.</param>
    /// <param name="inputData">What was given.</param>
    /// <returns>The timeline; what is no text as it was given.</returns>
    /// <exception cref="ArgumentTransformationMetadataException">The text is not JSON.</exception>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        if ((inputData is PSObject wrapped ? wrapped.BaseObject : inputData) is not string json)
            return inputData;
        try
        {
            return NemoTimeline.Parse(json);
        }
        catch (NemoException e)
        {
            throw new ArgumentTransformationMetadataException($"{e.Message} Give a timeline, or the whole text of a draft: Get-Content draft.json -Raw.", e);
        }
    }
}
