package dev.aivideo.footage.commons;

import java.util.List;
import java.util.regex.Pattern;

/** Tells pictures of signs and print from pictures of the world: they say nothing at the size and pace of a film. */
final class Unsuitable {
    private static final Pattern TITLE =
            words("logo(s|types?)?|wordmarks?|flags? of|coats? of arms|emblem( of)?|insignia"
                    + "|seal of (the|state|city)|crest of|signatures? of|signature$|autographs? of"
                    + "|((bar|pie|flow|line|org) ?)?charts?|graphs?|diagrams?|infographics?|schematics?|blueprints?|floor ?plans?|(ground|site|street|town|city) ?plans?|plans? of|plan$"
                    + "|maps?|atlas|(book|album|film|movie|magazine|record|comic|dvd|cd|single|sleeve) covers?|covers? of|cover art"
                    + "|title ?page|posters?|(postage )?stamps?|postmarks?|banknotes?|coins?|currency|screen ?shots?|screen ?captures?"
                    + "|(computer|app) icons?|pictograms?|qr codes?|sheet music|(news)?paper clippings?|family tree|timeline"
                    + "|periodic table");
    /** Categories name the kind of picture first; what is said further on may be in it. */
    private static final Pattern CATEGORY = words(
            "^(svg|drawings of|plans of|(architectural|technical) drawings|logos?|flags of|coats of arms|emblems|seals of|signatures|charts?"
                    + "|graphs?|diagrams?|infographics|schematics|blueprints|floor plans|(old |historical |topographic )?maps"
                    + "|(book|album|film|magazine|record|comic|dvd) covers|title pages|posters|(postage )?stamps|banknotes|coins"
                    + "|currency|screenshots|icons|pictograms|qr codes|sheet music|text logos|scans|scanned)");

    private Unsuitable() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /** @param categories names without {@code Category:} */
    static boolean is(String title, List<String> categories) {
        return TITLE.matcher(title).find()
                || categories.stream().anyMatch(one -> CATEGORY.matcher(one).find());
    }
}
