package dev.aivideo.script.notes;

import dev.aivideo.language.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the content of notes ends: at the signature, or the footer behind the last line across the page. */
final class NotesEnd {
    private static final int SIGN_OFF_WORDS = 8;
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)^(?:cheers|(?:kind |best |warm )?regards|best(?: wishes)?|many thanks|thanks|yours (?:sincerely|faithfully|truly)|all the best|love|sincerely)[,!.]?(?:\\s.*)?$");

    private NotesEnd() {}

    /** @return number of the first block that is no content */
    static int of(List<NoteBlock> blocks, Asides asides) {
        for (int i = 1; i < blocks.size(); i++) {
            if (isSignature(blocks.get(i)) || isFooter(blocks, i, asides)) {
                return i;
            }
        }
        return blocks.size();
    }

    private static boolean isSignature(NoteBlock block) {
        return block instanceof NoteBlock.Paragraph paragraph
                && SIGN_OFF.matcher(paragraph.text()).matches()
                && Sentences.words(paragraph.text()) < SIGN_OFF_WORDS;
    }

    private static boolean isFooter(List<NoteBlock> blocks, int from, Asides asides) {
        List<NoteBlock> rest = blocks.subList(from, blocks.size());
        return blocks.get(from) instanceof NoteBlock.Rule
                && from * 2 > blocks.size()
                && rest.stream().noneMatch(NoteBlock.Heading.class::isInstance)
                && rest.stream().anyMatch(block -> asides.isFurniture(block.plain()));
    }
}
