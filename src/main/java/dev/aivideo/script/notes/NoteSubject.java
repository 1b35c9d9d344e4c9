package dev.aivideo.script.notes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What notes are about, as the subject of sentences that lack one. */
record NoteSubject(String name, String pronoun, boolean past) {
    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b(?:tour |lesson |lecture |meeting |speaker |talk |class |study |field |my |our )*(?:notes?|lesson|lecture|hand-?out|briefing|summary|overview|outline|draft|minutes|fact ?sheet|crib|cheat ?sheet|talk|script|worksheet|introduction)\\b(?: (?:on|for|about|to|of))?|\\(.*?\\)|\\b\\d+ min\\b|#\\d+");
    private static final Pattern PRONOUN = Pattern.compile("\\b(she|he|they)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|did|became|built|died|launched)\\b");
    private static final Pattern PRESENT = Pattern.compile("\\b(?:is|are|has|have|does|can)\\b");
    private static final int MOST_WORDS = 3;

    static NoteSubject of(String title, List<String> headings, String text) {
        String name = name(title);
        Matcher pronoun = PRONOUN.matcher(String.join("\n", headings).toLowerCase(Locale.ROOT));
        boolean past = PAST.matcher(text).results().count()
                > PRESENT.matcher(text).results().count();
        return new NoteSubject(name, pronoun.find() ? pronoun.group(1) : "it", past);
    }

    /** A title that is a name or a thing, without what says that these are notes; else empty. */
    private static String name(String title) {
        String plain = KIND.matcher(title.replaceAll("\\s*(?:--|–|—|:|\\|).*$", ""))
                .replaceAll("")
                .strip();
        String[] words = plain.split("\\s+");
        boolean thing = !plain.isEmpty()
                && words.length <= MOST_WORDS
                && !plain.matches(
                        "(?i).*\\b(?:in|on|of|for|how|what|why|where|when|and|above|with|to|is|are|from|at)\\b.*")
                && plain.matches("[\\p{L}\\d .'’-]+");
        return thing ? quiet(plain) : "";
    }

    /** VASA is Vasa; NASA, in a text, is written by those who know. */
    private static String quiet(String name) {
        return name.length() > 3 && name.matches("[\\p{Lu} ]+")
                ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)
                : name;
    }

    boolean isPerson() {
        return pronoun.matches("s?he") || name.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}+){1,2}");
    }

    private boolean many() {
        return pronoun.equals("they");
    }

    /** @param text in which a year of the past, or the whole, says which tense */
    String is(String text) {
        boolean was = past || text.matches(".*\\b1[0-9]{3}\\b.*");
        if (many()) {
            return was ? "were" : "are";
        }
        return was ? "was" : "is";
    }

    /** The name where it is said first, later the pronoun. */
    String called(boolean first) {
        String said = first && !name.isEmpty() ? name : pronoun;
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }
}
