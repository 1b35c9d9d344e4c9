package dev.aivideo.style;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.project.LookClip;
import dev.aivideo.project.LookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files that a style names, relative to its own. Each is looked at before a film is begun with it. */
final class StyleFiles {
    private static final Duration NEAR = Duration.ofMillis(300);

    private final Path style;
    private final Supplier<Ffprobe> ffprobe;

    StyleFiles(Path style, Supplier<Ffprobe> ffprobe) {
        this.style = style;
        this.ffprobe = ffprobe;
    }

    LookFile logo(StyleKeys keys, String key) {
        String rule = "must be a PNG file beside the style, " + LogoImage.RULE;
        Path file = file(keys, key, rule);
        if (file == null) {
            throw keys.refusal(key, rule, "");
        }
        String fault = LogoImage.fault(file);
        if (fault != null) {
            throw keys.refusal(key, rule + " (" + fault + ")", file.toString());
        }
        return lookFile(file);
    }

    @Nullable
    LookFile typeface(StyleKeys keys, String key) {
        String rule = "must be a TrueType or OpenType file with the letters A to Z";
        Path file = file(keys, key, rule);
        if (file == null) {
            return null;
        }
        try {
            LookTypeface.read(file);
        } catch (IOException e) {
            throw keys.refusal(key, rule + " (" + e.getMessage() + ")", file.toString());
        }
        return lookFile(file);
    }

    @Nullable
    LookClip clip(StyleKeys keys, String key) {
        String rule = "must be a clip with a picture, %s to %d s long"
                .formatted(LookClip.SHORTEST.toMillis() / 1e3, LookClip.LONGEST.toSeconds());
        Path file = file(keys, key, rule);
        if (file == null) {
            return null;
        }
        Duration length = length(file, keys, key, rule);
        if (length.compareTo(LookClip.SHORTEST) < 0 || length.compareTo(LookClip.LONGEST) > 0) {
            throw keys.refusal(
                    key,
                    rule + String.format(Locale.ROOT, " (it is %.1f s long)", length.toMillis() / 1e3),
                    file.toString());
        }
        return new LookClip(lookFile(file), length);
    }

    private Duration length(Path file, StyleKeys keys, String key, String rule) {
        try {
            MediaInfo info = ffprobe.get().probe(file);
            if (info.picture() == null || info.isStill()) {
                String fault = info.picture() == null ? "it has no picture" : "it is a single picture";
                throw keys.refusal(key, rule + " (" + fault + ")", file.toString());
            }
            if (!ffprobe.get().decodes(file, Duration.ZERO, Duration.ZERO)) {
                throw keys.refusal(key, rule + " (its picture cannot be decoded)", file.toString());
            }
            return length(file, info, info.picture());
        } catch (FfmpegException e) {
            if (e.isOfTheMachine()) {
                throw e;
            }
            throw keys.refusal(key, rule + " (FFmpeg cannot read it)", file.toString());
        }
    }

    /** Of the picture: by its frames, else as the header says if that is about what there is. */
    private Duration length(Path file, MediaInfo info, MediaInfo.Picture picture) {
        if (picture.frames() > 0 && picture.averageFps() > 0) {
            return Duration.ofMillis(Math.round(picture.frames() * 1000 / picture.averageFps()));
        }
        Duration measured = ffprobe.get().measuredLength(file);
        boolean isAsStated = info.duration().minus(measured).abs().compareTo(NEAR) < 0;
        return isAsStated ? info.duration() : measured;
    }

    private @Nullable Path file(StyleKeys keys, String key, String rule) {
        String text = keys.text(key, rule);
        if (text == null) {
            return null;
        }
        try {
            Path file = style.toAbsolutePath().resolveSibling(text).normalize();
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
            throw keys.refusal(key, rule + " (there is no file " + file + " that can be read)", text);
        } catch (InvalidPathException e) {
            throw keys.refusal(key, rule + " (this is no file name)", text);
        }
    }

    private static LookFile lookFile(Path file) {
        return new LookFile(file.toString(), Checksums.sha256OfOwn(file));
    }
}
