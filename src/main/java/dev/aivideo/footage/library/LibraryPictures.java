package dev.aivideo.footage.library;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Visibility;
import dev.aivideo.media.VisibilityProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Provides pictures of the folder. Of a clip the wanted part is looked at; if it is not fit to be shown, another part is
 * sought, and what was seen is kept for the next films.
 */
class LibraryPictures {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryPictures.class);

    /** How much of a clip is looked at for another part. */
    private static final Duration LOOKED_AT = Duration.ofMinutes(1);

    /** So much as a still needs. */
    private static final Duration MOMENT = Duration.ofMillis(100);

    private static final double THUMBNAIL_AT = 0.4;
    private static final String SMALL = "scale='if(gt(iw,ih),-2,336)':'if(gt(iw,ih),336,-2)',setsar=1,format=rgb24";

    private final Path folder;
    private final LibraryIndex index;
    private final Ffmpeg ffmpeg;
    private final VisibilityProbe viewer;

    LibraryPictures(Path folder, LibraryIndex index, Ffmpeg ffmpeg, VisibilityProbe viewer) {
        this.folder = folder;
        this.index = index;
        this.ffmpeg = ffmpeg;
        this.viewer = viewer;
    }

    /** @throws IOException if the file cannot be read, or is not as it was when the library was read */
    Footage bring(Candidate candidate, ClipRange part, Path directory) throws IOException {
        LibraryFile file = index.find(candidate.address());
        if (file == null) {
            throw new IOException("It has changed since the library was read");
        }
        return switch (file.form()) {
            case CLIP -> candidate.format().isClip() ? clip(file, part) : pictureOf(file);
            case STILL -> lying(file, Duration.ZERO, Duration.ZERO, null);
            case REPEATING -> made(candidate, part, directory, "mov", target -> repeat(file, part.length(), target));
            case ANIMATED_WEBP ->
                made(candidate, part, directory, "png", target -> firstOf(path(file), target, ffmpeg));
        };
    }

    /** A clip's picture at two fifths of its length, where it shows its subject more often than at its beginning. */
    Optional<Path> thumbnail(Candidate candidate, Path directory) {
        Path target = directory.resolve(FootageSource.THUMBNAIL + "library-" + candidate.id() + ".png");
        try {
            LibraryFile file = index.find(candidate.address());
            if (file != null && !Files.isRegularFile(target)) {
                Files.createDirectories(directory);
                AtomicFile.shared(target).write(part -> small(file, part));
            }
            return file == null ? Optional.empty() : Optional.of(target);
        } catch (IOException | FfmpegException e) {
            LOG.info("No thumbnail of {}: {}", candidate.address(), e.getMessage());
            return Optional.empty();
        }
    }

    private void small(LibraryFile file, Path target) throws IOException {
        if (file.form() == LibraryFile.Form.ANIMATED_WEBP) {
            firstOf(path(file), target, ffmpeg);
            return;
        }
        String at = String.format(Locale.ROOT, "%.3f", file.lengthMs() * THUMBNAIL_AT / 1000);
        FfmpegCommand.Builder command = FfmpegCommand.writing(target, "image2");
        ffmpeg.run((file.lengthMs() > 0 ? command.input(path(file), "-ss", at) : command.input(path(file)))
                .filter("[0:v:0]" + SMALL)
                .option("-frames:v", "1", "-update", "1", "-c:v", "png")
                .build());
    }

    private Footage clip(LibraryFile file, ClipRange part) throws IOException {
        Visibility wanted = file.seen() == null ? viewer.look(path(file), part.from(), part.length()) : null;
        if (wanted != null && wanted.isFit() && wanted.reaches(part.length())) {
            return lying(file, part.from(), after(file, part.from()), wanted);
        }
        Visibility whole = seen(file);
        Optional<Duration> other = whole.fit(part.from(), part.length());
        if (other.isPresent()) {
            Visibility there = viewer.look(path(file), other.get(), part.length());
            return there.isFit() && there.reaches(part.length())
                    ? lying(file, other.get(), after(file, other.get()), there)
                    : beginning(file, whole, part.length());
        }
        if (!showsFrom(file, part.from())) {
            return beginning(file, whole, part.length());
        }
        boolean isBeyond = !whole.reaches(part.from().plus(part.length()));
        Visibility look = wanted == null || !isBeyond ? whole.part(part.from(), part.length()) : wanted;
        Optional<Duration> moment =
                look.emptiness().isPresent() ? whole.best().filter(at -> showsFrom(file, at)) : Optional.empty();
        return moment.isPresent()
                ? lying(file, moment.get(), after(file, part.from()), whole.part(moment.get(), MOMENT))
                : lying(file, part.from(), after(file, part.from()), look);
    }

    /** A clip too short to be shown as one gives a still. */
    private Footage pictureOf(LibraryFile file) throws IOException {
        Duration best = seen(file).best().filter(at -> showsFrom(file, at)).orElse(Duration.ZERO);
        return lying(file, best, Duration.ZERO, null);
    }

    /**
     * What can be shown of a clip that is seen only when it is read from its beginning: a transport stream is entered
     * anywhere, and shows nothing until its next key picture.
     */
    private Footage beginning(LibraryFile file, Visibility whole, Duration length) throws IOException {
        Visibility look = whole.part(Duration.ZERO, length);
        boolean isStill = look.emptiness().isEmpty() && look.stillness().isPresent();
        return lying(
                file, Duration.ZERO, after(file, Duration.ZERO), isStill ? look.part(Duration.ZERO, MOMENT) : look);
    }

    private boolean showsFrom(LibraryFile file, Duration at) {
        return at.isZero() || !viewer.look(path(file), at, MOMENT).tenths().isEmpty();
    }

    private Visibility seen(LibraryFile file) throws IOException {
        String known = file.seen();
        if (known != null) {
            return new Visibility(known);
        }
        Visibility look = viewer.look(path(file), Duration.ZERO, LOOKED_AT);
        index.saw(file, look.tenths());
        return look;
    }

    private static Duration after(LibraryFile file, Duration from) {
        return Duration.ofMillis(file.lengthMs()).minus(from);
    }

    private Footage lying(LibraryFile file, Duration in, Duration available, @Nullable Visibility look)
            throws IOException {
        return new Footage(path(file), in, available, index.sha256(file.path()), look, null);
    }

    private Path path(LibraryFile file) {
        return folder.resolve(file.path());
    }

    private static Footage made(
            Candidate candidate, ClipRange part, Path directory, String ending, AtomicFile.Writer<IOException> maker)
            throws IOException {
        Path target = directory.resolve(
                "library-%s-%d.%s".formatted(candidate.id(), part.length().toMillis(), ending));
        if (!Files.isRegularFile(target)) {
            Files.createDirectories(directory);
            AtomicFile.of(target).write(maker);
        }
        return new Footage(target, Duration.ZERO);
    }

    /** The first picture of an animated WebP, as large as the whole. */
    static void firstOf(Path webp, Path target, Ffmpeg ffmpeg) throws IOException {
        Path first = Files.createTempFile("first-", ".webp");
        try {
            AnimatedWebp.first(webp, first);
            ffmpeg.run(FfmpegCommand.writing(target, "image2")
                    .input(first)
                    .option("-vf", AnimatedWebp.placing(webp), "-frames:v", "1", "-update", "1", "-c:v", "png")
                    .build());
        } finally {
            Files.deleteIfExists(first);
        }
    }

    /** Without loss, and with what is transparent. */
    private void repeat(LibraryFile file, Duration length, Path target) {
        String seconds = String.format(Locale.ROOT, "%.3f", length.toMillis() / 1e3 + 0.2);
        ffmpeg.run(FfmpegCommand.writing(target, "mov")
                .input(path(file), "-stream_loop", "-1")
                .option("-map", "0:v:0", "-an", "-t", seconds, "-c:v", "png", "-pix_fmt", "rgba")
                .build());
    }
}
