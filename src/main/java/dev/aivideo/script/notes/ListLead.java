package dev.aivideo.script.notes;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a list's heading or lead-in goes on with what is listed. */
final class ListLead {
    private static final Pattern MANY = Pattern.compile(
            "(?i)^(?:the )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|main|major|key) )+(?:\\p{L}+ ){0,2}\\p{L}+s(?: (?:of|in) .*)?$"
                    + "|^the (?:\\p{L}+ ){0,2}\\p{L}+s(?: (?:of|in) .*)?$"
                    + "|^(?:types|kinds|stages|parts|phases|layers|causes|effects|forms|branches|functions) of .*$");
    private static final Pattern COPULA = Pattern.compile("(?i).*\\b(?:are|is|were|was|includes?|included)$");
    private static final Pattern NEED = Pattern.compile("(?i)^(?:what )?you(?:['’]ll)?(?: will)? need$");

    private ListLead() {}

    /** @return "The four stages are …", "You need …", "Designers: …"; empty if there is no lead */
    static String begun(String lead, String joined, boolean isLead) {
        String plain = lead.replaceAll("[:…\\s]+$", "");
        if (plain.isEmpty()) {
            return "";
        }
        if (plain.endsWith("?")) {
            return with(plain, joined);
        }
        if (isLead) {
            return Listed.sentence(plain + (COPULA.matcher(plain).matches() ? " " : ": ") + joined);
        }
        if (isNeed(plain)) {
            return Listed.sentence("You need " + joined);
        }
        return Listed.sentence(MANY.matcher(plain).matches() ? the(plain) + " are " + joined : plain + ": " + joined);
    }

    /** A question with its answer, or a lead-in with what it leads to. */
    static String with(String lead, String joined) {
        return lead.endsWith("?") ? lead + " " + Listed.sentence(joined) : Listed.sentence(lead + ": " + joined);
    }

    /** Whether it is said of several things that they are what is listed. */
    static boolean enumerates(String lead, boolean isLead) {
        return MANY.matcher(lead).matches() || isLead && COPULA.matcher(lead).matches();
    }

    static boolean isNeed(String heading) {
        return NEED.matcher(heading).matches();
    }

    private static String the(String heading) {
        return heading.toLowerCase(Locale.ROOT).startsWith("the ")
                ? heading
                : "The " + Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
    }
}
