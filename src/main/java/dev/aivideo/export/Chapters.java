package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The film's chapters: each joins neighbouring scenes, and none is too short to be listed.
 *
 * @param lengthMs duration of the whole film
 */
record Chapters(List<Chapter> chapters, long lengthMs) {
    /** YouTube lists nothing if one is shorter, or if there are fewer than three. */
    private static final long SHORTEST_MS = 10_000;

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int TITLE_LENGTH = 49;

    Chapters {
        chapters = List.copyOf(chapters);
    }

    /** @param startMs from the film's beginning */
    record Chapter(long startMs, String title) {}

    /** Each begins where a section of the script's source does, if the film has enough of those; else evenly. */
    static Chapters of(FilmPlan plan, List<Scene> scenes) {
        Chapters bySection = of(plan, scenes, true);
        return bySection.canBeListed() ? bySection : of(plan, scenes, false);
    }

    private static Chapters of(FilmPlan plan, List<Scene> scenes, boolean bySection) {
        long lengthMs = ms(plan, plan.totalFrames());
        long wantedMs = Math.max(SHORTEST_MS, lengthMs / MOST);
        List<Chapter> chapters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int n = 0; n < scenes.size(); n++) {
            // An intro belongs to the first chapter: lists of chapters begin at 0:00.
            long startMs = n == 0 ? 0 : ms(plan, plan.scenes().get(n).startFrame());
            boolean mayBegin = !bySection || beginsSection(scenes, n);
            boolean isFirst = chapters.isEmpty();
            if (isFirst || mayBegin && isFarEnough(chapters, startMs, wantedMs) && lengthMs - startMs >= SHORTEST_MS) {
                chapters.add(new Chapter(startMs, title(scenes.get(n), used)));
            }
        }
        return new Chapters(chapters, lengthMs);
    }

    private static boolean beginsSection(List<Scene> scenes, int n) {
        String heading = scenes.get(n).origin().heading();
        return n > 0
                && !heading.isBlank()
                && !heading.equals(scenes.get(n - 1).origin().heading());
    }

    /** Counted in whole seconds, as they are listed. */
    private static boolean isFarEnough(List<Chapter> chapters, long startMs, long wantedMs) {
        long lastMs = chapters.get(chapters.size() - 1).startMs();
        return startMs - lastMs >= wantedMs && startMs / 1000 - lastMs / 1000 >= SHORTEST_MS / 1000;
    }

    private static long ms(FilmPlan plan, long frame) {
        return frame * 1000 / plan.rate().perSecond();
    }

    /** The heading in the source, else the best search term, that no other chapter has; else the scene's first words. */
    private static String title(Scene scene, Set<String> used) {
        return Stream.of(Stream.of(scene.origin().heading()), scene.visualKeywords().stream(), Stream.of(scene.text()))
                .flatMap(texts -> texts)
                .map(text -> UploadText.capitalised(UploadText.cut(UploadText.plain(text), TITLE_LENGTH)))
                .filter(title -> !title.isBlank())
                .filter(title -> used.add(title.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("Part " + (used.size() + 1));
    }

    /** Whether YouTube would list them: three or more, each at least 10 s long. */
    boolean canBeListed() {
        return chapters.size() >= FEWEST
                && lengthMs - chapters.get(chapters.size() - 1).startMs() >= SHORTEST_MS;
    }

    /** For the description: a line each, the time first; empty if the list would break a rule. */
    List<String> lines() {
        return canBeListed()
                ? chapters.stream()
                        .map(chapter -> time(chapter.startMs()) + " " + chapter.title())
                        .toList()
                : List.of();
    }

    private static String time(long ms) {
        long s = ms / 1000;
        return s >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60)
                : String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60);
    }

    /** Title and chapters as FFmpeg reads them (https://ffmpeg.org/ffmpeg-formats.html#Metadata-2). */
    String tags(String title) {
        StringBuilder tags = new StringBuilder(";FFMETADATA1\ntitle=" + escaped(title) + "\n");
        for (int n = 0; n < chapters.size(); n++) {
            long endMs = n + 1 < chapters.size() ? chapters.get(n + 1).startMs() : lengthMs;
            tags.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
                    .append(chapters.get(n).startMs());
            tags.append("\nEND=").append(endMs).append("\ntitle=");
            tags.append(escaped(chapters.get(n).title())).append("\n");
        }
        return tags.toString();
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> ("=;#\\\n".indexOf(c) >= 0 ? "\\" : "") + (char) c)
                .collect(Collectors.joining());
    }
}
