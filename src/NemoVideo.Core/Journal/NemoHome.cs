namespace NemoVideo;

/// <summary>The folder in which this program keeps what outlives a command: the journal and the local engine's sessions.</summary>
public static class NemoHome
{
    /// <summary>The name of the environment variable that names another folder.</summary>
    public const string Variable = "NEMO_HOME";

    /// <summary>The folder: <c>NEMO_HOME</c>, else <c>NemoVideo</c> in the user's local application data.</summary>
    /// <exception cref="NemoException"><see cref="NemoErrorCode.OutputNotWritable"/> when the user has no such folder.</exception>
    public static string Folder
    {
        get
        {
            if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
                return Path.GetFullPath(chosen);

            string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return data.Length > 0
                ? Path.Combine(data, "NemoVideo")
                : throw new NemoException(NemoErrorCode.OutputNotWritable, $"This user has no folder for application data (is HOME set?); set {Variable} to a folder to be used instead.");
        }
    }

    /// <summary>The folder of settings that the vendor's other tools share: <c>NEMO_HOME</c> where it is set, else <c>nemovideo</c> among the user's settings.</summary>
    public static string SettingsFolder =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 }
            || Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify) is not { Length: > 0 } settings
            ? Folder
            : Path.Combine(settings, "nemovideo");
}
