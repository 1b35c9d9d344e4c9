package dev.aivideo.illustration;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.media.Jpeg;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Json;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.records.ContentKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws pictures: a backdrop a fifth larger than the frame, so that it can be moved slowly, and for some a layer of
 * type of the frame's size. A candidate's address is its {@link Design}, so that it can be drawn again from the record.
 */
class GeneratedFootageSource implements FootageSource {
    /** Drawn anew when the drawing itself changes. */
    private static final int EDITION = 2;

    private static final float JPEG_QUALITY = 0.93f;

    private final Designer designer;

    GeneratedFootageSource(Designer designer) {
        this.designer = designer;
    }

    @Override
    public String name() {
        return "generated";
    }

    @Override
    public boolean local() {
        return true;
    }

    /** As many pictures as the query's limit, in the order in which they are to be shown. */
    @Override
    public List<Candidate> search(FootageQuery query) {
        return designer.designs(query, query.limit()).stream()
                .map(design -> candidate(design, query.aspect()))
                .toList();
    }

    private Candidate candidate(Design design, Aspect aspect) {
        return new Candidate(
                name(),
                design.id(),
                MediaKind.GENERATED,
                design.text().isEmpty() ? "Drawn picture: " + design.motif().title() : design.text(),
                design.why(),
                List.of(),
                null,
                aspect.widthPx(),
                aspect.heightPx(),
                null,
                Rights.OWN,
                Json.STRICT.writeValueAsString(design),
                "",
                design.likeness());
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        Design design = Json.STRICT.readValue(candidate.address(), Design.class);
        String key = ContentKey.of(candidate.address(), candidate.widthPx(), candidate.heightPx(), EDITION)
                .value()
                .substring(0, 10);
        try {
            Files.createDirectories(directory);
            Path backdrop = directory.resolve("generated-%s-%s.jpg".formatted(design.id(), key));
            BufferedImage drawn = Backdrop.draw(
                    design.motif(),
                    design.palette(),
                    design.seed(),
                    larger(candidate.widthPx()),
                    larger(candidate.heightPx()));
            AtomicFile.of(backdrop).write(file -> Jpeg.write(drawn, JPEG_QUALITY, file));
            return new Footage(backdrop, part.from(), overlay(design, candidate, directory, key));
        } catch (IOException e) {
            throw new FootageException(
                    "Cannot write a drawn picture.",
                    String.valueOf(e.getMessage()),
                    "Make room in " + directory + ", or make it writable.",
                    e);
        }
    }

    private static @Nullable Path overlay(Design design, Candidate candidate, Path directory, String key)
            throws IOException {
        if (design.card() == CardLayout.PLAIN) {
            return null;
        }
        BufferedImage type = LetteringLayer.draw(design, candidate.widthPx(), candidate.heightPx());
        Path file = directory.resolve("generated-%s-%s.png".formatted(design.id(), key));
        AtomicFile.of(file).write(part -> ImageIO.write(type, "png", part.toFile()));
        return file;
    }

    /** A fifth more, even. */
    private static int larger(int px) {
        return px * 6 / 5 / 2 * 2;
    }
}
