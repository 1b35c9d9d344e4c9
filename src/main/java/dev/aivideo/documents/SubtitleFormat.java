package dev.aivideo.documents;

import dev.aivideo.language.PlainText;
import dev.aivideo.project.Rights;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Subtitles, SubRip or WebVTT: what is said, without times, speakers, sounds and styles. Lines that roll up, shown in
 * several cues, are read once.
 */
final class SubtitleFormat implements DocumentFormat {
    private static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}";
    private static final Pattern BEGINNING =
            Pattern.compile("\\A\\s*(?:WEBVTT\\b|(?:\\d+[ \\t]*\\n)?\\s*" + TIME + "\\s*-->)");

    @Override
    public boolean fits(GivenDocument document) {
        return BinaryFormats.of(document.bytes()) == null
                && BEGINNING.matcher(PlainText.of(document.text())).find();
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        SubtitleLines lines = new SubtitleLines();
        for (String block : PlainText.of(document.text()).split("\\n[ \\t]*\\n")) {
            lines.take(block);
        }
        String text = lines.text();
        if (Prose.words(text) == 0 && text.length() > 100) {
            throw document.fault(
                    "has no full stops: subtitles that a machine wrote cannot be parted into sentences",
                    "Set punctuation marks, or give a transcript in whole sentences.");
        }
        return new DocumentText("", text, Rights.NONE);
    }
}
