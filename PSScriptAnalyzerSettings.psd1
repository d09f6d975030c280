@{
    IncludeDefaultRules = $true
    ExcludeRules        = @(
        # A build speaks to a person at a console; nothing of what it says is output for a pipeline.
        'PSAvoidUsingWriteHost'
        # PowerShell 7 reads UTF-8 without a mark, and nothing here runs on an older one.
        'PSUseBOMForUnicodeEncodedFile'
    )
}
