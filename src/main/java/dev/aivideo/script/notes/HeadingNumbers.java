package dev.aivideo.script.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes bare numbers from headings that are counted, as in "1 The idea", "2 The sea floor", but not from "12 angry men". */
final class HeadingNumbers {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})\\s+(\\p{L}.*)$");

    private HeadingNumbers() {}

    static List<NoteBlock> removed(List<NoteBlock> blocks) {
        List<Integer> numbers = blocks.stream()
                .flatMap(block -> numbered(block).stream())
                .map(heading -> Integer.valueOf(heading.group(1)))
                .toList();
        boolean counted = numbers.size() > 1;
        for (int i = 0; i < numbers.size(); i++) {
            counted &= numbers.get(i) == i + 1;
        }
        return counted ? blocks.stream().map(HeadingNumbers::bare).toList() : blocks;
    }

    private static NoteBlock bare(NoteBlock block) {
        return block instanceof NoteBlock.Heading heading
                ? numbered(block)
                        .<NoteBlock>map(number -> new NoteBlock.Heading(heading.level(), number.group(2)))
                        .orElse(block)
                : block;
    }

    private static Optional<Matcher> numbered(NoteBlock block) {
        Matcher number = NUMBERED.matcher(block instanceof NoteBlock.Heading heading ? heading.text() : "");
        return number.matches() ? Optional.of(number) : Optional.empty();
    }
}
