namespace NemoVideo.Core.Tests;

public class ErrorTableTests
{
    public static TheoryData<NemoErrorCode> Codes => new(Enum.GetValues<NemoErrorCode>());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_error_says_what_kind_it_is_and_what_to_do(NemoErrorCode code)
    {
        var error = new NemoException(code, "It failed.");
        Assert.EndsWith(".", error.RecommendedAction, StringComparison.Ordinal);
        Assert.Equal(code == NemoErrorCode.Unexpected, error.Category == NemoErrorCategory.NotSpecified);
    }
}
