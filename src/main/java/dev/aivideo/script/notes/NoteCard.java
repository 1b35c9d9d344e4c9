package dev.aivideo.script.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines under a name in bold, as labels in museums and cards have them, and quotations with a line for their speaker. */
final class NoteCard {
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(\\*\\*|__)(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?([^*\\n:.!?]{2,60})\\1(?:\\s*\\([^)]*\\))?\\s*$");
    private static final Pattern QUOTED = Pattern.compile("^[\"“„«].*[\"”“»]$");
    private static final Pattern SPEAKER = Pattern.compile("^(?:[–—-]+\\s*)?\\p{Lu}\\p{L}*(?: [^.!?:]{2,60})$");
    private static final int SHORT_WORDS = 6;

    private NoteCard() {}

    /**
     * @param level of the heading that a name becomes
     * @return empty if the lines are an ordinary paragraph
     */
    static List<NoteBlock> read(List<String> lines, int level) {
        Optional<String> name = name(lines);
        return name.isPresent()
                ? List.of(new NoteBlock.Heading(level, name.get()), of(lines))
                : quotation(lines).map(List::<NoteBlock>of).orElse(List.of());
    }

    /** @return the name; empty if the lines are an ordinary paragraph */
    private static Optional<String> name(List<String> lines) {
        Matcher name = NAME.matcher(lines.get(0));
        boolean card = lines.size() > 1 && name.matches() && isShort(InlineMarkup.removed(lines.get(1)));
        return card ? Optional.of(InlineMarkup.removed(name.group(2))) : Optional.empty();
    }

    private static boolean isShort(String line) {
        return line.matches(".*[.!?]") || line.split(" ").length <= SHORT_WORDS;
    }

    /** The lines below the name; one that was wrapped stands with the line before. */
    private static NoteBlock.Card of(List<String> lines) {
        List<String> texts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String text = InlineMarkup.removed(line);
            boolean goesOn = !texts.isEmpty() && text.matches("\\p{Ll}.*");
            texts.add(goesOn ? texts.remove(texts.size() - 1) + " " + text : text);
        }
        return new NoteBlock.Card(texts.stream().filter(text -> !text.isBlank()).toList());
    }

    /** A quotation with its speaker in the line below. */
    private static Optional<NoteBlock.Quotation> quotation(List<String> lines) {
        if (lines.size() != 2) {
            return Optional.empty();
        }
        String words = InlineMarkup.removed(lines.get(0));
        String speaker = InlineMarkup.removed(lines.get(1));
        return QUOTED.matcher(words).matches() && SPEAKER.matcher(speaker).matches()
                ? Optional.of(new NoteBlock.Quotation(List.of(words, "— " + speaker.replaceFirst("^[–—-]+\\s*", ""))))
                : Optional.empty();
    }
}
