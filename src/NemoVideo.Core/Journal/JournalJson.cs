using System.Text.Json.Serialization;

namespace NemoVideo;

/// <summary>The journal's records as JSON; generated at compile time, which spares a first use tens of milliseconds of reflection.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(JournaledSession))]
[JsonSerializable(typeof(JournaledEdit))]
[JsonSerializable(typeof(JournaledRender))]
internal sealed partial class JournalJson : JsonSerializerContext;
