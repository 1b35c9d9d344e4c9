package dev.aivideo.script.notes;

import dev.aivideo.language.Markdown;
import java.util.List;

/**
 * What notes say, in sentences that can be told.
 *
 * @param prose by sections
 * @param foremost sentences of the prose that a short film tells before others: what is listed, compared or quoted
 * @param leftOut what is not told, with the reason
 * @param shareLeftOut of the notes' words, 0 to 1
 */
public record ToldNotes(Markdown.Prose prose, List<String> foremost, List<LeftOut> leftOut, double shareLeftOut) {
    public ToldNotes {
        foremost = List.copyOf(foremost);
        leftOut = List.copyOf(leftOut);
    }

    /** @param reason in a few words, for the audit */
    public record LeftOut(String text, String reason) {}
}
