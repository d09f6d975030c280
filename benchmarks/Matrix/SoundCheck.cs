namespace NemoVideo.Benchmarks;

/// <summary>Compares a sound track of a result with what should be heard.</summary>
internal static class SoundCheck
{
    /// <summary>Keeping the pitch moves pieces of a sound, of 43 ms at 48 kHz, to where they fit.</summary>
    private const double TempoTolerance = 0.02;

    private const double LeastDistinct = 2;

    /// <summary>Of envelopes, which are much alike: a codec's noise moved a maximum of 1.08 by 64 ms where the same sound in FLAC was in its place.</summary>
    private const double LeastDistinctTempo = 1.1;

    /// <summary>How long a stretch is that is looked for, in seconds.</summary>
    private const double Stretch = 0.8;

    /// <summary>Compares.</summary>
    /// <param name="name">What the track is called in problems.</param>
    /// <param name="pieces">What should be heard.</param>
    /// <param name="sources">The files, by name.</param>
    /// <param name="sound">What is heard.</param>
    /// <param name="zero">Where in the file the timeline begins, in seconds.</param>
    /// <param name="tolerance">How far a sound that is played as it was recorded may be off, in seconds.</param>
    /// <param name="problems">What is wrong is added to these.</param>
    /// <returns>By how much the worst stretch is off, in seconds; null where none was looked for.</returns>
    internal static double? Compare(string name, IReadOnlyList<Piece> pieces, IReadOnlyDictionary<string, Played> sources, PlayedSound sound, double zero, double tolerance, List<string> problems)
    {
        double? worst = null;
        foreach (Piece piece in pieces.Where(piece => piece.Volume > 0))
        {
            float[] source = Source(piece, sources);
            double most = 0;
            bool isLookedFor = false;
            foreach ((double from, double length) in Stretches(piece))
            {
                float[] known = Known(piece, source, from, length);
                double power = known.Sum(sample => (double)sample * sample);
                if (power < 1)
                    continue;
                (float[] where, float[] what) = piece.Speed == 1 ? (sound.Samples, known) : (Envelope(sound.Samples), Envelope(known));
                SoundLocation found = SoundLocation.Find(where, what, (from + zero - sound.Start) * Marks.Rate);
                isLookedFor = true;
                most = Math.Max(most, found.Distinctness);
                if (found.Distinctness < (piece.Speed == 1 ? LeastDistinct : LeastDistinctTempo))
                    continue;
                if (Math.Abs(found.Delay) > (piece.Speed == 1 ? tolerance : TempoTolerance))
                    problems.Add($"{name}: {piece.File} is heard {1000 * found.Delay:0.00} ms late at {from:0.000} s");
                if (piece.Speed == 1 && Math.Abs(found.Delay) >= Math.Abs(worst ?? 0))
                    worst = found.Delay;
            }

            // What is faded or lowered under another sound may be too soft to be told apart for a while.
            if (isLookedFor && piece.Speed == 1 && most < LeastDistinct)
                problems.Add($"{name}: {piece.File} is not heard from {piece.Start:0.000} s to {piece.End:0.000} s ({most:0.00})");
        }

        return worst;
    }

    /// <summary>A file's sound from the beginning of the file on.</summary>
    private static float[] Source(Piece piece, IReadOnlyDictionary<string, Played> sources)
    {
        Played file = sources[piece.File];
        PlayedSound sound = file.Sounds[0];
        int lead = (int)Math.Round((sound.Start - file.Start) * Marks.Rate);
        float[] source = new float[Math.Max(0, lead + sound.Samples.Length)];
        for (int i = Math.Max(0, -lead); i < sound.Samples.Length; i++)
            source[lead + i] = sound.Samples[i];
        return source;
    }

    /// <summary>Stretches at the beginning, in the middle and at the end of a piece; all of a short one.</summary>
    private static IEnumerable<(double From, double Length)> Stretches(Piece piece)
    {
        const double Edge = 0.02;
        double space = piece.Duration - (2 * Edge);
        if (space < 0.15)
            return [];
        if (space < Stretch * 1.5)
            return [(piece.Start + Edge, space)];
        return [(piece.Start + Edge, Stretch), (piece.Start + (piece.Duration / 2) - (Stretch / 2), Stretch), (piece.End - Edge - Stretch, Stretch)];
    }

    private static float[] Known(Piece piece, float[] source, double from, double length)
    {
        float[] known = new float[(int)(length * Marks.Rate)];
        double turn = (double)source.Length / Marks.Rate;
        for (int i = 0; i < known.Length; i++)
        {
            double at = piece.Offset + ((from - piece.Start + ((double)i / Marks.Rate)) * piece.Speed);
            if (piece.Crossfade is { } fade && at >= fade)
                at = fade + ((at - fade) % (turn - fade));
            int sample = (int)Math.Round(at * Marks.Rate);
            known[i] = sample >= 0 && sample < source.Length ? source[sample] : 0;
        }

        return known;
    }

    /// <summary>How loud a sound is over 4 ms, its mean taken off.</summary>
    private static float[] Envelope(float[] samples)
    {
        const int Window = Marks.Rate / 250;
        float[] envelope = new float[samples.Length];
        double sum = 0;
        for (int i = 0; i < samples.Length + (Window / 2); i++)
        {
            sum += i < samples.Length ? Math.Abs(samples[i]) : 0;
            sum -= i >= Window && i - Window < samples.Length ? Math.Abs(samples[i - Window]) : 0;
            if (i >= Window / 2)
                envelope[i - (Window / 2)] = (float)(sum / Window);
        }

        float mean = envelope.Length == 0 ? 0 : envelope.Average();
        return Array.ConvertAll(envelope, value => value - mean);
    }
}
