package dev.aivideo.editing;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.ShownCard;
import java.time.Duration;
import java.util.stream.Collectors;

/** Says when each card of a scene is seen, in the frames that are rendered. */
final class CardReport {
    private CardReport() {}

    /** Lines, each with its end; cards whose words begin while the film's title stands over them are left out. */
    static String of(SceneEdit edit) {
        int titleFrames = edit.titleFrames();
        FrameRate rate = edit.format().rate();
        return edit.shots().stream()
                .flatMap(span -> span.shot().showing().layers().stream()
                        .filter(layer -> !layer.text().isEmpty())
                        .filter(layer -> rate.frames(layer.heardFrom()) >= titleFrames)
                        .map(layer -> card(layer, span, edit)))
                .map(card -> card.line() + "\n")
                .collect(Collectors.joining());
    }

    private static ShownCard card(ShotLayer layer, ShotSpan span, SceneEdit edit) {
        FrameRate rate = edit.format().rate();
        int litFrom = edit.course().litFromFrame();
        int litUntil = edit.course().litUntilFrame(edit.frames());
        return LayerSpan.of(layer, span, edit.titleFrames(), rate)
                .map(seen -> card(
                        layer,
                        time(Math.max(litFrom, span.startFrame() + seen.seenFrom()), rate),
                        time(Math.min(litUntil, span.startFrame() + seen.seenUntil()), rate)))
                .orElseGet(() -> card(layer, Duration.ZERO, Duration.ZERO));
    }

    private static ShownCard card(ShotLayer layer, Duration seenFrom, Duration seenUntil) {
        return new ShownCard(layer.text(), layer.heardFrom(), layer.heardUntil(), seenFrom, seenUntil);
    }

    private static Duration time(int frames, FrameRate rate) {
        return Duration.ofMillis(Math.round(frames * 1000.0 / rate.perSecond()));
    }
}
