package dev.aivideo.speech.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day: {@code 5:30}, {@code 17:45}, {@code 5pm}, {@code a.m.}; and lengths such as {@code 1:23:45}. */
final class TimeReading implements TextRule {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?([ap]m)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.([0-5]\\d)([ap]m)?");
    private static final Pattern BETWEEN = Pattern.compile(
            "(\\d{1,2}(?::[0-5]\\d)?(?:[ap]\\.?m)?)\\.?[–-](\\d{1,2}(?::[0-5]\\d)?(?:[ap]\\.?m)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUN = Pattern.compile("(\\d{1,2}):([0-5]\\d)\\.(\\d{1,3})");
    private static final Pattern LASTED = Pattern.compile("(\\d{1,2})h([0-5]?\\d)(?:m|min)?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})([ap])\\.?m", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("([ap])\\.?m", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable String read(TokenCursor at) {
        Matcher half = HALF.matcher(at.core());
        if (half.matches()) {
            boolean dotted = at.core().contains(".") || at.neighbour(-1).core().matches("[\\d:]+");
            return dotted ? letters(half.group(1)) : null;
        }
        Matcher hour = HOUR.matcher(at.core());
        if (hour.matches()) {
            return Numbers.cardinal(hour.group(1)) + " " + letters(hour.group(2));
        }
        Matcher between = BETWEEN.matcher(at.core());
        if (between.matches() && between.group().matches(".*[:apAP].*")) {
            return Normaliser.said(between.group(1)) + " to " + Normaliser.said(between.group(2));
        }
        Matcher other = POINTED.matcher(at.core());
        if (other.matches()
                && (other.group(3) != null || HALF.matcher(at.nextWord()).matches())) {
            return clock(Numbers.cardinal(other.group(1)), other.group(2))
                    + (other.group(3) == null
                            ? ""
                            : " " + letters(other.group(3).substring(0, 1)));
        }
        other = RUN.matcher(at.core());
        if (other.matches()) {
            return clock(Numbers.cardinal(other.group(1)), other.group(2)) + " point "
                    + Numbers.digitByDigit(other.group(3));
        }
        other = LASTED.matcher(at.core());
        if (other.matches()) {
            return clock(Numbers.cardinal(other.group(1)) + " hours", other.group(2));
        }
        Matcher clock = CLOCK.matcher(at.core());
        if (!clock.matches() || Integer.parseInt(clock.group(2)) > 59) {
            return null;
        }
        return clock(clock, HALF.matcher(at.nextWord()).matches());
    }

    private static String clock(String hours, String minutes) {
        return hours + (minutes.equals("00") ? "" : " " + Numbers.inPair(minutes));
    }

    private static String clock(Matcher clock, boolean halfFollows) {
        int hours = Integer.parseInt(clock.group(1));
        String minutes = clock.group(2);
        String half = clock.group(4) == null ? "" : " " + letters(clock.group(4).substring(0, 1));
        if (clock.group(3) != null) {
            return "%s %s %s"
                    .formatted(Numbers.cardinal(hours), Numbers.inPair(minutes), Numbers.inPair(clock.group(3)));
        }
        if (!minutes.equals("00")) {
            return Numbers.cardinal(hours) + " " + Numbers.inPair(minutes) + half;
        }
        if (halfFollows || !half.isEmpty()) {
            return Numbers.cardinal(hours) + half;
        }
        return Numbers.cardinal(hours) + (hours >= 1 && hours <= 12 ? " o'clock" : " hundred");
    }

    private static String letters(String half) {
        return half.toUpperCase(Locale.ROOT) + " M";
    }
}
