package dev.aivideo.illustration;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.illustration.Illustration.Layers;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.lettering.LetteringLayer;
import dev.aivideo.media.Jpeg;
import dev.aivideo.project.Aspect;
import dev.aivideo.records.ContentKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws a motif as a backdrop a fifth larger than the frame, so that it can be moved slowly, and for some pictures a
 * layer of type of the frame's size.
 */
class MotifIllustrator implements Illustrator {
    /** Raised when the drawing changes, so that pictures are drawn again. */
    private static final int EDITION = 2;

    private static final float JPEG_QUALITY = 0.93f;

    private final Designer designer;

    MotifIllustrator(Designer designer) {
        this.designer = designer;
    }

    /** Several at once: a picture takes a processor the better part of a second. */
    @Override
    public List<Illustration> illustrate(IllustrationRequest request, Path folder) {
        return designer.designs(request).parallelStream()
                .map(design -> illustration(design, request.aspect(), folder))
                .toList();
    }

    private static Illustration illustration(Design design, Aspect aspect, Path folder) {
        Layers layers;
        try {
            layers = draw(design, aspect, folder);
        } catch (IOException e) {
            throw new IllustrationException(
                    "Cannot write a drawn picture.",
                    String.valueOf(e.getMessage()),
                    "Free disk space in " + folder + ", or make it writable.",
                    e);
        }
        return new Illustration(
                design.id(),
                design.title(),
                design.motif().reason(),
                design.motif().likeness(),
                design.content(),
                layers);
    }

    private static Layers draw(Design design, Aspect aspect, Path folder) throws IOException {
        String key = ContentKey.of(design.content(), aspect.widthPx(), aspect.heightPx(), EDITION)
                .value()
                .substring(0, 10);
        String name = "generated-%s-%s".formatted(design.id(), key);
        Files.createDirectories(folder);
        return new Layers(backdrop(design, aspect, folder, name), lettering(design, aspect, folder, name));
    }

    private static Path backdrop(Design design, Aspect aspect, Path folder, String name) throws IOException {
        BufferedImage image = Backdrop.draw(
                design.motif().motif(),
                design.palette(),
                design.seed(),
                larger(aspect.widthPx()),
                larger(aspect.heightPx()));
        return write(folder.resolve(name + ".jpg"), part -> Jpeg.write(image, JPEG_QUALITY, part));
    }

    private static @Nullable Path lettering(Design design, Aspect aspect, Path folder, String name) throws IOException {
        if (design.lettering().card() == CardLayout.PLAIN) {
            return null;
        }
        BufferedImage image =
                LetteringLayer.draw(design.lettering(), design.palette(), aspect.widthPx(), aspect.heightPx());
        return write(folder.resolve(name + ".png"), part -> ImageIO.write(image, "png", part.toFile()));
    }

    private static Path write(Path file, AtomicFile.Writer<IOException> writer) throws IOException {
        AtomicFile.of(file).write(writer);
        return file;
    }

    /** A fifth more, even. */
    private static int larger(int px) {
        return px * 6 / 5 / 2 * 2;
    }
}
