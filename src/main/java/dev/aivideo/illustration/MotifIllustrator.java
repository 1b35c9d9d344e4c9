package dev.aivideo.illustration;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.illustration.Illustration.Layer;
import dev.aivideo.illustration.IllustrationRequest.Slot;
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
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a motif as a backdrop a fifth larger than the frame, so that it can be moved slowly, and for some pictures a
 * layer of type of the frame's size.
 */
class MotifIllustrator implements Illustrator {
    private static final Logger LOG = LoggerFactory.getLogger(MotifIllustrator.class);
    /** Drawn anew when the drawing itself changes. */
    private static final int EDITION = 2;

    private static final float JPEG_QUALITY = 0.93f;

    private final Designer designer;

    MotifIllustrator(Designer designer) {
        this.designer = designer;
    }

    /** Several at once: a picture takes a processor the better part of a second. One that fails costs no other. */
    @Override
    public List<Illustration> illustrate(IllustrationRequest request, Path folder) {
        List<Design> designs = designer.designs(request);
        List<Attempt> attempts = IntStream.range(0, designs.size())
                .parallel()
                .mapToObj(n -> attempt(designs.get(n), request.slots().get(n), request.aspect(), folder))
                .toList();
        List<Illustration> drawn =
                attempts.stream().flatMap(attempt -> attempt.drawn().stream()).toList();
        if (drawn.isEmpty()) {
            attempts.stream()
                    .flatMap(attempt -> attempt.failure().stream())
                    .findFirst()
                    .ifPresent(failure -> {
                        throw failure;
                    });
        }
        return drawn;
    }

    /** One of the two. */
    private record Attempt(Optional<Illustration> drawn, Optional<IllustrationException> failure) {}

    private static Attempt attempt(Design design, Slot slot, Aspect aspect, Path folder) {
        try {
            return new Attempt(Optional.of(draw(design, slot, aspect, folder)), Optional.empty());
        } catch (IOException | RuntimeException e) {
            IllustrationException failure = new IllustrationException(
                    "Cannot draw a picture.",
                    String.valueOf(e.getMessage()),
                    "Free disk space in " + folder + ", or make it writable.",
                    e);
            LOG.warn("{}", failure.getMessage(), e);
            return new Attempt(Optional.empty(), Optional.of(failure));
        }
    }

    private static Illustration draw(Design design, Slot slot, Aspect aspect, Path folder) throws IOException {
        String key = ContentKey.of(design.content(), aspect.widthPx(), aspect.heightPx(), EDITION)
                .value()
                .substring(0, 10);
        String name = "generated-%s-%s".formatted(design.id(), key);
        Files.createDirectories(folder);
        Path backdrop = backdrop(design, aspect, folder, name);
        Path lettering = lettering(design, aspect, folder, name);
        return new Illustration(
                design.id(),
                design.title(),
                design.motif().reason(),
                design.motif().likeness(),
                design.content(),
                new Illustration.Files(backdrop, layers(lettering, slot)));
    }

    private static List<Layer> layers(@Nullable Path lettering, Slot slot) {
        return lettering == null ? List.of() : List.of(new Layer(lettering, false, slot.from(), slot.until(), null));
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
