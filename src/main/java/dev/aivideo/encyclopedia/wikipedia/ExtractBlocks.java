package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings and paragraphs of an article's text as {@code prop=extracts&exsectionformat=wiki} gives it: a paragraph or an
 * item of a list on each line, formulas in pieces on indented lines.
 */
final class ExtractBlocks {
    private static final Pattern HEADING = Pattern.compile("(={2,6})\\s*(.*?)\\s*\\1");
    private static final Pattern FORMULA =
            Pattern.compile("^(?: {2,}|\\t).*|.*\\{\\\\(?:displaystyle|textstyle|scriptstyle).*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…][\"'”’»)\\]]*$");
    private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll},;:)].*");
    private static final String TEX = "{\\";

    private final List<Block> blocks = new ArrayList<>();
    private boolean afterFormula;

    private ExtractBlocks() {}

    /**
     * A part of the text.
     *
     * @param level of a heading, 2 to 6; 0 of a paragraph
     */
    record Block(int level, String text) {
        boolean isHeading() {
            return level > 0;
        }
    }

    /** All headings, and the paragraphs that are whole sentences; what a formula has torn apart is left out. */
    static List<Block> of(String extract) {
        ExtractBlocks reader = new ExtractBlocks();
        extract.lines().forEach(reader::take);
        return List.copyOf(reader.blocks);
    }

    private void take(String line) {
        Matcher heading = HEADING.matcher(line.strip());
        if (line.isBlank()) {
            return;
        }
        if (heading.matches()) {
            blocks.add(new Block(heading.group(1).length(), heading.group(2)));
            afterFormula = false;
        } else if (FORMULA.matcher(line).matches()
                && !ENDED.matcher(line.strip()).matches()) {
            afterFormula = true;
        } else {
            paragraph(line.strip().replaceAll("[\\s\\p{Z}]+", " "));
            afterFormula = false;
        }
    }

    private void paragraph(String line) {
        List<String> sentences = new ArrayList<>(Sentences.split(line));
        if (afterFormula && GOES_ON.matcher(line).matches()) {
            sentences.remove(0);
        }
        sentences.removeIf(sentence -> sentence.contains(TEX));
        add(sentences);
    }

    /** The last sentence of a line may lead into what is not there: a list, a table, a quotation, a formula. */
    private void add(List<String> sentences) {
        if (!sentences.isEmpty()
                && !ENDED.matcher(sentences.get(sentences.size() - 1)).matches()) {
            sentences.remove(sentences.size() - 1);
        }
        if (!sentences.isEmpty()) {
            blocks.add(new Block(0, String.join(" ", sentences)));
        }
    }
}
