package dev.aivideo.voiceover.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day: {@code 5:30}, {@code 17:45}, {@code 5pm}, {@code a.m.}; and lengths such as {@code 1:23:45}. */
final class TimeReading implements Reading {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?([ap]m)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})([ap])\\.?m", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("([ap])\\.?m", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable String read(At at) {
        Matcher half = HALF.matcher(at.core());
        if (half.matches()) {
            boolean dotted = at.core().contains(".") || at.neighbour(-1).core().matches("[\\d:]+");
            return dotted ? letters(half.group(1)) : null;
        }
        Matcher hour = HOUR.matcher(at.core());
        if (hour.matches()) {
            return Numbers.cardinal(hour.group(1)) + " " + letters(hour.group(2));
        }
        Matcher clock = CLOCK.matcher(at.core());
        if (!clock.matches() || Integer.parseInt(clock.group(2)) > 59) {
            return null;
        }
        return clock(clock, HALF.matcher(at.nextWord()).matches());
    }

    private static String clock(Matcher clock, boolean halfFollows) {
        int hours = Integer.parseInt(clock.group(1));
        String minutes = clock.group(2);
        String half = clock.group(4) == null ? "" : " " + letters(clock.group(4).substring(0, 1));
        if (clock.group(3) != null) {
            return "%s %s %s".formatted(Numbers.cardinal(hours), twoDigits(minutes), twoDigits(clock.group(3)));
        }
        if (!minutes.equals("00")) {
            return Numbers.cardinal(hours) + " " + twoDigits(minutes) + half;
        }
        if (halfFollows || !half.isEmpty()) {
            return Numbers.cardinal(hours) + half;
        }
        return Numbers.cardinal(hours) + (hours >= 1 && hours <= 12 ? " o'clock" : " hundred");
    }

    private static String twoDigits(String digits) {
        return digits.startsWith("0") ? "oh " + Numbers.cardinal(digits.substring(1)) : Numbers.cardinal(digits);
    }

    private static String letters(String half) {
        return half.toUpperCase(Locale.ROOT) + " M";
    }
}
