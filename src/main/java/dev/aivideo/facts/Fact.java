package dev.aivideo.facts;

import dev.aivideo.atlas.Place;
import java.util.List;

/**
 * Something that a sentence states and that a picture can show. All words are as the sentence has them; nothing is
 * worked out that does not stand there.
 */
public sealed interface Fact {

    /** The words that state it. */
    TextSpan span();

    /** The words of each of its parts, if it is of several things that can be shown one by one; else all of them. */
    default List<TextSpan> spans() {
        return List.of(span());
    }

    /** Some words of the sentence that are one part of a fact. */
    record Words(TextSpan span, String text) {}

    /**
     * A value and what it belongs to.
     *
     * @param span of both
     * @param label what has the value; empty if the sentence does not name it
     * @param figure as written, with its unit if that stands there: {@code 68.7%}, {@code $1,250}, {@code 141}
     * @param value of the figure, multiplied out: 4.2 billion is 4.2e9
     */
    record Part(TextSpan span, String label, String figure, double value) {}

    /** @param text the place's name as the sentence has it */
    record Location(TextSpan span, String text, Place place) implements Fact {}

    /** Something goes, or a line runs, from one place to another. */
    record Route(TextSpan span, Location from, Location to) implements Fact {}

    /**
     * A point in time.
     *
     * @param text {@code 24 February 2022}, {@code the 1850s}
     * @param year astronomical: 44 BC is -43; the first year of a decade or century
     */
    record Moment(TextSpan span, String text, int year) implements Fact {}

    /** From one point in time to another. */
    record Period(TextSpan span, Moment from, Moment to) implements Fact {}

    /**
     * A figure with its unit or what it counts.
     *
     * @param figure as written, with a currency's sign or multiplier: {@code 1,200}, {@code $4.2 billion}
     * @param unit {@code cubic kilometres}, {@code divisions}; empty if none stands there
     * @param qualifier {@code about}, {@code more than}; empty if none stands there
     * @param comparison what it is compared to, as written: {@code as much as ten elephants}; empty if to nothing
     */
    record Quantity(TextSpan span, String figure, String unit, double value, String qualifier, String comparison)
            implements Fact {}

    /**
     * A part of a whole.
     *
     * @param figure {@code 71%}, {@code two thirds}
     * @param share 0 to 1
     * @param whole {@code of the Earth's surface}; may be empty
     */
    record Share(TextSpan span, String figure, double share, String whole) implements Fact {}

    /** Sides of one whole: votes for and against, or parts that are counted. Two or more. */
    record Votes(TextSpan span, List<Part> parts) implements Fact {
        @Override
        public List<TextSpan> spans() {
            return parts.stream().map(Part::span).toList();
        }
    }

    /** Values of one unit for two or more named things, side by side. */
    record Series(TextSpan span, List<Part> parts) implements Fact {
        @Override
        public List<TextSpan> spans() {
            return parts.stream().map(Part::span).toList();
        }
    }

    /** A quantity goes from one value to another. */
    record Change(TextSpan span, Part from, Part to) implements Fact {}

    /**
     * Words that somebody said or wrote.
     *
     * @param text without quotation marks
     * @param speaker as named in the sentence; empty if not named
     */
    record Quote(TextSpan span, String text, String speaker) implements Fact {}

    /** Three or more parallel things, in their order. */
    record Enumeration(TextSpan span, List<Words> items) implements Fact {
        @Override
        public List<TextSpan> spans() {
            return items.stream().map(Words::span).toList();
        }
    }

    /** What is done one after the other, in order. */
    record Steps(TextSpan span, List<Words> items) implements Fact {
        @Override
        public List<TextSpan> spans() {
            return items.stream().map(Words::span).toList();
        }
    }

    /** Two things set against each other. */
    record Comparison(TextSpan span, Words left, Words right) implements Fact {}

    /** @param role as the sentence has it: {@code chief engineer of the bridge} */
    record Person(TextSpan span, String name, String role) implements Fact {}

    /** What a word means. */
    record Definition(TextSpan span, String term, String meaning) implements Fact {}
}
