package dev.aivideo.net;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks secrets in texts of a service: the key, whole, in part or encoded, anything else that looks like a key, and
 * account names.
 */
public final class KeyMask {
    private static final String HIDDEN = "***";
    /** Shorter ones are words that stand where a server wants any. */
    private static final int WORTH_HIDING = 8;

    private static final int RECOGNISABLE = 12;
    private static final Pattern WORD = Pattern.compile("[^\\s\"'`<>(){}\\[\\],;=&?]+");
    private static final Pattern KEY_LIKE = Pattern.compile(
            "(?i)\\b(?:sk|gsk|pk|rk|xai|hf|csk|pplx|nvapi|tgp|fw|r8)[-_](?=[\\w.*…•-]*(?:[\\d*…•]|\\.\\.))[\\w*.…•-]{4,}"
                    + "|\\bAIza[\\w*.…•-]{6,}|\\bBearer\\s+\\S+");
    private static final Pattern ACCOUNT =
            Pattern.compile("\\borg[-_]\\w{3,}|\\b(?:proj|user|acct)[-_](?=\\w*\\d)\\w{6,}");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");

    private final String key;

    /** @param key empty where there is none: then only what looks like one is hidden */
    public KeyMask(String key) {
        this.key = key.strip();
    }

    public String masked(String words) {
        String text = words;
        if (!key.isEmpty() && key.length() < WORTH_HIDING) {
            text = replaced(WORD, text, found -> found.equals(key) ? HIDDEN : found);
        } else if (!key.isEmpty()) {
            text = text.replace(key, HIDDEN).replace(URLEncoder.encode(key, StandardCharsets.UTF_8), HIDDEN);
            text = replaced(ENCODED, text, found -> hides(found) ? HIDDEN : found);
        }
        text = KEY_LIKE.matcher(text).replaceAll(HIDDEN);
        text = ACCOUNT.matcher(text).replaceAll(HIDDEN);
        return key.length() < RECOGNISABLE ? text : replaced(WORD, text, found -> isPart(found) ? HIDDEN : found);
    }

    /** A beginning or an end of the key, by itself or around what the service left out. */
    private boolean isPart(String word) {
        String bare = word.replaceAll("[.:!]+$", "");
        boolean shortened = bare.matches(".*(?:\\*{2,}|\\.{3}|…|•{2,}|[xX]{4,}).*");
        int shown = shortened ? 3 : 8;
        boolean begins = bare.length() >= shown && bare.startsWith(key.substring(0, Math.min(shown, 8)));
        boolean ends = bare.endsWith(key.substring(key.length() - 4)) && (shortened || key.endsWith(bare));
        return begins || ends;
    }

    /** Whether it is Base64 of something that the key is in. */
    private boolean hides(String text) {
        String usual = text.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
        for (int skipped = 0; skipped < 4 && skipped < usual.length(); skipped++) {
            String rest = usual.substring(skipped, skipped + (usual.length() - skipped) / 4 * 4);
            if (new String(Base64.getDecoder().decode(rest), StandardCharsets.ISO_8859_1)
                    .contains(key.substring(0, Math.max(1, key.length() - 3)))) {
                return true;
            }
        }
        return false;
    }

    private static String replaced(Pattern pattern, String text, java.util.function.UnaryOperator<String> replacement) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll((MatchResult found) -> Matcher.quoteReplacement(replacement.apply(found.group())));
    }
}
