package dev.aivideo.script.grounding;

import dev.aivideo.script.grounding.StatedFigure.Nearness;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds before a number how exact it is said to be. */
final class Nearnesses {
    private static final int LOOKED_BACK = 4;
    private static final Pattern AROUND = Pattern.compile(
            "(?:^|.* )(?:about|around|roughly|approximately|circa|some|perhaps|close to|estimated|or so|etwa|rund|ungefähr|circa|ca"
                    + "|environ|quelque|autour de|unos|unas|cerca de|alrededor de|aproximadamente|ongeveer)(?: (?:the|a|an))?(?: [$£€])?");
    private static final Pattern BELOW = Pattern.compile(
            "(?:^|.* )(?:nearly|almost|(?<!no )less than|(?<!no )fewer than|under|below|up to|at most|as many as|not quite|fast|knapp|unter"
                    + "|weniger als|bis zu|presque|près de|moins de|casi|menos de|quasi|meno di|quase|bijna)(?: (?:the|a|an))?(?: [$£€])?");
    private static final Pattern ABOVE = Pattern.compile(
            "(?:^|.* )(?:more than|over|above|at least|no fewer than|no less than|exceeding|past|beyond|upwards of|über|mehr als"
                    + "|mindestens|gut|plus de|más de|oltre|più di|mais de|ruim|meer dan)(?: (?:the|a|an))?(?: [$£€])?");

    private Nearnesses() {}

    static Nearness before(List<TextToken> tokens, int first, int end) {
        String words = tokens.subList(Math.max(0, first - LOOKED_BACK), first).stream()
                .map(TextToken::lower)
                .collect(Collectors.joining(" "));
        if (BELOW.matcher(words).matches()) {
            return Nearness.BELOW;
        }
        if (ABOVE.matcher(words).matches()) {
            return Nearness.ABOVE;
        }
        boolean orSo = end + 1 < tokens.size()
                && tokens.get(end).lower().equals("or")
                && tokens.get(end + 1).lower().matches("so|more|less");
        return orSo || AROUND.matcher(words).matches() ? Nearness.AROUND : Nearness.EXACT;
    }
}
