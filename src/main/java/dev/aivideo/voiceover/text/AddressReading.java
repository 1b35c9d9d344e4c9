package dev.aivideo.voiceover.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses on the web and of mail, hash tags and names of accounts. */
final class AddressReading implements Reading {
    private static final Pattern MAIL = Pattern.compile("([\\w.+-]+)@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://)?(?:www\\.)?([\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,})(/[^?#]*)?.*");
    private static final Pattern TAG = Pattern.compile("([#@])([\\p{L}_]\\w*)");

    @Override
    public @Nullable String read(At at) {
        Matcher mail = MAIL.matcher(at.core());
        if (mail.matches()) {
            return say(mail.group(1)) + " at " + say(mail.group(2));
        }
        boolean address = at.core().startsWith("http")
                || at.core().startsWith("www.")
                || at.core().matches(".*\\.(com|org|net|gov|edu|mil|info|io|eu|uk|de)(/.*)?");
        Matcher web = WEB.matcher(at.core());
        if (address && web.matches()) {
            String path = web.group(2) == null ? "" : web.group(2).replaceAll("/+$", "");
            return say(web.group(1)) + say(path);
        }
        Matcher tag = TAG.matcher(at.core());
        return tag.matches() ? (tag.group(1).equals("#") ? "hashtag " : "at ") + say(tag.group(2)) : null;
    }

    private static String say(String part) {
        return part.replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ")
                .replaceAll("[_%+&=~-]+", " ")
                .replace(".", " dot ")
                .replace("/", " slash ");
    }
}
