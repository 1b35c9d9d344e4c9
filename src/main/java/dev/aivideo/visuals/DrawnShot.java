package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.illustration.Illustration;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.OutsideText;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was drawn as nothing else fits.
 *
 * @param sha256 of the backdrop
 */
record DrawnShot(Illustration illustration, String sha256) implements ChosenShot {

    static String key(Illustration drawn) {
        return Candidate.key(Shot.DRAWN, drawn.id());
    }

    @Override
    public String key() {
        return key(illustration);
    }

    @Override
    public double score() {
        return 0;
    }

    @Override
    public String reason() {
        return "drawn, as nothing else fits: " + illustration.reason();
    }

    @Override
    public Shot shot(Scene scene, int position, Workspace workspace) {
        @Nullable
        Path lettering = illustration.files().layers().stream()
                .map(Illustration.Layer::file)
                .findFirst()
                .orElse(null);
        return new Shot(
                UUID.randomUUID().toString(),
                scene.id(),
                position,
                MediaKind.GENERATED,
                workspace.relative(illustration.files().backdrop()),
                Duration.ZERO,
                Duration.ZERO,
                lettering == null ? null : workspace.relative(lettering),
                Shot.DRAWN,
                illustration.id(),
                OutsideText.line(illustration.title()),
                Rights.OWN,
                illustration.likeness(),
                reason(),
                sha256);
    }
}
