package dev.aivideo.export;

import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who made what is seen.
 *
 * @param lines one for each picture, in the order of their first showing
 * @param notices sentences that have to be shown, each once
 */
record Credits(List<String> lines, List<String> notices) {
    static final String OWN = "Drawn pictures: own work of AI Video Generator";

    Credits {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /** @param shots of the whole film, in the order of showing */
    static Credits of(List<Shot> shots) {
        Map<String, Shot> shown = new LinkedHashMap<>();
        shots.forEach(shot -> shown.putIfAbsent(shot.source() + ":" + shot.sourceId(), shot));
        List<String> foreign = shown.values().stream()
                .filter(shot -> shot.kind() != MediaKind.GENERATED)
                .map(Credits::line)
                .distinct()
                .toList();
        boolean drawn = shots.stream().anyMatch(shot -> shot.kind() == MediaKind.GENERATED);
        List<String> notices = shots.stream()
                .map(shot -> Texts.plain(shot.rights().notice()))
                .filter(notice -> !notice.isEmpty())
                .distinct()
                .toList();
        return new Credits(
                Stream.concat(foreign.stream(), drawn ? Stream.of(OWN) : Stream.empty())
                        .toList(),
                notices);
    }

    /** Title, maker, credit, source, licence and page, as far as they are known. */
    private static String line(Shot shot) {
        Rights rights = shot.rights();
        String maker = rights.author().isBlank() ? "" : "by " + rights.author();
        String licence = rights.terms().isBlank() ? rights.licence() : rights.licence() + " " + rights.terms();
        return Stream.of(
                        "\"" + shot.title() + "\" " + maker,
                        rights.credit(),
                        "source: " + shot.source(),
                        licence.isBlank() ? "licence not stated" : "licence: " + licence,
                        rights.page())
                .map(Texts::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The whole list as a text file, for answering a claim. */
    String text(String title) {
        String list = lines.stream().collect(Collectors.joining("\n"));
        String notes = notices.isEmpty() ? "" : "\n\nNotices\n" + String.join("\n", notices);
        return "Pictures in \"" + title + "\"\n\n" + list + notes + "\n";
    }
}
