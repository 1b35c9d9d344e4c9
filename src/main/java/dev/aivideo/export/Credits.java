package dev.aivideo.export;

import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who made what is seen.
 *
 * @param lines one for each picture, in the order of their first showing
 * @param sources the same in short
 * @param notices sentences that have to be shown, each once
 */
record Credits(List<String> lines, List<SourceCredits> sources, List<String> notices) {
    static final String OWN = "Drawn pictures: own work of AI Video Generator";

    Credits {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    /** @param shots of the whole film, in the order of showing */
    static Credits of(List<Shot> shots) {
        Map<String, Shot> shown = new LinkedHashMap<>();
        shots.forEach(shot -> shown.putIfAbsent(shot.source() + ":" + shot.sourceId(), shot));
        List<Shot> foreign = shown.values().stream()
                .filter(shot -> shot.kind() != MediaKind.GENERATED)
                .toList();
        List<String> lines =
                new ArrayList<>(foreign.stream().map(Credits::line).distinct().toList());
        List<SourceCredits> sources = new ArrayList<>(SourceCredits.of(foreign));
        if (foreign.size() < shown.size()) {
            lines.add(OWN);
            sources.add(new SourceCredits(OWN, List.of()));
        }
        return new Credits(lines, sources, notices(shots));
    }

    private static List<String> notices(List<Shot> shots) {
        return shots.stream()
                .map(shot -> UploadText.plain(shot.rights().notice()))
                .filter(notice -> !notice.isEmpty())
                .distinct()
                .toList();
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
                .map(UploadText::plain)
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
