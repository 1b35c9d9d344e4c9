package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.illustration.Illustration;
import dev.aivideo.illustration.Illustration.Heard;
import dev.aivideo.illustration.Illustration.Layer;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.OutsideText;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import dev.aivideo.project.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was drawn, for what is said or as nothing else fits.
 *
 * @param isOfFact whether it was drawn for what the words state meanwhile
 * @param sha256 of the backdrop
 */
record DrawnShot(Illustration illustration, boolean isOfFact, String sha256) implements ChosenShot {

    /** Words are not seen much before they are heard. */
    private static final Duration SOONEST = Duration.ofMillis(300);

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
        return (isOfFact ? "drawn for what is said: " : "drawn, as nothing else fits: ") + illustration.reason();
    }

    @Override
    public Shot shot(Scene scene, int position, @Nullable Slot slot, Workspace workspace) {
        return new Shot(
                UUID.randomUUID().toString(),
                scene.id(),
                position,
                MediaKind.GENERATED,
                workspace.relative(illustration.files().backdrop()),
                Duration.ZERO,
                Duration.ZERO,
                slot == null ? Showing.unplanned(List.of()) : showing(slot, workspace),
                Shot.DRAWN,
                illustration.id(),
                OutsideText.line(illustration.title()),
                illustration.files().rights(),
                illustration.likeness(),
                reason(),
                sha256);
    }

    private Showing showing(Slot slot, Workspace workspace) {
        List<ShotLayer> layers = illustration.files().layers().stream()
                .map(layer -> layer(layer, slot, workspace.relative(layer.file())))
                .toList();
        return new Showing(slot.from(), slot.until(), layers);
    }

    private static ShotLayer layer(Layer layer, Slot slot, String file) {
        Heard heard = meanwhile(layer.words(), slot);
        Duration from = layer.from();
        Duration until = layer.until();
        if (!heard.text().isEmpty()) {
            from = earlier(later(from, heard.from().minus(SOONEST)), heard.from());
            until = later(until, heard.until());
        }
        return new ShotLayer(
                file,
                layer.isAttached(),
                later(from, slot.from()),
                until.compareTo(slot.until()) >= 0 ? Duration.ZERO : until,
                heard.text(),
                heard.from(),
                heard.until());
    }

    /** Words that go on while the next picture is seen are heard with this one until then. */
    private static Heard meanwhile(@Nullable Heard words, Slot slot) {
        if (words == null) {
            return new Heard("", Duration.ZERO, Duration.ZERO);
        }
        boolean meets =
                words.from().compareTo(slot.until()) < 0 && words.until().compareTo(slot.from()) > 0;
        return meets
                ? new Heard(words.text(), later(words.from(), slot.from()), earlier(words.until(), slot.until()))
                : words;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
