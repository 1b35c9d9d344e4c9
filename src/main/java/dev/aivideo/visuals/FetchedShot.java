package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Footage;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.PicturePart;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Showing;
import dev.aivideo.project.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that was fetched and inspected.
 *
 * @param sha256 of the file
 */
record FetchedShot(Ranked ranked, Footage footage, PictureInspector.Judgement judgement, String sha256)
        implements ChosenShot {

    @Override
    public String key() {
        return ranked.key();
    }

    @Override
    public double score() {
        return ranked.score();
    }

    @Override
    public String reason() {
        return judgement.note().isEmpty() ? ranked.reason() : ranked.reason() + "; " + judgement.note();
    }

    /** What of the file is shown in so much time. */
    PicturePart part(Duration shown) {
        Duration most = judgement.available().compareTo(shown) < 0 ? judgement.available() : shown;
        return new PicturePart(
                sha256,
                judgement.kind() == MediaKind.CLIP,
                judgement.in(),
                judgement.in().plus(most));
    }

    @Override
    public Shot shot(Scene scene, int position, @Nullable Slot slot, Workspace workspace) {
        Candidate candidate = ranked.candidate();
        return new Shot(
                UUID.randomUUID().toString(),
                scene.id(),
                position,
                judgement.kind(),
                workspace.relative(footage.file()),
                judgement.in(),
                judgement.available(),
                slot == null ? Showing.unplanned(List.of()) : new Showing(slot.from(), slot.until(), List.of()),
                candidate.source(),
                candidate.id(),
                candidate.title(),
                footage.rights() == null ? candidate.rights() : footage.rights(),
                ranked.score(),
                reason(),
                sha256);
    }
}
