package dev.aivideo.editing;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.HardwareEncoder;
import dev.aivideo.project.Segment;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.SegmentRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Renders one scene, unless a segment of exactly these things is there and whole. */
class SegmentProcessor implements ItemProcessor<SceneEdit, RenderedScene> {
    private final SegmentRenderer renderer;
    private final ArtifactStore store;
    private final SegmentRepository segments;
    private final Workspace workspace;
    private final EditingProperties properties;
    private final FilmEncoders encoders;

    SegmentProcessor(
            SegmentRenderer renderer,
            ArtifactStore store,
            SegmentRepository segments,
            Workspace workspace,
            EditingProperties properties,
            FilmEncoders encoders) {
        this.renderer = renderer;
        this.store = store;
        this.segments = segments;
        this.workspace = workspace;
        this.properties = properties;
        this.encoders = encoders;
    }

    /** @throws SceneFailedException if the scene's pictures cannot be edited; what the machine lacks is thrown as it is */
    @Override
    public RenderedScene process(SceneEdit edit) {
        try {
            return made(edit);
        } catch (FfmpegException e) {
            HardwareEncoder hardware = encoders.of(edit);
            if (hardware != null && !Thread.currentThread().isInterrupted() && canBeRendered(edit)) {
                throw encoders.failed(edit, hardware, e);
            }
            throw e.isOfTheMachine() ? e : new SceneFailedException(failed(edit), e);
        }
    }

    /** The scene whose pictures cannot be edited: it may be the next one, into which this one fades. */
    private String failed(SceneEdit edit) {
        SceneJoins.Next next = edit.course().joins().next();
        return next != null && canBeRendered(edit.alone())
                ? next.scene().id()
                : edit.scene().id();
    }

    /** By software. */
    private boolean canBeRendered(SceneEdit edit) {
        Path trial = file(edit).resolveSibling("part-alone-" + file(edit).getFileName());
        try {
            renderer.render(edit, trial);
            return true;
        } catch (FfmpegException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + trial + ": " + e.getMessage(), e);
        } finally {
            delete(trial);
        }
    }

    private RenderedScene made(SceneEdit edit) {
        List<String> arguments = new ArrayList<>();
        ContentKey key = encoders.key(edit, edit.key(properties, layers(edit)));
        if (!store.isWhole(seen(edit), key)) {
            delete(file(edit)); // what is seen is found out while the segment is made
        }
        Path file = obtain(edit, key, file(edit), temporary -> {
            SegmentRenderer.Rendered rendered = renderer.render(edit, encoders.of(edit), temporary);
            obtain(
                    edit,
                    key,
                    seen(edit),
                    report -> Files.writeString(report, rendered.seen() + "\n" + CardReport.of(edit)));
            arguments.addAll(rendered.command().arguments());
        });
        Segment segment =
                new Segment(edit.scene().id(), workspace.relative(file), workspace.relative(seen(edit)), edit.frames());
        return new RenderedScene(edit, segment, arguments);
    }

    private Path obtain(SceneEdit edit, ContentKey key, Path target, ArtifactStore.Maker maker) {
        return store.obtain(edit.scene().projectId(), edit.scene().id(), Stage.EDITING, key, target, maker);
    }

    /** Whether nothing is left to do for this scene. */
    boolean isDone(SceneEdit edit) {
        ContentKey key = encoders.key(edit, edit.key(properties, layers(edit)));
        return segments.find(edit.scene().id()).isPresent()
                && store.isWhole(file(edit), key)
                && store.isWhole(seen(edit), key);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    /** The report on what was seen, beside the segment. */
    private Path seen(SceneEdit edit) {
        return file(edit).resolveSibling(file(edit).getFileName() + ".seen.txt");
    }

    private Path file(SceneEdit edit) {
        return workspace
                .segments(edit.scene().projectId())
                .resolve("scene-%d.mp4".formatted(edit.scene().number()));
    }

    private List<String> layers(SceneEdit edit) {
        return edit.shown().stream()
                .map(span -> span.shot().showing().layers().stream()
                        .map(this::content)
                        .collect(Collectors.joining(";")))
                .toList();
    }

    /** Of one that only stands there the checksum alone: so earlier versions have it. */
    private String content(ShotLayer layer) {
        String sha256 = Checksums.sha256OfOwn(workspace.inside(layer.file()));
        return layer.equals(ShotLayer.standing(layer.file()))
                ? sha256
                : List.of(
                                sha256,
                                layer.isAttached(),
                                layer.from(),
                                layer.until(),
                                layer.text(),
                                layer.heardFrom(),
                                layer.heardUntil())
                        .toString();
    }
}
