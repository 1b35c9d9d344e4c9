package dev.aivideo.facts;

import dev.aivideo.language.PartOfSpeech;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A sentence as all finders see it: its words with their kinds, its numbers, and what has been read already. */
final class Reading {
    private static final PartOfSpeech PART_OF_SPEECH = new PartOfSpeech();

    private final String text;
    private final List<PartOfSpeech.Word> words;
    private final BitSet taken = new BitSet();

    Reading(String text) {
        this.text = text;
        this.words = PART_OF_SPEECH.tag(text);
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    /** Those that no finder has taken. */
    List<Numeral> numerals() {
        StringBuilder free = new StringBuilder(text);
        taken.stream().forEach(character -> free.setCharAt(character, '_'));
        return Numerals.in(free.toString());
    }

    boolean isQuestion() {
        return text.stripTrailing().endsWith("?");
    }

    /** The word that begins at a character or behind it. */
    int at(int character) {
        int word = 0;
        while (word < words.size() && words.get(word).start() < character) {
            word++;
        }
        return word;
    }

    /** Empty beyond the ends, as are kinds. */
    String word(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).text();
    }

    String lower(int index) {
        return word(index).toLowerCase(Locale.ROOT);
    }

    String tag(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).tag();
    }

    boolean isCapital(int index) {
        String word = word(index);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    boolean isNoun(int index) {
        return tag(index).startsWith("N") && Character.isLetter(word(index).codePointAt(0));
    }

    /** Words from one to before another. */
    TextSpan span(int from, int end) {
        return new TextSpan(words.get(from).start(), words.get(end - 1).end());
    }

    String before(int character) {
        return text.substring(0, character);
    }

    String behind(int character) {
        return text.substring(character);
    }

    Fact.Words words(TextSpan span) {
        return new Fact.Words(span, span.in(text));
    }

    void take(TextSpan span) {
        taken.set(span.start(), span.end());
    }

    boolean isFree(TextSpan span) {
        return taken.get(span.start(), span.end()).isEmpty();
    }
}
