package dev.aivideo.project;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Makes text from outside fit to stand in credits, pages and records: it is shown to people, and links are followed. */
public final class OutsideText {
    private OutsideText() {}

    /**
     * One line, without signs that cannot be seen: control characters, and those that turn the direction of what
     * follows or hide in it. The joiners that scripts and emoji are written with stay.
     */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cf}\\x{FFFE}\\x{FFFF}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]", "")
                .replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ")
                .strip();
    }

    /** The address of a page, if it is one of the web; else empty: other schemes make whoever follows it run something. */
    public static String link(String address) {
        String line = line(address);
        try {
            URI uri = new URI(line.replace(" ", "%20"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? uri.toString() : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
