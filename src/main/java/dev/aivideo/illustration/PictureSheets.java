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
        int width = larger(request.aspect().widthPx());
        int height = larger(request.aspect().heightPx());
        CardRequest cards = Designer.cards(request, slot);
        MapPlan plan = design.map();
        if (plan == null) {
            List<Laid> laid = new ArrayList<>(cards(design, cards));
            label(design, cards, false).ifPresent(laid::add);
            return new PictureSheets(Backdrop.draw(design.painting(), width, height), laid);
        }
        MapPicture map = MapPicture.of(plan.facts(), design.colours().palette(), width, height);
        Brightness.keep(map.base(), design.colours().tone().isLight());
        List<Laid> laid = new ArrayList<>();
        map.layers().forEach(layer -> laid.add(place(layer, slot)));
        corner(map).flatMap(isRight -> label(design, cards, isRight)).ifPresent(laid::add);
        return new PictureSheets(map.base(), laid);
    }

    private static List<Laid> cards(Design design, CardRequest request) {
        return design.card() == null
                ? List.of()
                : design.card().pieces().stream()
                        .map(timed -> laid(timed, design.colours().palette(), request))
                        .toList();
    }

    private static Optional<Laid> label(Design design, CardRequest request, boolean isRight) {
        return Optional.ofNullable(design.statement().label())
                .flatMap(label -> label.timed(request, isRight))
                .map(timed -> laid(timed, design.colours().palette(), request));
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

    /** The upper corner in which no place of the map lies, the right one if it is the only one; empty if there is none. */
    private static Optional<Boolean> corner(MapPicture map) {
        for (boolean isRight : new boolean[] {false, true}) {
            boolean isFree = map.layers().stream().noneMatch(layer -> isUsed(layer.image(), isRight));
            if (isFree) {
                return Optional.of(isRight);
            }
        }
        return Optional.empty();
    }

    private static boolean isUsed(BufferedImage image, boolean isRight) {
        int width = (int) (image.getWidth() * 0.55);
        int height = (int) (image.getHeight() * 0.3);
        int left = isRight ? image.getWidth() - width : 0;
        for (int y = 0; y < height; y += 2) {
            for (int x = left; x < left + width; x += 2) {
                if (image.getRGB(x, y) >>> 24 > 150) {
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
