package dev.aivideo.footage.commons;

import java.util.List;
import java.util.Set;

/** Which stills of a set the catalogue would offer. */
public final class OfferedByCommons {
    private static final int NARROWEST_PX = 1200;
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/tiff");

    private OfferedByCommons() {}

    public static boolean is(String title, List<String> categories, int widthPx, String type) {
        return widthPx >= NARROWEST_PX && TYPES.contains(type) && !Unsuitable.is(title, categories);
    }
}
