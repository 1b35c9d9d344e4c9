package dev.aivideo.encyclopedia.wikipedia;

import java.util.regex.Pattern;

/** What is no article that could be narrated, whatever it is about. */
final class PageRules {
    /** Shorter source texts are stubs. */
    private static final long SHORTEST_BYTES = 3000;
    /** So are articles with less prose. */
    static final int SHORTEST_CHARACTERS = 1200;

    private static final int LEAD_LOOKED_AT = 400;
    private static final Pattern MEANINGS =
            Pattern.compile("(?iu).*\\b(?:may (?:also )?refer to|can refer to|most commonly"
                    + " refers to|steht für|bezeichnet:|puede referirse a|peut (?:désigner|faire référence)|può riferirsi a|pode"
                    + " (?:referir-se a|se referir a)).*");
    private static final Pattern SAME_TERM = Pattern.compile("(?iu).*(?:topics referred to by the same term|wikimedia"
            + " disambiguation page|begriffsklärung|página de desambiguación|page d['’]homonymie|pagina di"
            + " disambiguazione|página de desambiguação|wikimedia list article).*");
    private static final Pattern LIST = Pattern.compile(
            "(?iu)(?:lists? of|liste |anexo:|lista |outline of|index of|timeline"
                    + " of|category:|portal:|glossary of|bibliography of|discography|comparison of lists).*|.*(?:discography|filmography)");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?:ad |bc )?\\d{1,4}(?: (?:ad|bc|bce|ce|v\\. chr\\.|a\\. c\\.|av\\. j\\.-c\\.|a\\.c\\.))?"
                    + "|\\d{3,4}s(?: bce?)?|\\d{1,2}(?:st|nd|rd|th) (?:century|millennium)(?: bce?)?|\\d{1,2}\\. (?:jahrhundert|\\p{L}+)"
                    + "|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2})?(?: \\d{4})?"
                    + "|\\d{1,2} (?:de )?\\p{L}+|siglo [ivxl]+|(?:xx?[ivx]*|[ivx]+)e siècle");

    private PageRules() {}

    static boolean isArticle(WikiPage page) {
        return !page.disambiguation()
                && !listsMeanings(page)
                && !LIST.matcher(page.title()).matches()
                && !DATE.matcher(page.title()).matches()
                && page.lengthBytes() >= SHORTEST_BYTES;
    }

    /** A page of those that share a name, though it may not say so. */
    static boolean listsMeanings(WikiPage page) {
        String lead = page.lead()
                .substring(0, Math.min(LEAD_LOOKED_AT, page.lead().length()))
                .replaceAll("\\s+", " ");
        return page.disambiguation()
                || SAME_TERM.matcher(page.description()).matches()
                || MEANINGS.matcher(lead).matches();
    }
}
