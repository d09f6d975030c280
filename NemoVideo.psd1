@{
    RootModule           = 'NemoVideo.PowerShell.dll'
    ModuleVersion        = '0.1.0'
    CompatiblePSEditions = @('Core')
    PowerShellVersion    = '7.4'
    GUID                 = '33f3c049-3101-4d0f-b813-99d996775a6e'
    Author               = 'The NemoVideo authors'
    CompanyName          = 'NemoVideo'
    Copyright            = '(c) 2026 the NemoVideo authors. MIT licence.'
    Description          = 'Puts new sound on videos, one at a time or by the thousand in a pipeline, and proves that nothing else was changed.'

    FormatsToProcess     = @('NemoVideo.Format.ps1xml')
    CmdletsToExport      = @(
        'Compare-NemoTimeline'
        'Connect-Nemo'
        'Disconnect-Nemo'
        'Export-NemoVideo'
        'Get-NemoCredit'
        'Get-NemoRender'
        'Get-NemoSession'
        'Get-NemoTimeline'
        'Invoke-Nemo'
        'Invoke-NemoEdit'
        'Measure-NemoSync'
        'New-NemoSession'
        'Send-NemoMedia'
        'Stop-NemoRender'
        'Test-NemoVideo'
    )
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @('nemo')

    PrivateData          = @{
        PSData = @{
            Tags         = @('PSEdition_Core', 'Windows', 'Linux', 'MacOS', 'video', 'audio', 'ffmpeg', 'voice-over', 'media', 'Nemo')
            LicenseUri   = 'https://github.com/nemovideo/nemovideo-powershell/blob/main/LICENSE'
            ProjectUri   = 'https://github.com/nemovideo/nemovideo-powershell'
            ReleaseNotes = 'https://github.com/nemovideo/nemovideo-powershell/blob/main/CHANGELOG.md'
        }
    }
}
