package dev.aivideo.export;

import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who wrote what is said, and what the licences of the texts ask of the film. */
final class TextCredits {
    private TextCredits() {}

    /** One line for each text that states an author, a licence or a page; texts that say nothing are the operator's. */
    static List<String> lines(List<SourceText> texts) {
        return texts.stream()
                .map(TextCredits::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** The credit as the text's own terms have it, else title, author, licence and page, as far as they are known. */
    private static String line(SourceText text) {
        Rights rights = text.rights();
        if (!rights.credit().isBlank()) {
            return UploadText.plain(rights.credit());
        }
        if (rights.author().isBlank()
                && rights.licence().isBlank()
                && rights.page().isBlank()) {
            return "";
        }
        String title = text.title().isBlank() ? text.name() : text.title();
        String maker = rights.author().isBlank() ? "" : " by " + rights.author();
        String licence = rights.terms().isBlank() ? rights.licence() : rights.licence() + " " + rights.terms();
        return Stream.of(
                        "Narration adapted from \"" + title + "\"" + maker,
                        licence.isBlank() ? "licence not stated" : "licence: " + licence,
                        rights.page())
                .map(UploadText::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What a licence that passes on to adaptations asks of the narration; empty if no text has one. */
    static Optional<String> shareAlike(List<SourceText> texts) {
        return texts.stream()
                .flatMap(text -> text.rights().shareAlikeVersion().stream())
                .max(Comparator.naturalOrder())
                .map(TextCredits::notice);
    }

    /** What is to be said of pictures under such a licence; empty if there are none. */
    static Optional<String> shareAlikePictures(List<Shot> shots) {
        return shots.stream()
                .flatMap(shot -> shot.rights().shareAlikeVersion().stream())
                .max(Comparator.naturalOrder())
                .map(version ->
                        "Pictures under CC BY-SA are shown, cropped and moved; the film may be used under CC BY-SA "
                                + version + " (https://creativecommons.org/licenses/by-sa/" + version + "/).");
    }

    private static String notice(String version) {
        return "The script, the spoken narration and the captions are an adaptation of these texts and are under CC BY-SA %s"
                        .formatted(version)
                + " (https://creativecommons.org/licenses/by-sa/%s/). Pictures have licences of their own."
                        .formatted(version);
    }
}
