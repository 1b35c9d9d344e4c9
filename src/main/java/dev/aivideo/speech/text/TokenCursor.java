package dev.aivideo.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A place in a sentence: one word and its neighbours. */
record TokenCursor(List<Token> tokens, int index) {
    private static final Token NOTHING = new Token("", "", "", "");
    private static final Pattern NUMERIC = Pattern.compile(
            "[$€£¥~≈<>≤≥±+−-]*\\d[\\d,.]*\\+?(?:[–-]\\d[\\d,.]*)?|.*\\d(?:[⁺⁻]?[⁰¹²³⁴-⁹]+|\\^[−-]?\\d+)");

    Token token() {
        return tokens.get(index);
    }

    String core() {
        return token().core();
    }

    boolean isLast() {
        return index == tokens.size() - 1;
    }

    Token neighbour(int offset) {
        int place = index + offset;
        return place >= 0 && place < tokens.size() ? tokens.get(place) : NOTHING;
    }

    /** The place next to this one, inside the sentence. */
    TokenCursor move(int offset) {
        return new TokenCursor(tokens, index + offset);
    }

    /** The word before in lower case, unless punctuation stands between. */
    String previousWord() {
        Token previous = neighbour(-1);
        return previous.endsPhrase() && !previous.isDotted()
                ? ""
                : previous.core().toLowerCase(Locale.ROOT);
    }

    /** The word after in lower case, unless punctuation stands between. */
    String nextWord() {
        return token().endsPhrase() ? "" : neighbour(1).core().toLowerCase(Locale.ROOT);
    }

    /** The word after as written, unless punctuation stands between. */
    String nextCore() {
        return token().endsPhrase() ? "" : neighbour(1).core();
    }

    /** Whether a name stands before: a word with a capital that does not just begin the sentence. */
    boolean followsName() {
        return neighbour(-1).isCapitalised() && index > 1 && !previousWord().isEmpty();
    }

    /** Whether a bracket is open here that began with this word or before. */
    boolean isInBrackets() {
        int open = 0;
        for (Token token : tokens.subList(0, index + 1)) {
            open += token.before().matches(".*[(\\[].*") ? 1 : 0;
            open -= token != token() && token.after().matches(".*[)\\]].*") ? 1 : 0;
        }
        return open > 0;
    }

    boolean followsNumber() {
        String before = neighbour(-1).core();
        boolean scaled = before.matches("thousand|million|billion|trillion");
        return !neighbour(-1).endsPhrase() && (scaled || NUMERIC.matcher(before).matches());
    }

    /** Whether the number before is exactly one, so that its unit stays singular. */
    boolean followsOne() {
        return neighbour(-1).core().equals("1");
    }

    /** Whether one of these words, in lower case, stands at most so many words before or after. */
    boolean isNear(Set<String> words, int distance) {
        return IntStream.rangeClosed(-distance, distance)
                .mapToObj(this::neighbour)
                .anyMatch(token -> words.contains(token.core().toLowerCase(Locale.ROOT)));
    }
}
