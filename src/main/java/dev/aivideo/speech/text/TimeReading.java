package dev.aivideo.speech.text;

import java.util.List;
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

    private static final List<TextRule> SHAPES = List.of(
            TimeReading::half,
            TimeReading::hour,
            TimeReading::between,
            TimeReading::pointed,
            TimeReading::run,
            TimeReading::lasted,
            TimeReading::clock);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String half(TokenCursor at) {
        Matcher half = HALF.matcher(at.core());
        boolean meant = half.matches()
                && (at.core().contains(".") || at.neighbour(-1).core().matches("[\\d:]+"));
        return meant ? letters(half.group(1)) : null;
    }

    private static @Nullable String hour(TokenCursor at) {
        Matcher hour = HOUR.matcher(at.core());
        return hour.matches() ? Numbers.cardinal(hour.group(1)) + " " + letters(hour.group(2)) : null;
    }

    private static @Nullable String between(TokenCursor at) {
        Matcher between = BETWEEN.matcher(at.core());
        return between.matches() && between.group().matches(".*[:apAP].*")
                ? Normaliser.said(between.group(1)) + " to " + Normaliser.said(between.group(2))
                : null;
    }

    private static @Nullable String pointed(TokenCursor at) {
        Matcher time = POINTED.matcher(at.core());
        if (!time.matches()) {
            return null;
        }
        String said = clock(Numbers.cardinal(time.group(1)), time.group(2));
        if (time.group(3) != null) {
            return said + " " + letters(time.group(3).substring(0, 1));
        }
        return HALF.matcher(at.nextWord()).matches() ? said : null;
    }

    private static @Nullable String run(TokenCursor at) {
        Matcher run = RUN.matcher(at.core());
        return run.matches()
                ? clock(Numbers.cardinal(run.group(1)), run.group(2)) + " point " + Numbers.digitByDigit(run.group(3))
                : null;
    }

    private static @Nullable String lasted(TokenCursor at) {
        Matcher lasted = LASTED.matcher(at.core());
        return lasted.matches() ? clock(Numbers.cardinal(lasted.group(1)) + " hours", lasted.group(2)) : null;
    }

    private static @Nullable String clock(TokenCursor at) {
        Matcher clock = CLOCK.matcher(at.core());
        if (!clock.matches() || Integer.parseInt(clock.group(2)) > 59) {
            return null;
        }
        String hours = Numbers.cardinal(Integer.parseInt(clock.group(1)));
        return clock.group(3) == null
                ? time(clock, hours, HALF.matcher(at.nextWord()).matches())
                : hours + " " + Numbers.inPair(clock.group(2)) + " " + Numbers.inPair(clock.group(3));
    }

    private static String clock(String hours, String minutes) {
        return hours + (minutes.equals("00") ? "" : " " + Numbers.inPair(minutes));
    }

    private static String time(Matcher clock, String hours, boolean halfFollows) {
        String half = clock.group(4) == null ? "" : " " + letters(clock.group(4).substring(0, 1));
        if (!clock.group(2).equals("00")) {
            return hours + " " + Numbers.inPair(clock.group(2)) + half;
        }
        if (halfFollows || !half.isEmpty()) {
            return hours + half;
        }
        int hour = Integer.parseInt(clock.group(1));
        return hours + (hour >= 1 && hour <= 12 ? " o'clock" : " hundred");
    }

    private static String letters(String half) {
        return half.toUpperCase(Locale.ROOT) + " M";
    }
}
