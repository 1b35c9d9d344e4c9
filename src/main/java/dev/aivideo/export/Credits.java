package dev.aivideo.export;

import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who made what is seen and said.
 *
 * @param texts one for each text that the narration is made of and that states an author or a licence, in their order
 * @param lines one for each picture, in the order of their first showing
 * @param sources the same in short
 * @param music who made the music; empty if there is none
 * @param notices sentences that have to be shown, each once
 */
record Credits(
        List<String> texts, List<String> lines, List<SourceCredits> sources, List<String> music, List<String> notices) {
    static final String OWN = "Drawn pictures: own work of AI Video Generator";

    Credits {
        texts = List.copyOf(texts);
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        music = List.copyOf(music);
        notices = List.copyOf(notices);
    }

    /**
     * @param texts that the script is made of
     * @param shots of the whole film, in the order of showing
     * @param music under the voice; null if there is none
     */
    static Credits of(List<SourceText> texts, List<Shot> shots, @Nullable FilmMusic music) {
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
        return new Credits(
                TextCredits.lines(texts), lines, sources, MusicCredits.lines(music), notices(texts, shots, music));
    }

    private static List<String> notices(List<SourceText> texts, List<Shot> shots, @Nullable FilmMusic music) {
        return Stream.of(
                        texts.stream().map(text -> text.rights().notice()),
                        TextCredits.shareAlike(texts).stream(),
                        TextCredits.shareAlikePictures(shots).stream(),
                        shots.stream().map(shot -> shot.rights().notice()),
                        MusicCredits.notices(music).stream())
                .flatMap(stated -> stated)
                .map(UploadText::plain)
                .filter(notice -> !notice.isEmpty())
                .distinct()
                .toList();
    }

    /** Title, maker, credit, source, licence and page, as far as they are known; a credit that says it all stands alone. */
    private static String line(Shot shot) {
        Rights rights = shot.rights();
        if (saysAll(rights)) {
            return UploadText.plain(rights.credit());
        }
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

    private static boolean saysAll(Rights rights) {
        return !rights.licence().isBlank()
                && !rights.page().isBlank()
                && rights.credit().contains(rights.licence())
                && rights.credit().contains(rights.page());
    }

    /** The whole list as a text file, for answering a claim. */
    String text(String title) {
        String list = lines.stream().collect(Collectors.joining("\n"));
        String notes = notices.isEmpty() ? "" : "\n\nNotices\n" + String.join("\n", notices);
        String words = texts.isEmpty() ? "" : "Texts in \"" + title + "\"\n\n" + String.join("\n", texts) + "\n\n";
        String sound = music.isEmpty() ? "" : "\n\nMusic in \"" + title + "\"\n\n" + String.join("\n", music);
        return words + "Pictures in \"" + title + "\"\n\n" + list + sound + notes + "\n";
    }
}
