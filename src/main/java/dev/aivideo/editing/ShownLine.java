package dev.aivideo.editing;

import dev.aivideo.language.CueWord;
import dev.aivideo.media.Typeface;
import java.awt.Shape;
import java.awt.font.TextLayout;

/**
 * A caption's line without the characters that no font has.
 *
 * @param number among the caption's lines, from 0
 * @param places of each character of the written line in the text, and behind the last
 */
record ShownLine(int number, String text, int[] places) {

    static ShownLine of(int number, String written) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[written.length() + 1];
        for (int n = 0; n < written.length(); n += Character.charCount(written.codePointAt(n))) {
            int character = written.codePointAt(n);
            places[n] = text.length();
            if (Typeface.canShow(character)) {
                text.appendCodePoint(character);
            }
            places[n + Character.charCount(character)] = text.length();
        }
        return new ShownLine(number, text.toString(), places);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Where a word of it stands, from the line's beginning on its baseline. */
    Shape shape(TextLayout line, CueWord word) {
        return line.getLogicalHighlightShape(places[word.from()], places[word.until()]);
    }
}
