package dev.aivideo.documents;

import dev.aivideo.files.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page: in the encoding that its bytes show, else in the one that its server states, else in the one that it
 * states itself. Many servers and pages state Latin-1 or UTF-8 whatever the page is.
 */
final class PageEncoding {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:<meta[^>]+charset|<\\?xml[^>]+encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int LOOKED_AT = 4096;

    private PageEncoding() {}

    static String text(GivenDocument document) {
        DecodedText shown = DecodedText.of(document.bytes());
        boolean isAscii = document.bytes().length == shown.text().length();
        if (!shown.isGuessed() && !shown.isDamaged() && !isAscii) {
            return shown.text();
        }
        Optional<Charset> stated =
                named(CHARSET, document.contentType()).or(() -> named(DECLARED, document.head(LOOKED_AT)));
        boolean isByteWise = !shown.encoding().startsWith("UTF-16");
        return stated.filter(charset -> isByteWise)
                .map(charset -> new String(document.bytes(), charset))
                .orElse(shown.text());
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher name = pattern.matcher(text);
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
