package dev.aivideo.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses on the web and of mail, hash tags and names of accounts. */
final class AddressReading implements TextRule {
    private static final Pattern MAIL = Pattern.compile("([\\w.+-]+)@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://)?([\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,})(/[^?#]*)?.*");
    private static final Pattern DOMAIN = Pattern.compile(
            ".*\\.(com|org|net|gov|edu|mil|info|io|eu|uk|de|fr|nl|ch|se|jp|cn|ai|app|dev|tv|co|us|ca|au|br|ru|ua)(/.*)?");
    private static final Set<String> SAID_AS_WORDS = Set.of("zip", "doc", "java", "net", "dot");
    private static final Pattern FILE =
            Pattern.compile("((?!\\d+\\.)[\\w-]+)\\.(txt|pdf|jpe?g|png|gif|svg|mp[34]|wav|html?|css|js|ts|json"
                    + "|xml|csv|zip|exe|docx?|xlsx?|pptx?|py|java|md|sh|yml|yaml|srt|dll|log|cfg|ini)");
    private static final Pattern TAG = Pattern.compile("([#@])([\\p{L}_]\\w*)");

    /** Parts that nobody could say, and countries. */
    private static final Pattern LETTERS =
            Pattern.compile("(?<![\\p{L}\\d])(?:[bcdfghjklmnpqrstvwxz]{2,5}|uk|us|eu|tv|ai|io|edu)(?![\\p{L}\\d])");

    private static final List<TextRule> SHAPES =
            List.of(AddressReading::mail, AddressReading::web, AddressReading::file, AddressReading::tag);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String mail(TokenCursor at) {
        Matcher mail = MAIL.matcher(at.core());
        return mail.matches() ? say(mail.group(1)) + " at " + say(mail.group(2)) : null;
    }

    private static @Nullable String web(TokenCursor at) {
        boolean address = at.core().startsWith("http")
                || at.core().startsWith("www.")
                || DOMAIN.matcher(at.core()).matches();
        Matcher web = WEB.matcher(at.core());
        if (!address || !web.matches()) {
            return null;
        }
        String path = web.group(2) == null ? "" : web.group(2).replaceAll("/+$", "");
        return say(web.group(1)) + say(path);
    }

    private static @Nullable String file(TokenCursor at) {
        Matcher file = FILE.matcher(at.core());
        if (!file.matches()) {
            return null;
        }
        String type = file.group(2);
        return say(file.group(1)) + " dot "
                + (SAID_AS_WORDS.contains(type) ? type : AcronymReading.spell(type.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String tag(TokenCursor at) {
        Matcher tag = TAG.matcher(at.core());
        return tag.matches()
                ? (tag.group(1).equals("#") ? "hashtag " : "at ")
                        + say(tag.group(2).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "))
                : null;
    }

    private static String say(String part) {
        String words = part.replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ")
                .replaceAll("[_%+&=~-]+", " ")
                .replace(".", " dot ")
                .replace("/", " slash ");
        return LETTERS.matcher(words)
                .replaceAll(letters -> AcronymReading.spell(letters.group().toUpperCase(Locale.ROOT)));
    }
}
