package dev.aivideo.footage.library;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.footage.ClipWords;
import dev.aivideo.records.ContentKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a candidate of a file of the library. */
final class LibraryCandidate {
    /** Longer than any shot. */
    private static final Duration ENDLESS = Duration.ofMinutes(10);

    private LibraryCandidate() {}

    static Candidate of(String source, LibraryFile file) {
        return new Candidate(
                source,
                id(file.path()),
                description(file, file.said().made()),
                new Format(file.form().kind(), length(file), file.widthPx(), file.heightPx()),
                file.said().rights(),
                file.path());
    }

    /** All that is said of it, by name, folders and side-car file. */
    static String text(LibraryFile file) {
        Description description = description(file, null);
        return description.text().isEmpty() ? description.label() : description.label() + ". " + description.text();
    }

    /** What is seen in it, as the choice of pictures compares it. */
    static String shown(LibraryFile file) {
        return ClipWords.inEnglish(description(file, null)).shown();
    }

    private static Description description(LibraryFile file, @Nullable LocalDate made) {
        LibraryMetadata told = file.said();
        String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
        String words = String.join(" ", FileWords.of(fileName));
        Set<String> keywords = new LinkedHashSet<>(told.keywords());
        keywords.addAll(FileWords.ofFolders(file.path()));
        if (!told.title().isEmpty() && !words.isEmpty()) {
            keywords.add(words);
        }
        return new Description(
                told.title().isEmpty() ? words : told.title(), told.description(), List.copyOf(keywords), made);
    }

    private static @Nullable Duration length(LibraryFile file) {
        return switch (file.form()) {
            case CLIP -> Duration.ofMillis(file.lengthMs());
            case REPEATING -> ENDLESS;
            case STILL, ANIMATED_WEBP -> null;
        };
    }

    /** Readable, safe as part of a file name, and not the same for two files. */
    private static String id(String path) {
        String readable = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return readable.substring(0, Math.min(readable.length(), 40)) + "-"
                + ContentKey.of(path).value().substring(0, 8);
    }
}
