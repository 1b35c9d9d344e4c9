package dev.aivideo.script.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a quotation with its speaker. */
final class QuotationTeller {
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:[^\"“”«»]{0,60}[:–—-]\\s*)?[\"“«„](.+?)[\"”»“]\\s*(?:[–—-]+|\\()\\s*([^)]+?)\\)?\\.?$");
    private static final Pattern BARE = Pattern.compile("^([^–—]+[.!?])\\s*[–—-]+\\s*(\\p{Lu}[^.!?]{2,80})\\.?$");
    private static final Pattern SPEAKER = Pattern.compile("^(.*?),?\\s*\\(?(?:in )?(\\d{3,4})\\)?$");
    private static final Pattern FIRST_SAID = Pattern.compile("^(\\p{Lu}[^:\"“]{2,60}):\\s*[\"“](.+)[\"”]\\.?$");

    private QuotationTeller() {}

    /** @return empty if it is no quotation, or nobody is named as its speaker */
    static Optional<String> told(String text) {
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches() && isSpeaker(signed.group(2))) {
            return Optional.of(said(signed.group(1), signed.group(2)));
        }
        Matcher first = FIRST_SAID.matcher(text);
        if (first.matches() && first.group(1).matches("(?:\\p{Lu}[\\p{L}.'’-]+ ?){2,4}(?:,.*)?")) {
            return Optional.of(said(first.group(2), first.group(1)));
        }
        return Optional.empty();
    }

    /** Of a block that is set as a quotation, which needs no quotation marks. */
    static Optional<String> ofBlock(String text) {
        Optional<String> told = told(text);
        Matcher bare = BARE.matcher(text);
        return told.isPresent() || !bare.matches() || !isSpeaker(bare.group(2))
                ? told
                : Optional.of(said(bare.group(1), bare.group(2)));
    }

    private static boolean isSpeaker(String text) {
        return text.matches("(?:the |an? )?\\p{Lu}.*") && text.split("\\s+").length <= 12;
    }

    private static String said(String words, String speaker) {
        Matcher dated = SPEAKER.matcher(speaker.strip());
        String name = dated.matches() ? dated.group(1) : speaker.strip();
        String year = dated.matches() ? " in " + dated.group(2) : "";
        String comma = name.contains(",") ? "," : "";
        String quoted = words.strip().replaceFirst("[.,;]$", "");
        String mark = quoted.matches(".*[!?…]$") ? "" : ".";
        return "As %s%s put it%s, \"%s%s\""
                .formatted(name, comma, year, Character.toUpperCase(quoted.charAt(0)) + quoted.substring(1), mark);
    }
}
