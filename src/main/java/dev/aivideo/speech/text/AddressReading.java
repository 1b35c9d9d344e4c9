package dev.aivideo.speech.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses on the web and of mail, hash tags and names of accounts. */
final class AddressReading implements TextRule {
    private static final Pattern MAIL = Pattern.compile("([\\w.+-]+)@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://)?(?:www\\.)?([\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,})(/[^?#]*)?.*");
    private static final Set<String> SAID_AS_WORDS = Set.of("zip", "doc", "java", "net", "dot");
    private static final Pattern FILE =
            Pattern.compile("((?!\\d+\\.)[\\w-]+)\\.(txt|pdf|jpe?g|png|gif|svg|mp[34]|wav|html?|css|js|ts|json"
                    + "|xml|csv|zip|exe|docx?|xlsx?|pptx?|py|java|md|sh|yml|yaml|srt|dll|log|cfg|ini)");
    private static final Pattern TAG = Pattern.compile("([#@])([\\p{L}_]\\w*)");

    @Override
    public @Nullable String read(TokenCursor at) {
        Matcher mail = MAIL.matcher(at.core());
        if (mail.matches()) {
            return say(mail.group(1)) + " at " + say(mail.group(2));
        }
        boolean address = at.core().startsWith("http")
                || at.core().startsWith("www.")
                || at.core()
                        .matches(
                                ".*\\.(com|org|net|gov|edu|mil|info|io|eu|uk|de|fr|nl|ch|se|jp|cn|ai|app|dev|tv|co|us|ca|au|br|ru|ua)(/.*)?");
        Matcher web = WEB.matcher(at.core());
        if (address && web.matches()) {
            String path = web.group(2) == null ? "" : web.group(2).replaceAll("/+$", "");
            return say(web.group(1)) + say(path);
        }
        Matcher file = FILE.matcher(at.core());
        if (file.matches()) {
            String type = file.group(2);
            return say(file.group(1)) + " dot "
                    + (SAID_AS_WORDS.contains(type) ? type : AcronymReading.spell(type.toUpperCase(Locale.ROOT)));
        }
        Matcher tag = TAG.matcher(at.core());
        return tag.matches()
                ? (tag.group(1).equals("#") ? "hashtag " : "at ")
                        + say(tag.group(2).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "))
                : null;
    }

    private static String say(String part) {
        return part.replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ")
                .replaceAll("[_%+&=~-]+", " ")
                .replace(".", " dot ")
                .replace("/", " slash ");
    }
}
