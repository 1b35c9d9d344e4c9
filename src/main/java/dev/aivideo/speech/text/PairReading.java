package dev.aivideo.speech.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers side by side that are no fraction, no time and no range: {@code 9/11}, {@code 24/7}, {@code 50/50},
 * {@code 8/10} as a mark, {@code 16:9} as a ratio, {@code 2–0} as a score.
 */
final class PairReading implements TextRule {
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)/(\\d{1,3})");
    private static final Pattern RATIO =
            Pattern.compile("(\\d{1,4}(?:\\.\\d+)?):(\\d{1,3}(?:,\\d{3})+|\\d{1,7}|\\d\\.\\d+)");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,3})[–-](\\d{1,3})");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:[0-5]\\d");
    private static final Set<String> MARKS = Set.of(
            "got", "gets", "get", "scored", "scores", "score", "rated", "rates", "rate", "rating", "ratings", "gave",
            "given", "marks", "mark", "earned", "review", "reviews", "grade", "grades");
    private static final Set<String> RATIOS = Set.of(
            "ratio",
            "ratios",
            "scale",
            "scales",
            "odds",
            "score",
            "aspect",
            "mix",
            "mixed",
            "won",
            "win",
            "wins",
            "beat",
            "beats",
            "lost",
            "lose",
            "screen",
            "screens",
            "outnumbered",
            "map",
            "proportion",
            "proportions",
            "majority",
            "widescreen",
            "diluted",
            "gear",
            "lead",
            "led");
    private static final Set<String> GAMES = Set.of(
            "score",
            "scores",
            "scored",
            "won",
            "win",
            "wins",
            "winning",
            "lost",
            "lose",
            "loses",
            "beat",
            "beats",
            "beaten",
            "defeated",
            "defeat",
            "victory",
            "final",
            "drew",
            "draw",
            "led",
            "lead",
            "leads",
            "loss",
            "match",
            "game",
            "goal",
            "goals",
            "thrashed",
            "tied");
    /** Where nobody says "nil". */
    private static final Set<String> VOTES = Set.of(
            "vote",
            "votes",
            "voted",
            "court",
            "ruled",
            "ruling",
            "decision",
            "jury",
            "senate",
            "committee",
            "council",
            "justices",
            "judges",
            "parliament",
            "board");

    private static final Set<String> PARTS_OF_A_WHOLE = Set.of("of", "cup", "cups", "inch", "inches", "mile", "miles");

    private static final List<TextRule> SHAPES = List.of(PairReading::slashed, PairReading::ratio, PairReading::score);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String slashed(TokenCursor at) {
        Matcher slashed = SLASHED.matcher(at.core());
        return slashed.matches() ? slashed(at, slashed.group(1), slashed.group(2)) : null;
    }

    private static @Nullable String ratio(TokenCursor at) {
        Matcher ratio = RATIO.matcher(at.core());
        if (!ratio.matches() || CLOCK.matcher(at.core()).matches() && !isNoTime(at)) {
            return null;
        }
        boolean verse =
                at.neighbour(-1).isCapitalised() && at.neighbour(-1).core().length() > 3 && !at.isNear(RATIOS, 5);
        return Numbers.decimal(ratio.group(1)) + (verse ? " " : " to ") + Numbers.decimal(ratio.group(2));
    }

    private static @Nullable String score(TokenCursor at) {
        Matcher score = SCORE.matcher(at.core());
        boolean nil =
                score.matches() && (score.group(1).equals("0") || score.group(2).equals("0"));
        if (!nil) {
            return null;
        }
        boolean game = at.isNear(GAMES, 4) && !at.isNear(VOTES, 6);
        if (!game && !score.group(2).equals("0")) {
            return null;
        }
        return game ? nil(score.group(1)) + " " + nil(score.group(2)) : Numbers.cardinal(score.group(1)) + " to zero";
    }

    /** Whether what looks like a time is compared with something: "at odds of 10:15". */
    private static boolean isNoTime(TokenCursor at) {
        boolean time =
                at.nextWord().matches("[ap]\\.?m") || at.previousWord().matches("at|until|by|from|since|before|after");
        return at.isNear(RATIOS, 3) && !time;
    }

    private static @Nullable String slashed(TokenCursor at, String left, String right) {
        if (isSaying(left, right)) {
            return Numbers.cardinal(left) + " " + Numbers.cardinal(right);
        }
        if (at.nextWord().matches("time|timing|meter|rhythm|vision")) {
            return Numbers.decimal(left) + " " + Numbers.cardinal(right);
        }
        if (at.previousWord().equals("on") && DateReading.monthAndDay(left, right) != null) {
            return DateReading.monthAndDay(left, right);
        }
        boolean whole = PARTS_OF_A_WHOLE.contains(at.nextWord()) || UnitReading.isUnit(at.nextCore());
        boolean mark = right.equals("10") || right.equals("100") || left.contains(".") || at.isNear(MARKS, 3);
        return mark && !whole ? Numbers.decimal(left) + " out of " + Numbers.cardinal(right) : null;
    }

    /** {@code 80/20}, {@code 50/50}, {@code 9/11}, {@code 24/7}: one number after the other. */
    private static boolean isSaying(String left, String right) {
        boolean shares =
                left.matches("\\d0") && right.matches("\\d0") && left.charAt(0) + right.charAt(0) == '0' * 2 + 10;
        return shares
                || left.equals(right)
                || left.equals("9") && right.equals("11")
                || left.equals("24") && right.equals("7");
    }

    private static String nil(String points) {
        return points.equals("0") ? "nil" : Numbers.cardinal(points);
    }
}
