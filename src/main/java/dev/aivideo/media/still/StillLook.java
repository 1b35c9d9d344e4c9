package dev.aivideo.media.still;

/**
 * What matters in a still. All three are shares of the whole picture.
 *
 * @param content without the blank border of a scan
 * @param focus what the eye goes to, of a standing figure its upper part
 * @param safe what must stay in the frame: the focus and what goes with it, with room above the heads. Where it would be
 *     most of the picture, its foot and its sides are given up, its head never
 * @param isPage whether it is a page of printed text
 */
public record StillLook(Area content, Area focus, Area safe, boolean isPage) {
    /** Safe at most, of the content. */
    static final double WIDEST = 0.75;

    static final double HIGHEST = 0.7;

    private static final double HIGHEST_FOCUS = 0.45;
    private static final double HEADROOM = 0.05;
    private static final double AROUND = 0.02;
    /** Steps of all places: what is rounded the same everywhere is the same film everywhere. */
    private static final double STEPS = 128;

    static StillLook of(SmallPicture picture) {
        Area content = Margins.content(picture);
        SmallPicture inner = picture.part(content);
        Eyecatcher seen = Eyecatcher.in(Saliency.of(inner), inner.widthPx(), inner.heightPx());
        Area focus = rounded(upper(seen.main()));
        Area safe = rounded(safe(seen.all(), focus));
        return new StillLook(content, focus.within(content), safe.within(content), PrintedPage.is(picture));
    }

    private static Area upper(Area main) {
        return new Area(main.left(), main.top(), main.width(), Math.min(main.height(), HIGHEST_FOCUS));
    }

    private static Area safe(Area all, Area focus) {
        double top = Math.max(0, Math.min(all.top(), focus.top()) - HEADROOM);
        double bottom = Math.min(Math.min(1, all.bottom() + AROUND), top + HIGHEST);
        if (bottom < focus.bottom()) {
            bottom = focus.bottom();
            top = Math.max(focus.top() - HEADROOM, bottom - HIGHEST);
        }
        double left = Math.max(0, all.left() - AROUND);
        double right = Math.min(1, all.right() + AROUND);
        double width = Math.min(WIDEST, right - left);
        double from = Math.max(left, Math.min(focus.centreX() - width / 2, right - width));
        return new Area(from, top, width, bottom - top);
    }

    private static Area rounded(Area area) {
        return Area.between(
                Math.floor(area.left() * STEPS) / STEPS,
                Math.floor(area.top() * STEPS) / STEPS,
                Math.min(1, Math.ceil(area.right() * STEPS) / STEPS),
                Math.min(1, Math.ceil(area.bottom() * STEPS) / STEPS));
    }
}
