package dev.aivideo.illustration;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.records.ContentKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws pictures: a backdrop a fifth larger than the frame, so that it can be moved slowly, and for some a layer of
 * type of the frame's size. A candidate's address is its {@link Design}, so that it can be drawn again from the record.
 */
class GeneratedFootageSource implements FootageSource {
    /** Drawn anew when the drawing itself changes. */
    private static final int EDITION = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
                JSON.writeValueAsString(design),
                "",
                design.likeness());
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        Design design = JSON.readValue(candidate.address(), Design.class);
        String key = ContentKey.of(candidate.address(), candidate.widthPx(), candidate.heightPx(), EDITION)
                .value()
                .substring(0, 10);
        try {
            Files.createDirectories(directory);
            Path backdrop = directory.resolve("generated-%s-%s.jpg".formatted(design.id(), key));
            Path temporary = directory.resolve("drawing-" + backdrop.getFileName());
            Backdrop.writeJpeg(
                    Backdrop.draw(
                            design.motif(),
                            design.palette(),
                            design.seed(),
                            larger(candidate.widthPx()),
                            larger(candidate.heightPx())),
                    temporary);
            move(temporary, backdrop);
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
        Path temporary = directory.resolve("drawing-" + file.getFileName());
        ImageIO.write(type, "png", temporary.toFile());
        move(temporary, file);
        return file;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A fifth more, even. */
    private static int larger(int px) {
        return px * 6 / 5 / 2 * 2;
    }
}
