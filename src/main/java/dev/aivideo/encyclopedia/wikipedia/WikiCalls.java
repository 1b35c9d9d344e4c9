package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.wikimedia.ActionApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The calls for one film: at most six, whatever for; after that nothing more is found. */
final class WikiCalls {
    static final int MOST = 6;
    private static final int RESULTS = 10;
    /** The API lists this many links with one call. */
    private static final int LINKS_OF_A_CALL = 500;

    private final Function<String, ActionApi> wikis;
    private int left = MOST;

    /** @param wikis the interface of a language's Wikipedia */
    WikiCalls(Function<String, ActionApi> wikis) {
        this.wikis = wikis;
    }

    int left() {
        return left;
    }

    /**
     * The articles of these titles, redirects followed.
     *
     * @param translated language in which each article's title is asked for as well; empty if in none
     */
    List<WikiPage> titled(String wiki, List<String> titles, String translated) {
        return titles.isEmpty() ? List.of() : found(wiki, Map.of("titles", String.join("|", titles)), translated);
    }

    List<WikiPage> search(String wiki, String words, String translated) {
        return words.isEmpty()
                ? List.of()
                : found(
                        wiki,
                        Map.of(
                                "generator",
                                "search",
                                "gsrsearch",
                                words,
                                "gsrnamespace",
                                "0",
                                "gsrlimit",
                                String.valueOf(RESULTS)),
                        translated);
    }

    /** The articles that a page of meanings links to. */
    List<WikiPage> meanings(String wiki, String title, String translated) {
        return found(
                wiki, Map.of("generator", "links", "titles", title, "gplnamespace", "0", "gpllimit", "50"), translated);
    }

    private List<WikiPage> found(String wiki, Map<String, String> which, String translated) {
        if (left <= 0) {
            return List.of();
        }
        left--;
        Map<String, String> all = new LinkedHashMap<>(which);
        all.put("redirects", "1");
        all.put("prop", "extracts|pageprops|info|description" + (translated.isEmpty() ? "" : "|langlinks"));
        all.put("exintro", "1");
        all.put("explaintext", "1");
        all.put("exlimit", "20");
        all.put("ppprop", "disambiguation|wikibase_item");
        if (!translated.isEmpty()) {
            all.put("lllang", translated);
            all.put("lllimit", "max");
        }
        return WikiPage.all(wikis.apply(wiki).query(all));
    }

    /** One article with its whole text as the API gives it; a missing node if there is none. */
    JsonNode text(String wiki, String title) {
        if (left <= 0) {
            return MissingNode.getInstance();
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("titles", title);
        all.put("redirects", "1");
        all.put("prop", "extracts|revisions|info|pageprops|categories|links|pageimages|description");
        all.put("explaintext", "1");
        all.put("exsectionformat", "wiki");
        all.put("rvprop", "ids|timestamp");
        all.put("cllimit", "max");
        all.put("clshow", "!hidden");
        all.put("pllimit", "max");
        all.put("plnamespace", "0");
        all.put("piprop", "name");
        all.put("pilicense", "free");
        all.put("ppprop", "disambiguation|wikibase_item");
        all.put("inprop", "url");
        JsonNode page =
                wikis.apply(wiki).query(all, Math.min(2, left)).path("pages").path(0);
        left -= page.path("links").size() >= LINKS_OF_A_CALL ? 2 : 1;
        return page;
    }
}
