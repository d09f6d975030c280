namespace NemoVideo.Cloud;

/// <summary>What is known of a call that failed, which decides whether it may be made again.</summary>
internal enum CallFate
{
    /// <summary>It never left: the service cannot have seen it.</summary>
    NotSent,

    /// <summary>It may have been received and acted on; the answer was lost, or is none.</summary>
    Lost,

    /// <summary>The service received it and put it off.</summary>
    Limited,

    /// <summary>The service received it and refused; asking again would be refused again.</summary>
    Refused,

    /// <summary>What it asked for is not there.</summary>
    NotFound,
}
