@{
    IncludeDefaultRules = $true
    ExcludeRules        = @(
        # A build speaks to a person at a console; nothing of what it says is output for a pipeline.
        'PSAvoidUsingWriteHost'
    )
}
