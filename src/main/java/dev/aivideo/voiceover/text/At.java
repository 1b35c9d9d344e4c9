package dev.aivideo.voiceover.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A place in a sentence: one word and its neighbours. */
record At(List<Token> tokens, int index) {
    private static final Token NOTHING = new Token("", "", "", "");
    private static final Pattern NUMERIC = Pattern.compile("[$€£¥~−-]*\\d[\\d,.]*(?:[–-]\\d[\\d,.]*)?");

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

    boolean followsNumber() {
        return !neighbour(-1).endsPhrase()
                && NUMERIC.matcher(neighbour(-1).core()).matches();
    }

    /** Whether the number before is exactly one, so that its unit stays singular. */
    boolean followsOne() {
        return neighbour(-1).core().equals("1");
    }
}
