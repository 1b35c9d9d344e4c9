package dev.aivideo.facts;

/**
 * Characters of a sentence.
 *
 * @param start the first, from 0
 * @param end behind the last
 */
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No characters from %d to %d".formatted(start, end));
        }
    }

    public String in(String sentence) {
        return sentence.substring(start, end);
    }

    /** From where the first of both begins to where the last ends. */
    public TextSpan to(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
