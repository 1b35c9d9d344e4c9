package dev.aivideo.illustration.lettering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a narration quotes. */
public final class Quotation {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{18,110})[”\"]");

    private Quotation() {}

    /** The first quotation of a length that can be read in one shot, without its quotation marks. */
    public static Optional<String> in(String narration) {
        Matcher matcher = QUOTED.matcher(narration);
        return matcher.find() ? Optional.of(matcher.group(1).strip().replaceAll("[,;]$", "")) : Optional.empty();
    }
}
