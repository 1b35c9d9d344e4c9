package dev.aivideo.cli.output;

import dev.aivideo.project.LedgerEntry;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rights of a film's pictures: author, licence, conditions of use, time of retrieval; the answer to a copyright claim. */
public final class RightsLedger {
    private final List<LedgerEntry> entries;

    public RightsLedger(List<LedgerEntry> entries) {
        this.entries = entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Every picture with its rights. */
    public List<PictureView> pictures() {
        return entries.stream().map(PictureView::of).toList();
    }

    /** Sentences that have to be shown with the film, each once. */
    public List<String> notices() {
        return ShotView.notices(pictures().stream().map(PictureView::shot));
    }

    /** The number of pictures per source and licence, in one line. */
    public String summary() {
        Map<String, Long> counted = entries.stream()
                .map(LedgerEntry::shot)
                .collect(Collectors.groupingBy(RightsLedger::origin, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String origin(Shot shot) {
        return shot.kind() == MediaKind.GENERATED
                ? "drawn (own work)"
                : "from %s (%s)".formatted(shot.source(), licence(shot.rights()));
    }

    private static String licence(Rights rights) {
        return rights.licence().isBlank() ? "licence not stated" : rights.licence();
    }

    /** One line for each picture with an owner, at its first use. */
    public List<String> lines() {
        Map<String, LedgerEntry> shown = entries.stream()
                .filter(entry -> entry.shot().kind() != MediaKind.GENERATED)
                .collect(Collectors.toMap(
                        entry -> entry.shot().source() + ":" + entry.shot().sourceId(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
        return shown.values().stream().map(RightsLedger::line).toList();
    }

    private static String line(LedgerEntry entry) {
        Shot shot = entry.shot();
        Rights rights = shot.rights();
        return Stream.of(
                        "scene %d, shot %d: '%s'".formatted(entry.sceneNumber(), shot.position(), shot.title()),
                        shot.source() + " " + shot.sourceId(),
                        rights.author().isBlank() ? "" : "by " + rights.author(),
                        rights.credit(),
                        licence(rights),
                        rights.terms(),
                        rights.page(),
                        "retrieved " + Formats.time(entry.retrievedAt()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }
}
