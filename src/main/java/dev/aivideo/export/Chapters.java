package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    Chapters {
        chapters = List.copyOf(chapters);
    }

    /** @param startMs from the film's beginning */
    record Chapter(long startMs, String title) {}

    /** Each begins where a section of the script's source does, if the film has enough of those; else evenly. */
    static Chapters of(FilmParts parts) {
        return of(parts.plan(), parts.scenes(), parts.language(), parts.title());
    }

    /** @param filmTitle which no chapter repeats but the first where nothing better is known */
    static Chapters of(FilmPlan plan, List<Scene> scenes, Locale language, String filmTitle) {
        Chapters bySection = new Maker(plan, scenes, true).make(new ChapterTitles(language, filmTitle), filmTitle);
        return bySection.canBeListed()
                ? bySection
                : new Maker(plan, scenes, false).make(new ChapterTitles(language, filmTitle), filmTitle);
    }

    private record Maker(FilmPlan plan, List<Scene> scenes, boolean bySection) {
        Chapters make(ChapterTitles titles, String filmTitle) {
            long lengthMs = ms(plan, plan.totalFrames());
            long wantedMs = Math.max(SHORTEST_MS, lengthMs / MOST);
            List<Chapter> chapters = new ArrayList<>();
            for (int n = 0; n < scenes.size(); n++) {
                // An intro belongs to the first chapter: lists of chapters begin at 0:00.
                long startMs = n == 0 ? 0 : ms(plan, plan.scenes().get(n).startFrame());
                boolean mayBegin = !bySection || beginsSection(scenes, n);
                boolean isFirst = chapters.isEmpty();
                if (isFirst
                        || mayBegin && isFarEnough(chapters, startMs, wantedMs) && lengthMs - startMs >= SHORTEST_MS) {
                    titles.next(scenes.get(n))
                            .or(() -> isFirst ? Optional.of(filmTitle) : Optional.empty())
                            .ifPresent(title -> chapters.add(new Chapter(startMs, title)));
                }
            }
            return new Chapters(chapters, lengthMs);
        }
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

    /** Whether YouTube would list them: three or more, each at least 10 s long. */
    boolean canBeListed() {
        return chapters.size() >= FEWEST
                && lengthMs - chapters.get(chapters.size() - 1).startMs() >= SHORTEST_MS;
    }

    /** All of them if they may be listed, else none. */
    List<Chapter> listed() {
        return canBeListed() ? chapters : List.of();
    }

    /** For the description: a line each, the time first; empty if the list would break a rule. */
    List<String> lines() {
        return listed().stream()
                .map(chapter -> time(chapter.startMs()) + " " + chapter.title())
                .toList();
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
        for (int n = 0; n < listed().size(); n++) {
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
