package dev.aivideo.illustration;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.illustration.Illustration.Heard;
import dev.aivideo.illustration.Illustration.Layer;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.card.CardFrame;
import dev.aivideo.illustration.card.Said;
import dev.aivideo.illustration.card.Sheet;
import dev.aivideo.illustration.card.TimedCard.Timed;
import dev.aivideo.media.Jpeg;
import dev.aivideo.project.Aspect;
import dev.aivideo.records.ContentKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a motif as a backdrop a fifth larger than the frame, so that it can be moved slowly, and the pieces of a card as
 * layers of the frame's size.
 */
class MotifIllustrator implements Illustrator {
    private static final Logger LOG = LoggerFactory.getLogger(MotifIllustrator.class);
    /** Drawn anew when the drawing itself changes. */
    private static final int EDITION = 3;

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
        return new Illustration(
                design.id(),
                design.title(),
                design.reason(),
                design.likeness(),
                design.content(),
                new Illustration.Files(backdrop, layers(design, slot, aspect, folder.resolve(name))));
    }

    private static Path backdrop(Design design, Aspect aspect, Path folder, String name) throws IOException {
        BufferedImage image = Backdrop.draw(design.painting(), larger(aspect.widthPx()), larger(aspect.heightPx()));
        return write(folder.resolve(name + ".jpg"), part -> Jpeg.write(image, JPEG_QUALITY, part));
    }

    private static List<Layer> layers(Design design, Slot slot, Aspect aspect, Path stem) throws IOException {
        List<Layer> layers = new ArrayList<>();
        if (design.card() != null) {
            CardFrame frame = new CardFrame(aspect.widthPx(), aspect.heightPx());
            for (Timed timed : design.card().pieces()) {
                BufferedImage image =
                        Sheet.draw(timed.piece(), frame, design.colours().palette());
                Path file = stem.resolveSibling("%s-%d.png".formatted(stem.getFileName(), layers.size() + 1));
                write(file, part -> ImageIO.write(image, "png", part.toFile()));
                layers.add(new Layer(file, false, timed.from(), slot.until(), heard(timed.said())));
            }
        }
        return layers;
    }

    private static @Nullable Heard heard(@Nullable Said said) {
        return said == null ? null : new Heard(said.text(), said.from(), said.until());
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
