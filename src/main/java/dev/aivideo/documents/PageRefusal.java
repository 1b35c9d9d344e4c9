package dev.aivideo.documents;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Refuses a page that was answered instead of the one that was meant: a wall, an error, or a frame without its text. */
final class PageRefusal {
    /** A film of 20 s has about as many; what has fewer is hardly the text that was meant. */
    private static final int FEWEST_WORDS = 50;
    /** A page that says that there is no page may go on with what else there is to read. */
    private static final int MOST_WORDS_OF_AN_ERROR = 250;

    private static final String SAVE_IT =
            "Open the page in a browser, save it as HTML or PDF, and give that file to --source.";
    private static final String OTHER = "Check the address in a browser, or give another, or a file.";

    private static final Pattern CONSENT = Pattern.compile(
            "(?i)\\bcookies?\\b|\\bconsent\\b|our (?:\\d+ )?partners|personal data|legitimate interest|privacy (?:policy|settings)|einwilligung|datenschutz");
    private static final Pattern MISSING = Pattern.compile(
            "(?i)\\b(?:error )?404\\b|(?:page|article|file|document) (?:was |is |could )?(?:not (?:be )?found|no longer|missing|doesn.t exist|does not exist)|seite (?:wurde )?nicht gefunden|nothing (?:was )?found");
    private static final Pattern ROBOTS = Pattern.compile(
            "(?i)captcha|are you (?:a )?(?:human|robot)|not a robot|checking your browser|just a moment|unusual traffic|access denied|verify (?:that )?you are|attention required|enable javascript and cookies");
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)\\b(?:log|sign) ?in\\b|create (?:an|a free) account|subscribe (?:now|to)|already a (?:subscriber|member)|subscribers only|anmelden");

    private final GivenDocument document;
    private final Document page;
    private final String title;
    private final List<String> paragraphs;
    private final int words;

    PageRefusal(GivenDocument document, Document page, String title, String text) {
        this.document = document;
        this.page = page;
        this.title = title;
        this.paragraphs = Prose.paragraphs(text);
        this.words = Prose.words(text);
    }

    /** @throws DocumentException with the reason, if it has no text of its own */
    void check(Consumer<String> notes) {
        if (words < MOST_WORDS_OF_AN_ERROR
                && MISSING.matcher(title + "\n" + page.title()).find()) {
            throw fault("says that there is no such page, though its server calls it good", OTHER);
        }
        if (isMostly(CONSENT)) {
            throw fault("shows a question about cookies instead of its text", SAVE_IT);
        }
        if (words < FEWEST_WORDS) {
            throw emptyPage();
        }
        if (page.html().matches("(?s).*\"isAccessibleForFree\"\\s*:\\s*\"?(?i:false).*")) {
            notes.accept("The page says that only subscribers see all of it; what it shows without is used. "
                    + document.place());
        }
    }

    private boolean isMostly(Pattern words) {
        long matching = paragraphs.stream()
                .filter(paragraph -> words.matcher(paragraph).find())
                .count();
        return matching > 0 && 2 * matching >= paragraphs.size();
    }

    private DocumentException emptyPage() {
        String all = page.text();
        boolean isShort = all.length() < 2_000;
        if (!page.select("input[type=password]").isEmpty()
                || isShort && LOGIN.matcher(all).find()) {
            return fault("asks for a login instead of showing its text", SAVE_IT);
        }
        if (isShort && ROBOTS.matcher(page.title() + "\n" + all).find()) {
            return fault("asks whether a person is reading instead of showing its text", SAVE_IT);
        }
        if (isShort && CONSENT.matcher(all).find()) {
            return fault("shows a question about cookies instead of its text", SAVE_IT);
        }
        if (isShort && MISSING.matcher(all).find()) {
            return fault("says that there is no such page, though its server calls it good", OTHER);
        }
        if (!page.select("script").isEmpty()) {
            return fault("has hardly any text of its own; a script fetches it in the browser", SAVE_IT);
        }
        return fault("has hardly any text in whole sentences", OTHER);
    }

    private DocumentException fault(String problem, String remedy) {
        return document.fault(problem, "title '%s', %d words in sentences".formatted(title, words), remedy, null);
    }
}
