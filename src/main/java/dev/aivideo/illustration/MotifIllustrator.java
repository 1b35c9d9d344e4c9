package dev.aivideo.illustration;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.illustration.Illustration.Layer;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.map.MapPicture;
import dev.aivideo.media.Jpeg;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Rights;
import dev.aivideo.records.ContentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a motif as a backdrop a fifth larger than the frame, so that it can be moved slowly, and the pieces of a card as
 * layers of the frame's size.
 */
class MotifIllustrator implements Illustrator {
    private static final Logger LOG = LoggerFactory.getLogger(MotifIllustrator.class);
    /** Drawn anew when the drawing itself changes. */
    private static final int EDITION = 4;

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
                .mapToObj(n -> attempt(designs.get(n), request, request.slots().get(n), folder))
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

    private static Attempt attempt(Design design, IllustrationRequest request, Slot slot, Path folder) {
        try {
            return new Attempt(Optional.of(draw(design, request, slot, folder)), Optional.empty());
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

    private static Illustration draw(Design design, IllustrationRequest request, Slot slot, Path folder)
            throws IOException {
        PictureFormat frame = request.frame();
        String key = ContentKey.of(design.content(), frame.widthPx(), frame.heightPx(), EDITION)
                .value()
                .substring(0, 10);
        String name = "generated-%s-%s".formatted(design.id(), key);
        Files.createDirectories(folder);
        PictureSheets sheets = PictureSheets.of(design, request, slot);
        Path backdrop = write(folder.resolve(name + ".jpg"), part -> Jpeg.write(sheets.backdrop(), JPEG_QUALITY, part));
        return new Illustration(
                design.id(),
                design.title(),
                design.reason(),
                design.likeness(),
                design.content(),
                new Illustration.Files(
                        backdrop,
                        layers(sheets, slot, folder.resolve(name)),
                        design.map() == null ? Rights.OWN : MapPicture.RIGHTS));
    }

    private static List<Layer> layers(PictureSheets sheets, Slot slot, Path stem) throws IOException {
        List<Layer> layers = new ArrayList<>();
        for (PictureSheets.Laid laid : sheets.laid()) {
            Path file = stem.resolveSibling("%s-%d.png".formatted(stem.getFileName(), layers.size() + 1));
            write(file, part -> ImageIO.write(laid.image(), "png", part.toFile()));
            layers.add(new Layer(file, laid.isAttached(), laid.from(), slot.until(), laid.words()));
        }
        return layers;
    }

    private static Path write(Path file, AtomicFile.Writer<IOException> writer) throws IOException {
        AtomicFile.of(file).write(writer);
        return file;
    }
}
