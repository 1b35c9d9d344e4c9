package dev.aivideo.script.notes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who the items of a list are about, if they name one person only.
 *
 * @param surname empty if they name nobody, or several people
 * @param known whether the notes as a whole are about a person
 */
record NotePerson(String surname, boolean known) {
    private static final Pattern NAMED = Pattern.compile(
            "\\b\\p{Lu}\\p{Ll}+ (\\p{Lu}\\p{Ll}+)(?=, \\p{Ll}| (?:says?|tells?|said|told|had|was|is|born|\\p{Ll}+ed)\\b)");
    private static final Pattern LIFE = Pattern.compile("^(?:died|born) (?:in )?(?=\\d{3,4}\\b)");

    static NotePerson of(List<NoteBlock.Item> items, NoteSubject subject) {
        List<String> surnames = items.stream()
                .flatMap(item -> NAMED.matcher(item.text()).results())
                .map(result -> result.group(1))
                .distinct()
                .toList();
        return new NotePerson(surnames.size() == 1 ? surnames.get(0) : "", subject.isPerson());
    }

    /** Whether it tells of a birth or a death, and not whose. */
    boolean isNobodys(String text) {
        return surname.isEmpty() && !known && LIFE.matcher(text).find();
    }

    /** With the name for its initial, and as the subject of a birth or a death. */
    String named(String text) {
        if (surname.isEmpty()) {
            return text;
        }
        String full = text.replaceAll("(?<!\\p{Lu}\\. |\\p{L})" + surname.charAt(0) + "\\.(?= \\p{Ll})", surname);
        if (full.contains(surname)) {
            return full;
        }
        String verb = full.startsWith("born") ? " was born in " : " died in ";
        return LIFE.matcher(full).replaceFirst(surname + verb);
    }
}
