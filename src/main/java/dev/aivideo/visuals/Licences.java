package dev.aivideo.visuals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which licences the operator allows.
 *
 * @param allowed words of which a licence must have one; empty allows all that are not refused
 * @param refused words of which a licence may have none
 */
record Licences(List<String> allowed, List<String> refused) {

    /** Why a licence may not be used, empty if it may. One that is not stated passes unless {@code allowed} is set. */
    Optional<String> refusal(String licence) {
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

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ").strip() + " ";
    }
}
