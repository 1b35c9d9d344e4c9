package dev.aivideo.job;

import dev.aivideo.media.DiskTrouble;
import dev.aivideo.project.Problem;
import dev.aivideo.project.ProblemException;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Recognises failures caused by a disk, and reports the disk and a remedy. */
public final class FullDisk {
    private static final long FULL_BYTES = 256_000;

    private FullDisk() {}

    /**
     * A folder that the program writes to.
     *
     * @param remedy a further remedy besides freeing space
     */
    record Place(Path folder, String remedy) {}

    /**
     * The problem; empty if the disk is not the cause.
     *
     * @param cache the folder that all workspaces share
     */
    public static Optional<Problem> in(Throwable thrown, Workspace workspace, Path cache) {
        return in(
                thrown,
                List.of(
                        new Place(workspace.root(), "delete old files with 'clean'"),
                        new Place(workspace.output(), "delete old files with 'clean'"),
                        new Place(workspace.logs(), "delete old files with 'clean'"),
                        new Place(cache, "or set aivideo.cache to a folder on another disk"),
                        new Place(
                                Path.of(System.getProperty("java.io.tmpdir")),
                                "or choose another folder for temporary files: JAVA_OPTS=-Djava.io.tmpdir=FOLDER")));
    }

    /** The same if the folders are unknown. */
    public static Optional<Problem> in(Throwable thrown) {
        return in(thrown, List.of());
    }

    static Optional<Problem> in(Throwable thrown, List<Place> places) {
        return causes(thrown)
                .flatMap(cause -> trouble(cause).stream())
                .findFirst()
                .map(trouble -> problem(trouble, thrown, places));
    }

    private static Optional<DiskTrouble> trouble(Throwable cause) {
        if (cause instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
            return Optional.of(DiskTrouble.FULL);
        }
        return cause instanceof IOException || cause instanceof SQLException
                ? DiskTrouble.in(String.valueOf(cause.getMessage()))
                : Optional.empty();
    }

    private static Problem problem(DiskTrouble trouble, Throwable thrown, List<Place> places) {
        // Freeing space helps only with these.
        List<Place> meant =
                trouble == DiskTrouble.FULL || trouble == DiskTrouble.QUOTA ? meant(thrown, places) : List.of();
        String where = meant.stream()
                .map(place -> "%n%s".formatted(described(place.folder())))
                .collect(Collectors.joining());
        String more =
                meant.stream().map(place -> ", " + place.remedy()).distinct().collect(Collectors.joining());
        String problem = trouble.problem();
        return new Problem(
                Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ".",
                evidence(trouble, thrown) + where,
                trouble.remedy() + more + "; then restart");
    }

    /** The innermost message about the disk: it is the most likely to contain the path. */
    private static String evidence(DiskTrouble trouble, Throwable thrown) {
        List<Throwable> own = causes(thrown)
                .filter(cause -> !cause.getClass().getName().startsWith("org.springframework."))
                .toList();
        return own.stream()
                .map(FullDisk::withoutRemedy)
                .filter(words -> DiskTrouble.in(words).filter(trouble::equals).isPresent())
                .findFirst()
                .orElseGet(() ->
                        own.stream().map(FullDisk::withoutRemedy).findFirst().orElse(""));
    }

    private static String withoutRemedy(Throwable cause) {
        return cause instanceof ProblemException known ? known.withoutRemedy() : String.valueOf(cause.getMessage());
    }

    /** The place of the file that is named, the innermost if there are several; else those that have no room. */
    private static List<Place> meant(Throwable thrown, List<Place> places) {
        List<Place> named = places.stream()
                .filter(place -> causes(thrown).anyMatch(cause -> names(cause, place.folder())))
                .sorted(Comparator.comparing(place -> -place.folder().getNameCount()))
                .limit(1)
                .toList();
        return named.isEmpty() ? full(places) : named;
    }

    private static boolean names(Throwable cause, Path folder) {
        String message = String.valueOf(cause.getMessage());
        return message.contains(folder + "/") || message.contains(folder + ":");
    }

    /** The first place of each disk that is full. */
    private static List<Place> full(List<Place> places) {
        Set<Object> disks = new HashSet<>();
        return places.stream()
                .filter(FullDisk::isFull)
                .filter(place -> disks.add(disk(place.folder())))
                .toList();
    }

    private static Object disk(Path folder) {
        try {
            return Files.getAttribute(folder, "unix:dev");
        } catch (IOException | UnsupportedOperationException e) {
            return folder;
        }
    }

    private static boolean isFull(Place place) {
        try {
            return Files.exists(place.folder())
                    && Files.getFileStore(place.folder()).getUsableSpace() < FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static String described(Path folder) {
        try {
            var disk = Files.getFileStore(folder);
            return "The disk of %s (%s) has %d of %d MB free now."
                    .formatted(
                            folder, disk.name(), disk.getUsableSpace() / 1_000_000, disk.getTotalSpace() / 1_000_000);
        } catch (IOException e) {
            return "The file is on the disk of " + folder + ".";
        }
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
