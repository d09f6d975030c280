namespace NemoVideo.Local;

/// <summary>What the local engine would do on an instruction, without any file or session.</summary>
public static class InstructionPlan
{
    /// <summary>Reads an instruction.</summary>
    /// <param name="instruction">What the user says, in English or Chinese.</param>
    /// <returns>
    /// An array of steps as JSON on one line, such as <c>[{"op":"replace-audio","source":"voice.m4a"}]</c>; or, where a part is
    /// not carried out, only what is in the way: <c>out-of-scope</c>, <c>ambiguous</c> or <c>not-understood</c>.
    /// </returns>
    public static string ToJson(string instruction)
    {
        ArgumentNullException.ThrowIfNull(instruction);
        return LocalJson.ToLine(Instruction.Read(instruction, []).ToPlan());
    }
}
