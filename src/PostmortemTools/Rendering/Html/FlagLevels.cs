namespace PostmortemTools.Rendering.Html;

/// <summary>Finds the heights at which flags on poles do not cover each other.</summary>
internal static class FlagLevels
{
    /// <summary>
    /// The level of each flag, 0 the lowest. A flag blows to the right of its pole, so it must be higher than every pole that
    /// stands below it; seen from the right, each is one level above the highest of those.
    /// </summary>
    /// <param name="flags">The poles' places and the flags' widths, from left to right.</param>
    public static int[] Of(IReadOnlyList<(double X, double Width)> flags)
    {
        int[] levels = new int[flags.Count];
        for (int i = flags.Count - 1; i >= 0; i--)
        {
            for (int j = i + 1; j < flags.Count && flags[j].X < flags[i].X + flags[i].Width; j++)
            {
                levels[i] = Math.Max(levels[i], levels[j] + 1);
            }
        }

        return levels;
    }
}
