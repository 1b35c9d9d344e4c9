package dev.aivideo.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts spoken words into what captions are made of. Scripts without blanks are cut by Unicode's rules for line breaks
 * (UAX 14, with ICU's dictionaries), Japanese by its phrases.
 */
final class CueUnits {
    private static final Pattern WITHOUT_BLANKS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？؟۔।][\"'”’»)\\]」』）]*");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "[\"'“‘«(]*(?:\\p{L}|\\p{L}(?:\\.\\p{L})+|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Capt|Lt|Sgt|No|vs|ca|Mme|Mlle|Sra?|Dott|Nr|bzw|etc|e\\.g|i\\.e)\\.");

    private final int lineLength;
    private final ULocale language;
    private final List<CueUnit> units = new ArrayList<>();
    private int sentence;

    private CueUnits(CueForm form) {
        this.lineLength = form.lineLength();
        this.language = new ULocale(form.language() + "-u-lw-phrase");
    }

    static List<CueUnit> of(List<SpokenSentence> sentences, CueForm form) {
        CueUnits made = new CueUnits(form);
        for (SpokenSentence spoken : sentences) {
            List<SpokenWord> words = spoken.words();
            for (int n = 0; n < words.size(); n++) {
                made.add(words.get(n));
                boolean isLast = n + 1 == words.size();
                if (isLast || endsSentence(words.get(n).text(), words.get(n + 1).text())) {
                    made.sentence++;
                }
            }
        }
        return made.units;
    }

    private static boolean endsSentence(String word, String next) {
        return SENTENCE_END.matcher(word).matches()
                && !ABBREVIATION.matcher(word).matches()
                && !Character.isLowerCase(next.codePointAt(0));
    }

    static boolean lacksBlanks(String text) {
        return WITHOUT_BLANKS.matcher(text).find();
    }

    private void add(SpokenWord word) {
        String text = word.text().strip();
        List<String> pieces = new ArrayList<>();
        if (lacksBlanks(text)) {
            pieces(text, BreakIterator.getLineInstance(language), pieces);
        } else if (!text.isEmpty()) {
            pieces.add(text);
        }
        int at = 0;
        for (String piece :
                pieces.stream().flatMap(piece -> fitting(piece).stream()).toList()) {
            Duration start = share(word, at, text.length());
            at += piece.length();
            int width = width(piece);
            boolean isGlued = at > piece.length();
            units.add(new CueUnit(piece, isGlued, sentence, width, start, share(word, at, text.length())));
        }
    }

    private static Duration share(SpokenWord word, int at, int length) {
        return word.start().plus(word.end().minus(word.start()).multipliedBy(at).dividedBy(length));
    }

    private static void pieces(String text, BreakIterator breaks, List<String> pieces) {
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
    }

    /** What is longer than a line is shown in pieces. */
    private List<String> fitting(String text) {
        if (width(text) <= lineLength) {
            return List.of(text);
        }
        List<String> signs = new ArrayList<>();
        pieces(text, BreakIterator.getCharacterInstance(language), signs);
        List<String> fitting = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sign : signs) {
            if (width(piece + sign) > lineLength && !piece.isEmpty()) {
                fitting.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(sign);
        }
        fitting.add(piece.toString());
        return fitting;
    }

    /** Columns: full-width characters take two, marks over and under letters none. */
    static int width(String text) {
        return text.codePoints().map(CueUnits::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
