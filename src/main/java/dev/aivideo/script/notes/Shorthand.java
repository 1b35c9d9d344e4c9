package dev.aivideo.script.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes out what is short in notes: w/, &amp;, approx., arrows. */
final class Shorthand {
    private static final Map<Pattern, String> FULL = new LinkedHashMap<>();

    static {
        put("(?<=\\s|^)--+(?=\\s|$)", "–");
        put("(?<![\\w.])(?:ca?|approx)\\.\\s?(?=\\d)", "about ");
        put("(?<![\\w.])(?:Ca?|Approx)\\.\\s?(?=\\d)", "About ");
        put("\\bapprox\\.?(?=\\s)", "about");
        put("\\bApprox\\.?(?=\\s)", "About");
        put("(?<![\\w.])[~≈]\\s?(?=\\d)", "about ");
        put("(?i)\\bw/o\\b\\.?", "without");
        put("(?i)\\bw/(?=\\s|\\w)", "with ");
        put("(?i)(?<=\\s|^)b/c(?=\\s)", "because");
        put("(?i)(?<=\\d\\s|illion\\s|thousand\\s)yrs?\\b\\.?", "years");
        put("(?i)(?<=\\d\\s)hrs\\b\\.?", "hours");
        put("(?i)(?<=\\d\\s)mins\\b\\.?", "minutes");
        put("(?<=\\b1) ?h\\b(?!\\.\\w)", " hour");
        put("(?<=\\d) ?h\\b(?!\\.\\w)", " hours");
        put("(?<=\\b1) ?min\\b\\.?(?=$|[\\s,;.)])", " minute");
        put("(?<=\\d) ?min\\.(?=\\s\\p{Lu}|$)", " minutes.");
        put("(?<=\\d) ?min\\b\\.?(?=$|[\\s,;.)])", " minutes");
        put("(?<=\\b1) ?m³", " cubic metre");
        put("(?<=\\d) ?m³", " cubic metres");
        put("(?<=\\d) ?m²", " square metres");
        put("(?<=\\d) ?km²", " square kilometres");
        put("(?i)\\bsth\\b\\.?", "something");
        put("(?i)\\bpls\\b\\.?", "please");
        put("(?i)\\bgovt\\b\\.?", "government");
        put("(?i)\\bincl\\.", "including");
        put("(?i)\\besp\\.", "especially");
        put("(?i)\\be\\.g\\.,?", "for example");
        put("(?i)\\bi\\.e\\.,?", "that is");
        put("(?<=\\p{Lu}\\p{Ll}{2,20}\\s)&(?=\\s\\p{Lu}\\p{Ll}{2,20})", "and");
        put("(?<=\\p{L}\\s)&(?=\\s\\p{Ll})", "and");
        put("^d\\.\\s?(?=(?:in )?\\d{3,4}\\b)", "died ");
        put("^b\\.\\s?(?=(?:in )?\\d{3,4}\\b)", "born ");
        put("\\bJan\\.(?=\\s\\d)", "January");
        put("\\bFeb\\.(?=\\s\\d)", "February");
        put("\\bAug\\.(?=\\s\\d)", "August");
        put("\\bSept?\\.(?=\\s\\d)", "September");
        put("\\bOct\\.(?=\\s\\d)", "October");
        put("\\bNov\\.(?=\\s\\d)", "November");
        put("\\bDec\\.(?=\\s\\d)", "December");
        put("^([^:=]*\\p{L}{3}) = (?=\\p{L}[^=:]*$)", "$1: ");
        put("\\s*\\[(?:pause|click|demo|slide|clip|video|applause|laughter|show|play|next)\\b[^\\[\\]]*]", "");
        put("(?<=\\p{L}\\s)\\+(?=\\s\\p{L})", "and");
        put("(?<=\\d)\\s?[x×]\\s?(?=\\d)", " by ");
        put("\\s*\\((?=[^()]*[=÷])[^()]*\\)", "");
        put(
                "\\s*\\((?=[^()]*(?:!|\\bsee (?:p|page|fig|ch)|\\b(?:we|our|my|please|ask|check|TODO|TBC|TBD)\\b))[^()]*\\)",
                "");
    }

    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|⇒|->|=>|⟶|-->)\\s*");

    /** A thing that leads to another is said in so many words; longer texts before an arrow have a verb. */
    private static final int THING_WORDS = 5;

    private Shorthand() {}

    private static void put(String pattern, String full) {
        FULL.put(Pattern.compile(pattern), full);
    }

    /** With "about" for the abbreviations in front of numbers that look like the end of a sentence. */
    static String numbers(String text) {
        String full = text;
        for (Map.Entry<Pattern, String> one : FULL.entrySet()) {
            boolean number = one.getValue().toLowerCase(java.util.Locale.ROOT).startsWith("about")
                    || one.getValue().contains("minutes");
            full = number ? one.getKey().matcher(full).replaceAll(one.getValue()) : full;
        }
        return full;
    }

    static String writtenOut(String text) {
        String full = text;
        for (Map.Entry<Pattern, String> one : FULL.entrySet()) {
            full = one.getKey().matcher(full).replaceAll(one.getValue());
        }
        return arrows(full)
                .replaceAll(" {2,}", " ")
                .replaceAll(" (?=[,.;:!?](?:\\s|$))", "")
                .strip();
    }

    /** What follows from something said in a clause goes on with it; from a thing to a thing it leads. */
    private static String arrows(String text) {
        String[] parts = ARROW.split(text);
        StringBuilder joined = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i - 1].isBlank()) {
                joined.append(parts[i]);
                continue;
            }
            boolean clause = parts[i - 1].matches("(?i).*\\b(?:is|are|was|were|has|have|had|can|cannot|will)\\b.*");
            boolean places = parts[i - 1].matches(".*\\b\\p{Lu}\\S*$") && parts[i].matches("\\p{Lu}.*");
            boolean laughedAt = parts[i].matches("\\p{Ll}+ed(?: \\p{Ll}+)?[.!]?");
            boolean flow = parts.length > 2 && !clause;
            boolean year = parts[i - 1].matches("\\d{4}s?");
            boolean things = parts[i - 1].split(" ").length <= THING_WORDS;
            String said = year
                    ? ": "
                    : clause
                            ? laughedAt ? " and so was " : " and so "
                            : places ? " to " : flow ? ", then " : things ? " leads to " : " – ";
            joined.append(said).append(parts[i]);
        }
        return joined.toString();
    }
}
