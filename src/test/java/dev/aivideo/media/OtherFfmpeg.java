package dev.aivideo.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** FFmpeg for tests as a system has it: scripts of that name, which need nothing set. */
public final class OtherFfmpeg {
    private OtherFfmpeg() {}

    /** A version that the profile ffmpegs has unpacked. */
    public static Path unpacked(String version, Path bin) throws IOException {
        Path libraries = Path.of("target/ffmpegs", version, "org/bytedeco/ffmpeg/linux-x86_64-gpl")
                .toAbsolutePath();
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        FfmpegBinaries.standIn(libraries.resolve("ffmpeg"), libraries);
        return scripts(libraries, bin, "");
    }

    /** The one that comes along, with something done first each time it is started. */
    public static Path bundled(Path bin, String first) throws IOException {
        return scripts(TestMedia.folder(), bin, first);
    }

    private static Path scripts(Path libraries, Path bin, String first) throws IOException {
        Files.createDirectories(bin);
        for (String program : List.of("ffmpeg", "ffprobe")) {
            script(
                    bin.resolve(program),
                    "%s\nLD_LIBRARY_PATH='%s' exec '%s' \"$@\""
                            .formatted(first, libraries, libraries.resolve(program)));
        }
        return bin.resolve("ffmpeg");
    }

    /** A program of the system's shell. */
    public static Path script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
