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
    private static final Map<String, String> SEARCH =
            Map.of("generator", "search", "gsrnamespace", "0", "gsrlimit", "10");
    private static final Map<String, String> LEADS = Map.of(
            "redirects", "1",
            "prop", "extracts|pageprops|info|description",
            "exintro", "1",
            "explaintext", "1",
            "exlimit", "20",
            "ppprop", "disambiguation|wikibase_item");
    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("redirects", "1"),
            Map.entry("prop", "extracts|revisions|info|pageprops|categories|links|pageimages|description"),
            Map.entry("explaintext", "1"),
            Map.entry("exsectionformat", "wiki"),
            Map.entry("rvprop", "ids|timestamp"),
            Map.entry("cllimit", "max"),
            Map.entry("clshow", "!hidden"),
            Map.entry("pllimit", "max"),
            Map.entry("plnamespace", "0"),
            Map.entry("piprop", "name"),
            Map.entry("pilicense", "free"),
            Map.entry("ppprop", "disambiguation|wikibase_item"),
            Map.entry("inprop", "url"));
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
        Map<String, String> which = new LinkedHashMap<>(SEARCH);
        which.put("gsrsearch", words);
        return words.isEmpty() ? List.of() : found(wiki, which, translated);
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
        all.putAll(LEADS);
        if (!translated.isEmpty()) {
            all.put("prop", LEADS.get("prop") + "|langlinks");
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
        Map<String, String> all = new LinkedHashMap<>(TEXT);
        all.put("titles", title);
        JsonNode page =
                wikis.apply(wiki).query(all, Math.min(2, left)).path("pages").path(0);
        left -= page.path("links").size() >= LINKS_OF_A_CALL ? 2 : 1;
        return page;
    }
}
