package dev.aivideo.media;

import dev.aivideo.media.ProcessRunner.Prints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs FFmpeg. The log of a run that failed stays in the log folder; that of one that went well does not. */
public class Ffmpeg {
    /** Each line says what it is, an error or not. */
    private static final List<String> MARKED = List.of("-loglevel", "level+info");

    private final FfmpegBinaries binaries;
    private final FfmpegProperties properties;
    private final Path logDirectory;
    private final boolean logsStay;

    public Ffmpeg(FfmpegBinaries binaries, FfmpegProperties properties, Path logDirectory) {
        this(binaries, properties, logDirectory, true);
    }

    /** @param logsStay whether the log folder outlives this; no message names a log that is gone */
    Ffmpeg(FfmpegBinaries binaries, FfmpegProperties properties, Path logDirectory, boolean logsStay) {
        this.binaries = binaries;
        this.properties = properties;
        this.logDirectory = logDirectory;
        this.logsStay = logsStay;
    }

    /**
     * Write the command's output file. It is written where the command says: whole files only come from handing in a
     * temporary name and renaming it.
     *
     * @throws FfmpegException if FFmpeg cannot be started, takes longer than the limit, or fails
     */
    public void run(FfmpegCommand command) {
        measure(command);
    }

    /**
     * Run the command and return its whole log, where {@code ebur128}, {@code blackdetect} and their like report.
     *
     * @throws FfmpegException as {@link #run}
     */
    public String measure(FfmpegCommand command) {
        FfmpegBinaries.Chosen chosen = binaries.chosen();
        List<String> words = new ArrayList<>(List.of(chosen.ffmpeg().toString()));
        words.addAll(MARKED);
        words.addAll(command.arguments());
        try {
            Files.createDirectories(logDirectory);
            Path log = Files.createTempFile(logDirectory, "ffmpeg-", ".log");
            try {
                ProcessRunner.run(
                        words,
                        chosen.libraries(),
                        new Prints(log, log, logsStay),
                        properties.timeout(),
                        process -> OrphanedProcesses.note(process, log));
            } finally {
                OrphanedProcesses.forget(log);
            }
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            Files.delete(log);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep FFmpeg's log in " + logDirectory + ": " + e.getMessage(), e);
        }
    }

    /**
     * End every FFmpeg that a killed process left at work in this workspace: it would take the machine's time from the
     * run that goes on. To be called by the holder of the workspace's lock.
     */
    public void endOrphans() {
        OrphanedProcesses.endAll(logDirectory);
    }
}
