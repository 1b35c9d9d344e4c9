package dev.aivideo.illustration;

import dev.aivideo.illustration.Illustration.Heard;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.card.CardRequest;
import dev.aivideo.illustration.card.Said;
import dev.aivideo.illustration.card.Sheet;
import dev.aivideo.illustration.card.TimedCard.Timed;
import dev.aivideo.illustration.map.MapLayer;
import dev.aivideo.illustration.map.MapPicture;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A design as pictures: what lies below, and what appears over it.
 *
 * @param backdrop a fifth larger than the frame
 */
record PictureSheets(BufferedImage backdrop, List<Laid> laid) {
    /** How long before its first word a place appears on its map. */
    private static final Duration AHEAD = Duration.ofMillis(150);

    PictureSheets {
        laid = List.copyOf(laid);
    }

    /**
     * A picture that is laid over.
     *
     * @param isAttached whether it has the size of the backdrop and moves with it
     * @param words null if it says none that are heard
     */
    record Laid(
            BufferedImage image,
            boolean isAttached,
            Duration from,
            @Nullable Heard words) {}

    static PictureSheets of(Design design, IllustrationRequest request, Slot slot) {
        int width = larger(request.frame().widthPx());
        int height = larger(request.frame().heightPx());
        CardRequest cards = Designer.cards(request, slot);
        MapPlan plan = design.map();
        List<Laid> laid = new ArrayList<>();
        BufferedImage backdrop;
        if (plan == null) {
            backdrop = Backdrop.draw(design.painting(), width, height);
        } else {
            MapPicture map = MapPicture.of(plan.facts(), design.colours().map(), width, height, design.card() != null);
            backdrop = map.base();
            Brightness.keep(backdrop, design.colours().tone().isLight());
            map.layers().forEach(layer -> laid.add(place(layer, slot)));
        }
        laid.addAll(cards(design, cards));
        label(design, cards, laid).ifPresent(laid::add);
        return new PictureSheets(backdrop, laid);
    }

    private static List<Laid> cards(Design design, CardRequest request) {
        return design.card() == null
                ? List.of()
                : design.card().pieces().stream()
                        .map(timed -> laid(timed, design.type(), request))
                        .toList();
    }

    private static Optional<Laid> label(Design design, CardRequest request, boolean isRight) {
        return Optional.ofNullable(design.statement().label())
                .flatMap(label -> label.timed(request, isRight))
                .map(timed -> laid(timed, design.type(), request));
    }

    private static Laid laid(Timed timed, Palette palette, CardRequest request) {
        Said said = timed.said();
        Heard heard = said == null ? null : new Heard(said.text(), said.from(), said.until());
        return new Laid(Sheet.draw(timed.piece(), request.frame(), palette), false, timed.from(), heard);
    }

    private static Laid place(MapLayer layer, Slot slot) {
        Heard heard = MapPlan.heard(layer.fact(), slot);
        Duration from = heard.from().minus(AHEAD);
        return new Laid(layer.image(), true, from.compareTo(slot.from()) > 0 ? from : slot.from(), heard);
    }

    /** The label in an upper corner in which nothing else lies; empty if there is none. */
    private static Optional<Laid> label(Design design, CardRequest request, List<Laid> others) {
        return Stream.of(false, true)
                .flatMap(isRight -> label(design, request, isRight).stream())
                .filter(label -> others.stream().noneMatch(other -> meet(label.image(), other)))
                .findFirst();
    }

    /** Whether something of another picture, wherever it has moved, lies under or near something of one that stands still. */
    private static boolean meet(BufferedImage still, Laid other) {
        int far = still.getWidth() / (other.isAttached() ? 16 : 64);
        int left = (other.image().getWidth() - still.getWidth()) / 2;
        int top = (other.image().getHeight() - still.getHeight()) / 2;
        for (int y = 0; y < still.getHeight() / 3; y += 8) {
            for (int x = 0; x < still.getWidth(); x += 8) {
                if (still.getRGB(x, y) >>> 24 > 150 && isUsed(other.image(), x + left, y + top, far)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUsed(BufferedImage image, int x, int y, int far) {
        for (int v = Math.max(0, y - far); v < Math.min(image.getHeight(), y + far); v += 6) {
            for (int u = Math.max(0, x - far); u < Math.min(image.getWidth(), x + far); u += 6) {
                if (image.getRGB(u, v) >>> 24 > 150) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A fifth more, even. */
    private static int larger(int px) {
        return px * 6 / 5 / 2 * 2;
    }
}
