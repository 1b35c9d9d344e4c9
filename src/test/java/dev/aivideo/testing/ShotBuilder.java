package dev.aivideo.testing;

import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class ShotBuilder {
    private String id = UUID.randomUUID().toString();
    private String sceneId = "scene-1";
    private int position = 1;
    private MediaKind kind = MediaKind.CLIP;
    private String file = "library/bridge.mp4";
    private Duration in = Duration.ZERO;
    private Duration available = Duration.ofSeconds(4);
    private Showing showing = Showing.unplanned(List.of());
    private String source = "library";
    private String sourceId = "bridge";
    private String title = "A bridge";
    private Rights rights = Rights.OWN;
    private double score = 0.8;
    private String reason = "best meaning";
    private String sha256 = "0".repeat(64);

    ShotBuilder() {}

    public ShotBuilder id(String value) {
        id = value;
        return this;
    }

    public ShotBuilder scene(String value) {
        sceneId = value;
        return this;
    }

    public ShotBuilder position(int value) {
        position = value;
        return this;
    }

    public ShotBuilder kind(MediaKind value) {
        kind = value;
        return this;
    }

    public ShotBuilder file(String value) {
        file = value;
        return this;
    }

    public ShotBuilder sha256(String value) {
        sha256 = value;
        return this;
    }

    /** Where the shown part begins in its file, and how much of it may be shown. */
    public ShotBuilder shown(Duration from, Duration most) {
        in = from;
        available = most;
        return this;
    }

    public ShotBuilder showing(Showing value) {
        showing = value;
        return this;
    }

    /** Under one picture for as long as it is seen. */
    public ShotBuilder overlay(@Nullable String value) {
        return showing(Showing.unplanned(value == null ? List.of() : List.of(ShotLayer.standing(value))));
    }

    /** The name of the footage source and the picture's id there. */
    public ShotBuilder from(String name, String pictureId) {
        source = name;
        sourceId = pictureId;
        return this;
    }

    public ShotBuilder title(String value) {
        title = value;
        return this;
    }

    public ShotBuilder rights(Rights value) {
        rights = value;
        return this;
    }

    public ShotBuilder chosen(double fit, String because) {
        score = fit;
        reason = because;
        return this;
    }

    public Shot build() {
        return new Shot(
                id, sceneId, position, kind, file, in, available, showing, source, sourceId, title, rights, score,
                reason, sha256);
    }
}
