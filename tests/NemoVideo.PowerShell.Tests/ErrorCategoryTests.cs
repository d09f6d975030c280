using System.Management.Automation;

namespace NemoVideo.PowerShell.Tests;

public class ErrorCategoryTests
{
    [Fact]
    public void Every_kind_of_error_is_one_that_PowerShell_knows() =>
        Assert.Empty(Enum.GetNames<NemoErrorCategory>().Except(Enum.GetNames<ErrorCategory>()));
}
