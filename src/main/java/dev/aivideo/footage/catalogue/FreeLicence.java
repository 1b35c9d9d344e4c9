package dev.aivideo.footage.catalogue;

import dev.aivideo.project.Rights;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence that lets a film show the picture: the public domain, CC0, CC BY, and CC BY-SA, which asks the film to be
 * under it too. All others are none: NC and ND, fair use, and those whose duties nobody here has read.
 *
 * @param name {@code CC BY 4.0}
 * @param address of its text; empty for the public domain without a mark
 */
public record FreeLicence(String name, String address, Kind kind) {
    private static final String CREATIVE_COMMONS = "https://creativecommons.org/";
    private static final Pattern CODE = Pattern.compile("cc-(by|by-sa)-(\\d\\.\\d)(?:-([a-z]{2,4}(?:-[a-z]{2,4})?))?");
    private static final Pattern DEED = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/licenses/(by|by-sa)/(\\d\\.\\d)(?:/([a-z]{2,10}))?(?:/.*)?");
    private static final Pattern MARK = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/(?:publicdomain/mark|licenses/publicdomain)(?:/.*)?");
    private static final Pattern ZERO =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/publicdomain/zero(?:/.*)?");
    private static final Pattern PUBLIC_DOMAIN = Pattern.compile("pd|pd-.*|public domain|publicdomain|no restrictions");

    /** What it asks for. */
    public enum Kind {
        PUBLIC_DOMAIN,
        ATTRIBUTION,
        SHARE_ALIKE
    }

    /** The licence of one of Wikimedia's normalised codes: {@code pd}, {@code cc0}, {@code cc-by-sa-3.0-de}. */
    public static Optional<FreeLicence> ofCode(String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT);
        if (PUBLIC_DOMAIN.matcher(plain).matches()) {
            return Optional.of(new FreeLicence("Public domain", "", Kind.PUBLIC_DOMAIN));
        }
        if (plain.equals("cc0") || plain.equals("cc-zero")) {
            return Optional.of(zero());
        }
        Matcher parts = CODE.matcher(plain);
        return parts.matches() ? Optional.of(creativeCommons(parts)) : Optional.empty();
    }

    /** The licence with this address at Creative Commons; empty for any other address. */
    public static Optional<FreeLicence> ofAddress(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        if (MARK.matcher(plain).matches()) {
            return Optional.of(
                    new FreeLicence("Public domain", CREATIVE_COMMONS + "publicdomain/mark/1.0/", Kind.PUBLIC_DOMAIN));
        }
        if (ZERO.matcher(plain).matches()) {
            return Optional.of(zero());
        }
        Matcher parts = DEED.matcher(plain);
        return parts.matches() ? Optional.of(creativeCommons(parts)) : Optional.empty();
    }

    private static FreeLicence zero() {
        return new FreeLicence("CC0", CREATIVE_COMMONS + "publicdomain/zero/1.0/", Kind.PUBLIC_DOMAIN);
    }

    /** The version and the port stay: they are what was given. */
    private static FreeLicence creativeCommons(Matcher parts) {
        String port = parts.group(3) == null || parts.group(3).startsWith("deed") ? "" : parts.group(3);
        String name = "CC %s %s %s"
                .formatted(parts.group(1).toUpperCase(Locale.ROOT), parts.group(2), port)
                .strip();
        String address = CREATIVE_COMMONS + "licenses/" + parts.group(1) + "/" + parts.group(2) + "/"
                + (port.isEmpty() ? "" : port + "/");
        return new FreeLicence(name, address, parts.group(1).equals("by") ? Kind.ATTRIBUTION : Kind.SHARE_ALIKE);
    }

    /**
     * The rights in a picture under it, with the credit that CC asks for: title, author, licence, source, and that it was
     * changed.
     *
     * @param via name of the catalogue
     * @param changed what was done to it: {@code cropped}
     */
    public Rights rights(String title, String author, String via, String page, String changed) {
        String by = author.isEmpty() ? "Unknown author" : author;
        String terms = address.isEmpty() ? name : name + " (" + address + ")";
        String end = kind == Kind.PUBLIC_DOMAIN ? "" : ", " + changed;
        String credit = "\"%s\" by %s, %s, via %s (%s)%s".formatted(title, by, terms, via, page, end);
        return new Rights(by, credit, name, address, page, "");
    }
}
