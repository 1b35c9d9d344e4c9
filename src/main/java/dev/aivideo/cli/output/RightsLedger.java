package dev.aivideo.cli.output;

import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.LedgerEntry;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.TextLedgerEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rights of a film's texts and pictures: author, licence, conditions of use, time of retrieval; the answer to a copyright claim. */
public final class RightsLedger {
    private final List<TextLedgerEntry> texts;
    private final List<LedgerEntry> entries;
    private final @Nullable FilmMusic music;

    /** @param music under the voice; null if there is none */
    public RightsLedger(List<TextLedgerEntry> texts, List<LedgerEntry> entries, @Nullable FilmMusic music) {
        this.texts = texts;
        this.entries = entries;
        this.music = music;
    }

    /** Every text with its rights. */
    public List<TextView> texts() {
        return texts.stream().map(TextView::of).toList();
    }

    public boolean isEmpty() {
        return texts.isEmpty() && entries.isEmpty() && music == null;
    }

    /** Every picture with its rights. */
    public List<PictureView> pictures() {
        return entries.stream().map(PictureView::of).toList();
    }

    /** Sentences that have to be shown with the film, each once. */
    public List<String> notices() {
        return Stream.concat(
                        texts.stream()
                                .map(entry -> entry.text().rights().notice())
                                .filter(notice -> !notice.isBlank()),
                        ShotView.notices(pictures().stream().map(PictureView::shot)).stream())
                .distinct()
                .toList();
    }

    /** The texts, and the number of pictures per source and licence, in one line. */
    public String summary() {
        Map<String, Long> counted = entries.stream()
                .map(LedgerEntry::shot)
                .collect(Collectors.groupingBy(RightsLedger::origin, LinkedHashMap::new, Collectors.counting()));
        Stream<String> words = texts.stream().map(TextView::of).map(TextView::summary);
        Stream<String> pictures = counted.entrySet().stream().map(one -> one.getValue() + " " + one.getKey());
        return Stream.of(words, pictures, musicLine()).flatMap(lines -> lines).collect(Collectors.joining(", "));
    }

    private Stream<String> musicLine() {
        return Stream.ofNullable(music).map(heard -> "music " + heard.line());
    }

    private static String origin(Shot shot) {
        return shot.kind() == MediaKind.GENERATED
                ? "drawn (own work)"
                : "from %s (%s)".formatted(shot.source(), licence(shot.rights()));
    }

    private static String licence(Rights rights) {
        return rights.licence().isBlank() ? "licence not stated" : rights.licence();
    }

    /** One line for each text, and for each picture with an owner, at its first use. */
    public List<String> lines() {
        Map<String, LedgerEntry> shown = entries.stream()
                .filter(entry -> entry.shot().kind() != MediaKind.GENERATED)
                .collect(Collectors.toMap(
                        entry -> entry.shot().source() + ":" + entry.shot().sourceId(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
        return Stream.of(
                        texts.stream().map(TextView::of).map(TextView::line),
                        shown.values().stream().map(RightsLedger::line),
                        musicLine())
                .flatMap(lines -> lines)
                .toList();
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
