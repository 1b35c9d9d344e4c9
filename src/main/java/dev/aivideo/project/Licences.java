package dev.aivideo.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which licences the operator allows. {@code NC} and {@code ND} stand for their written-out names too.
 *
 * @param allowed words of which a licence must have one; empty allows all that are not refused
 * @param refused words of which a licence may have none
 */
public record Licences(List<String> allowed, List<String> refused) {
    /** Without commercial use, as the names of licences and plain sentences have it. */
    private static final Pattern NC =
            Pattern.compile("\\b(non ?commercial(ly)?|no(t for)? commercial|personal use only)\\b");
    /** Without changes, for which a film's cuts and captions count. */
    private static final Pattern ND = Pattern.compile("\\b(no ?deriv(s|atives?)?|no derivative works)\\b");

    /** Why a licence may not be used, empty if it may. One that is not stated passes unless {@code allowed} is set. */
    public Optional<String> refusal(String licence) {
        Optional<String> word =
                refused.stream().filter(one -> contains(licence, one)).findFirst();
        if (word.isPresent()) {
            return Optional.of("licence '%s' is refused by '%s'".formatted(licence, word.get()));
        }
        boolean passes = allowed.isEmpty() || allowed.stream().anyMatch(one -> contains(licence, one));
        return passes ? Optional.empty() : Optional.of("licence '%s' is not allowed".formatted(licence));
    }

    private static boolean contains(String licence, String words) {
        return plain(licence).contains(plain(words));
    }

    /** In lower case, without punctuation but in {@code 4.0}, and in the short form what is written out. */
    private static String plain(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+|\\.(?!\\d)", " ")
                .strip();
        return " " + ND.matcher(NC.matcher(words).replaceAll("nc")).replaceAll("nd") + " ";
    }
}
