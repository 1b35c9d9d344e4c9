package dev.aivideo.project;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text from outside fit to stand in credits, pages and records: it is shown to people, and links are followed. */
public final class OutsideText {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\x{FFFE}\\x{FFFF}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\p{Z}]+");

    private OutsideText() {}

    /**
     * One line, without signs that cannot be seen: control characters, and those that turn the direction of what
     * follows or hide in it. The joiners that scripts and emoji are written with stay.
     */
    public static String line(String text) {
        return isPlain(text)
                ? text
                : BLANKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether it is in printable ASCII with single blanks between words, as most is. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return text.isEmpty() || before != ' ';
    }

    /** The address of a page, if it is one of the web; else empty: other schemes make whoever follows it run something. */
    public static String link(String address) {
        String line = line(address);
        if (line.isEmpty()) {
            return "";
        }
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
