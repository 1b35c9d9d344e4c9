package dev.aivideo.speech.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers of telephones: {@code 1-800-555-0199}, {@code (202) 555-0147}, {@code +44 20 7946 0958}, "calls to 911". */
final class TelephoneReading implements TextRule {
    private static final Pattern DIGIT_GROUPS = Pattern.compile(
            "\\+?\\d+(?:-\\d+){2,}|\\+\\d{1,3}-\\d+|\\(?\\d{3}\\)-?\\d{3}-\\d{4}|\\d{3}\\.\\d{3}\\.\\d{4}");
    private static final Pattern SHORT_PHONE = Pattern.compile("(\\d{3})-(\\d{4})");
    private static final Pattern PHONE_PART = Pattern.compile("\\+?[\\d-]+");
    private static final int LONGEST_NUMBER = 6;
    private static final Pattern LINE_BY_NAME = Pattern.compile("(\\d-\\d{3})-(\\p{Lu}{3,})");

    private static final Set<String> CALLS = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "dial",
            "dials",
            "dialed",
            "dialled",
            "dialing",
            "phone",
            "telephone",
            "tel",
            "fax",
            "ring",
            "rang",
            "hotline",
            "sms");
    private static final Pattern EMERGENCY = Pattern.compile("911|112|999|988|311|411|110|119|100");

    @Override
    public @Nullable String read(TokenCursor at) {
        String core = at.core();
        Matcher named = LINE_BY_NAME.matcher(core);
        if (named.matches()) {
            return digits(named.group(1)) + ", " + named.group(2);
        }
        if (DIGIT_GROUPS.matcher(core).matches() && !core.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return digits(core);
        }
        return isTelephone(at) ? digits(core) : null;
    }

    private static boolean isTelephone(TokenCursor at) {
        boolean called = at.isNear(CALLS, 4);
        Matcher shorter = SHORT_PHONE.matcher(at.core());
        if (shorter.matches()) {
            return called || shorter.group(1).equals("555") || shorter.group(2).startsWith("0");
        }
        boolean emergency = at.core().matches("\\d{3}") && CALLS.contains(at.previousWord())
                || EMERGENCY.matcher(at.core()).matches() && at.isNear(CALLS, 2) && isService(at);
        return emergency || isPartOfNumber(at, called);
    }

    /** "calls to 911", "a 911 call"; not "calls to 100 people". */
    private static boolean isService(TokenCursor at) {
        return at.previousWord().equals("to")
                        && !at.nextWord().matches("(?!doubled|rose|fell|was|were|is).*s|people|men|women")
                || CALLS.contains(at.nextWord());
    }

    /** A number written with spaces: {@code +44 20 7946 0958}, {@code (555) 123-4567}. */
    private static boolean isPartOfNumber(TokenCursor at, boolean called) {
        if (!PHONE_PART.matcher(at.core()).matches()) {
            return false;
        }
        int first = -parts(at, -1);
        int last = parts(at, 1);
        boolean country = at.neighbour(first).core().startsWith("+");
        boolean area = at.neighbour(first).before().equals("(")
                && SHORT_PHONE.matcher(at.neighbour(last).core()).matches();
        return last - first >= 1 && (country || area) || last - first >= 2 && called;
    }

    /** How many parts of a number stand beside this one, on one side. */
    private static int parts(TokenCursor at, int direction) {
        int parts = 0;
        while (parts < LONGEST_NUMBER && isPart(at.neighbour(direction * (parts + 1)))) {
            parts++;
        }
        return parts;
    }

    private static boolean isPart(Token token) {
        return PHONE_PART.matcher(token.core()).matches();
    }

    private static String digits(String core) {
        return Stream.of(core.split("\\D+"))
                .filter(group -> !group.isEmpty())
                .map(group -> group.matches("[1-9]00") ? Numbers.cardinal(group) : Numbers.digitByDigit(group))
                .collect(Collectors.joining(", "));
    }
}
