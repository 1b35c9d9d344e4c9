package dev.aivideo.speech.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a sentence into words, without what cannot be spoken. */
final class Tokeniser {
    private static final String BLANK = "\\s\\p{Z}\\p{Cc}";
    /** Between blanks; a number may have narrow blanks between its thousands. */
    private static final Pattern WORD = Pattern.compile(
            "(?:[^%1$s\\d]*\\d{1,3}(?:(?:[\\u00a0\\u2009\\u202f]\\d{3})+|(?: \\d{3}){2,}|(?: 000))(?!\\d)[^%1$s]*)|[^%1$s]+"
                    .formatted(BLANK));

    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\p{Cn}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}&&[^°©®™℠№♭\\x{2100}-\\x{214F}"
                    + "\\x{2460}-\\x{2473}\\x{3380}-\\x{33DF}]]");

    private Tokeniser() {}

    /** @param notes takes what is left out, in words for the operator */
    static List<Token> tokens(String sentence, List<String> notes) {
        List<Token> tokens = new ArrayList<>();
        String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);
        for (MatchResult written : WORD.matcher(composed).results().toList()) {
            token(written.group(), notes).ifPresent(tokens::add);
        }
        return withoutForeign(isShouted(composed) ? Shouting.asUsual(tokens) : tokens, notes);
    }

    /** A sentence all in capitals stresses none of its words. */
    private static boolean isShouted(String sentence) {
        return sentence.length() > 12
                && sentence.equals(sentence.toUpperCase(Locale.ROOT))
                && sentence.chars().filter(Character::isLetter).count() > 8;
    }

    private static Optional<Token> token(String written, List<String> notes) {
        String visible = written.replaceAll("\\p{Cf}", "");
        String clean = UNSPEAKABLE.matcher(visible).replaceAll("");
        if (!clean.equals(visible)) {
            notes.add("'" + visible + "' has signs that cannot be spoken; they were left out");
        }
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        String joined = clean.replaceAll("(?<=\\d)[\\s\\p{Z}](?=\\d)", ",");
        return Optional.of(Token.of(clean, Signs.readable(joined)));
    }

    /**
     * A few words of another script are passed over where letters cannot tell their sound, or where they stand in brackets
     * behind a name that is said: "Tokyo (東京)". A sentence that is all in another script is spoken as well as can be.
     */
    private static List<Token> withoutForeign(List<Token> tokens, List<String> notes) {
        boolean mixed = tokens.stream()
                .anyMatch(token -> token.core().matches(".*[\\p{IsLatin}\\d].*") && !Latin.isUnreadable(token.core()));
        if (!mixed) {
            return tokens;
        }
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean passed = Latin.isForeign(token.core())
                    && (Latin.isUnreadable(token.core()) || new TokenCursor(tokens, i).isInBrackets());
            kept.add(passed ? withoutForeign(token, notes) : token);
        }
        return kept;
    }

    private static Token withoutForeign(Token token, List<String> notes) {
        notes.add("'%s' is in %s letters, which the voice does not speak; it is shown, but not spoken"
                .formatted(token.core(), Letters.of(Latin.foreignOnly(token.core()))));
        return Token.of(token.written(), Latin.latinOnly(token.core()) + token.after());
    }
}
