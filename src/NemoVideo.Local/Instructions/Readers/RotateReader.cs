namespace NemoVideo.Local;

/// <summary>Reads requests to turn the picture: "rotate 90 degrees", "turn it left", 顺时针旋转 90 度. A mirror image is another thing.</summary>
internal static class RotateReader
{
    private static readonly HashSet<double> Angles = [90, 180, 270];

    internal static Reading? Read(Clause clause)
    {
        var unread = new Unread(clause);
        bool rotate = unread.TakeAll(Concept.Rotate).Count > 0;
        bool turn = unread.TakeAll(Concept.Turn, Concept.Move, Concept.Fix, Concept.Make).Exists(verb => verb.Concept is Concept.Turn);
        bool left = unread.TakeAll(Concept.Counterclockwise, Concept.Left).Count > 0, right = unread.TakeAll(Concept.Clockwise, Concept.Right).Count > 0;
        bool upsideDown = unread.TakeAll(Concept.UpsideDown).Count > 0;
        bool flip = unread.Take(Concept.Flip);
        Element? degrees = unread.TakeFirst(Concept.Degrees) ?? (rotate || (turn && (left || right)) ? unread.TakeFirst(Concept.Number) : null);
        unread.TakeAll(Concept.It, Concept.Picture);
        unread.TakeVideo();
        if (!unread.IsDone || (left && right) || !(rotate || upsideDown || (flip && degrees is { Value: 180 }) || (turn && (degrees is not null || left || right))))
            return null;
        if (upsideDown)
            return degrees is null or { Value: 180 } && !left && !right ? Reading.Of(new Rotate(180)) : null;
        double angle = degrees?.Value ?? (left || right ? 90 : 0);
        if (!Angles.Contains(Math.Abs(angle)) || (degrees is null && !left && !right))
            return null;
        return Reading.Of(new Rotate((int)(left && angle > 0 && angle != 180 ? -angle : angle)));
    }
}
