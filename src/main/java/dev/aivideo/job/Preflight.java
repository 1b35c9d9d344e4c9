package dev.aivideo.job;

import com.sun.management.OperatingSystemMXBean;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Problem;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Checks disk space and memory before a film is started. */
public final class Preflight {
    private static final long MB = 1_000_000;
    /**
     * A film of 58 s of drawn pictures had 97 MB on the disk at its peak, folder of temporary files included
     * (the benchmark measures it). Pictures that are hard to encode take more: segments and film may have 12 Mbit/s each,
     * which is 3 MB for each second, and the sound a quarter of one.
     */
    private static final long DISK_MB_PER_SECOND = 4;

    private static final long DISK_MB_AT_LEAST = 200;
    /** FFmpeg with 4K sources takes up to 1.1 GB, the voice model 0.9 GB; they do not run at the same time. */
    private static final long MEMORY_MB = 1_200;
    /** What is drawn, moved and encoded at a time grows with the frame. */
    private static final long MEMORY_MB_OF_LARGER = 600;

    private Preflight() {}

    /** What is missing for a film of this duration, with the remedy; empty if nothing is. */
    public static Optional<Problem> problem(Workspace workspace, Duration film, PictureFormat format) {
        long needed = DISK_MB_AT_LEAST
                + Math.round(DISK_MB_PER_SECOND * Math.max(1, format.bitrateScale()) * film.toSeconds());
        try {
            long free = Files.getFileStore(workspace.root()).getUsableSpace() / MB;
            if (free < needed) {
                return Optional.of(new Problem(
                        "The disk of %s has %d MB free, a film of %d s takes up to %d MB."
                                .formatted(workspace.root(), free, film.toSeconds(), needed),
                        "",
                        "delete old files with 'clean', or choose a workspace on another disk"));
            }
        } catch (IOException e) {
            return Optional.of(
                    new Problem("The workspace " + workspace.root() + " cannot be checked: " + e.getMessage(), "", ""));
        }
        return Optional.empty();
    }

    /** The problem if there is too little memory to start a film, with the figures. */
    public static Optional<Problem> memoryProblem(PictureFormat format) {
        long needed = MEMORY_MB + Math.round(MEMORY_MB_OF_LARGER * Math.max(0, format.scale() * format.scale() - 1));
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        // Linux counts its disk cache as used: the available memory is in /proc/meminfo.
        long available = MemInfo.availableMb().orElse(machine.getFreeMemorySize() / MB);
        return available >= needed
                ? Optional.empty()
                : Optional.of(new Problem(
                        "%d MB of memory are free, a film takes %d MB.".formatted(available, needed),
                        "",
                        "close other programs, or make fewer films at a time"));
    }
}
