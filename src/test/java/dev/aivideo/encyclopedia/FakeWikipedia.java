package dev.aivideo.encyclopedia;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.net.StandIn;
import dev.aivideo.project.Json;
import dev.aivideo.wikimedia.PageTitles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Wikipedias of several languages on loopback, with the articles of a folder ({@code LANGUAGE/Title.json}) and the Action
 * API's ways: titles with redirects, their first letter in either case, missing and invalid ones; search, here with any of
 * the words and so with worse results than the real one; links; one whole text a call; continuation.
 */
public final class FakeWikipedia implements AutoCloseable {
    private static final int LEADS = 20;
    private static final int LINKS = 500;

    private final StandIn standIn = new StandIn();
    private final Map<String, Map<String, JsonNode>> articles = new LinkedHashMap<>();
    private volatile Duration latency = Duration.ZERO;

    public FakeWikipedia(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                add(Json.STRICT.readTree(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        standIn.then(this::answer);
    }

    /** The articles that all tests know. */
    public static FakeWikipedia ofDevelopment() {
        return new FakeWikipedia(Path.of("src/test/resources/wikipedia/development"));
    }

    /** One more article, in the form of the folder's files. */
    public FakeWikipedia add(JsonNode article) {
        articles.computeIfAbsent(article.path("language").asString("en"), language -> new LinkedHashMap<>())
                .put(article.path("title").asString(), article);
        return this;
    }

    /** Let every answer take that long, as on a real network. */
    public FakeWikipedia taking(Duration time) {
        latency = time;
        return this;
    }

    /** The setting {@code aivideo.script.wikipedia.address}. */
    public String address() {
        return standIn.base() + "/{language}";
    }

    public List<StandIn.Asked> asked() {
        return standIn.asked();
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        Thread.sleep(latency.toMillis());
        String[] path = exchange.getRequestURI().getPath().split("/");
        if (!exchange.getRequestURI().getPath().endsWith("/w/api.php")) {
            StandIn.html(404).give(exchange);
            return;
        }
        Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
        String language = path.length > 3 ? path[1] : "en";
        StandIn.json(
                        200,
                        new Query(articles.getOrDefault(language, Map.of()), parameters)
                                .answer()
                                .toString())
                .give(exchange);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            parameters.put(
                    URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    /** The title of the same thing in another language. */
    private Optional<String> translation(JsonNode article, String language) {
        String item = article.path("item").asString("");
        return item.isEmpty()
                ? Optional.empty()
                : articles.getOrDefault(language, Map.of()).values().stream()
                        .filter(other -> other.path("item").asString("").equals(item))
                        .map(other -> other.path("title").asString())
                        .findFirst();
    }

    /** One call of {@code action=query}. */
    private final class Query {
        private final Map<String, JsonNode> wiki;
        private final Map<String, String> asked;
        private final ObjectNode query = JsonNodeFactory.instance.objectNode();
        private final ObjectNode more = JsonNodeFactory.instance.objectNode();

        Query(Map<String, JsonNode> wiki, Map<String, String> asked) {
            this.wiki = wiki;
            this.asked = asked;
        }

        ObjectNode answer() {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            if (!asked.getOrDefault("action", "").equals("query")
                    || !asked.getOrDefault("formatversion", "").equals("2")) {
                ObjectNode error = answer.putArray("errors").addObject();
                error.put("code", "badvalue").put("text", "Unrecognized value for parameter \"action\".");
                return answer;
            }
            if (titles().size() > 50) {
                answer.putArray("errors")
                        .addObject()
                        .put("code", "toomanyvalues")
                        .put("text", "Too many values");
                return answer;
            }
            pages();
            if (more.isEmpty()) {
                answer.put("batchcomplete", true);
            } else {
                more.put("continue", "||");
                answer.set("continue", more);
            }
            if (!query.isEmpty()) {
                answer.set("query", query);
            }
            return answer;
        }

        private List<String> titles() {
            return Stream.of(asked.getOrDefault("titles", "").split("\\|"))
                    .filter(title -> !title.isBlank())
                    .toList();
        }

        private void pages() {
            switch (asked.getOrDefault("generator", asked.containsKey("list") ? "list" : "")) {
                case "search" -> write(search(asked.getOrDefault("gsrsearch", ""), limit("gsrlimit")), true);
                case "links" -> {
                    List<JsonNode> linked = titles().stream()
                            .flatMap(title -> found(title).stream())
                            .flatMap(page -> page.path("links").values().stream())
                            .flatMap(link -> found(link.asString()).stream())
                            .distinct()
                            .sorted(Comparator.comparingLong(
                                    page -> page.path("pageid").asLong()))
                            .limit(limit("gpllimit"))
                            .toList();
                    write(linked, false);
                }
                case "list" -> list();
                default -> write(titled(), false);
            }
        }

        private void list() {
            ArrayNode hits = query.putArray("search");
            for (JsonNode page : search(asked.getOrDefault("srsearch", ""), limit("srlimit"))) {
                hits.addObject()
                        .put("ns", 0)
                        .put("title", page.path("title").asString())
                        .put("pageid", page.path("pageid").asLong());
            }
        }

        private long limit(String name) {
            String given = asked.getOrDefault(name, "10");
            return given.equals("max") ? LINKS : Long.parseLong(given);
        }

        private List<JsonNode> titled() {
            Set<JsonNode> pages = new LinkedHashSet<>();
            for (String title : titles()) {
                if (title.matches(".*[#<>\\[\\]{}].*")) {
                    invalid(title);
                } else {
                    found(title).ifPresentOrElse(pages::add, () -> missing(title));
                }
            }
            return List.copyOf(pages);
        }

        private void invalid(String title) {
            query.withArray("pages")
                    .addObject()
                    .put("title", title)
                    .put("invalid", true)
                    .put("invalidreason", "The requested page title contains invalid characters.");
        }

        private void missing(String title) {
            query.withArray("pages")
                    .addObject()
                    .put("ns", 0)
                    .put("title", PageTitles.canonical(title))
                    .put("missing", true);
        }

        private Optional<JsonNode> found(String title) {
            String canonical = PageTitles.canonical(title);
            if (!canonical.equals(title)) {
                query.withArray("normalized").addObject().put("from", title).put("to", canonical);
            }
            if (wiki.containsKey(canonical)) {
                return Optional.of(wiki.get(canonical));
            }
            Optional<JsonNode> target = wiki.values().stream()
                    .filter(page -> page.path("redirects").values().stream()
                            .anyMatch(alias ->
                                    PageTitles.canonical(alias.asString()).equals(canonical)))
                    .findFirst();
            target.ifPresent(page -> query.withArray("redirects")
                    .addObject()
                    .put("from", canonical)
                    .put("to", page.path("title").asString()));
            return target;
        }

        private List<JsonNode> search(String words, long limit) {
            Set<String> wanted = words(words);
            return wiki.values().stream()
                    .filter(page -> score(page, wanted) > 0)
                    .sorted(Comparator.comparingDouble((JsonNode page) -> -score(page, wanted)))
                    .limit(limit)
                    .toList();
        }

        private static Set<String> words(String text) {
            Set<String> words = new LinkedHashSet<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    words.add(word.length() > 3 ? word.replaceFirst("(?:es|s|e|n)$", "") : word);
                }
            }
            return words;
        }

        private static double score(JsonNode page, Set<String> wanted) {
            Set<String> title = words(page.path("title").asString());
            Set<String> text = words(page.path("extract").asString());
            return wanted.stream()
                    .mapToDouble(
                            word -> (title.contains(word) ? 5.0 / title.size() : 0) + (text.contains(word) ? 1 : 0))
                    .sum();
        }

        private void write(List<JsonNode> pages, boolean ranked) {
            int index = 0;
            int whole = 0;
            for (JsonNode page : pages) {
                index++;
                ObjectNode out = query.withArray("pages").addObject();
                out.put("pageid", page.path("pageid").asLong()).put("ns", 0);
                out.put("title", page.path("title").asString());
                if (ranked) {
                    out.put("index", index);
                }
                for (String property : asked.getOrDefault("prop", "").split("\\|")) {
                    if (property.equals("extracts") && ++whole > (asked.containsKey("exintro") ? LEADS : 1)) {
                        more.put("excontinue", whole - 1);
                    } else {
                        put(property, page, out);
                    }
                }
            }
        }

        private void put(String property, JsonNode page, ObjectNode out) {
            switch (property) {
                case "extracts" ->
                    out.put("extract", extract(page.path("extract").asString()));
                case "description" ->
                    put(out, "description", page.path("description").asString(""));
                case "info" -> info(page, out);
                case "pageprops" -> properties(page, out);
                case "revisions" ->
                    out.putArray("revisions")
                            .addObject()
                            .put("revid", page.path("revision").asLong())
                            .put("timestamp", page.path("timestamp").asString(""));
                case "categories" ->
                    page.path("categories")
                            .forEach(one -> out.withArray("categories")
                                    .addObject()
                                    .put("ns", 14)
                                    .put("title", "Category:" + one.asString()));
                case "links" -> links(page, out);
                case "pageimages" ->
                    put(out, "pageimage", page.at("/image/file").asString("").replace(' ', '_'));
                case "langlinks" ->
                    translation(page, asked.getOrDefault("lllang", ""))
                            .ifPresent(title -> out.putArray("langlinks")
                                    .addObject()
                                    .put("lang", asked.get("lllang"))
                                    .put("title", title));
                default -> {}
            }
        }

        private String extract(String text) {
            int heading = text.indexOf("\n==");
            return asked.containsKey("exintro") && heading >= 0
                    ? text.substring(0, heading).strip()
                    : text;
        }

        /** The source text is longer than the prose in it. */
        private static void info(JsonNode page, ObjectNode out) {
            out.put("lastrevid", page.path("revision").asLong());
            out.put("length", 2L * page.path("extract").asString().getBytes(StandardCharsets.UTF_8).length);
        }

        private static void properties(JsonNode page, ObjectNode out) {
            ObjectNode properties = out.putObject("pageprops");
            put(properties, "wikibase_item", page.path("item").asString(""));
            if (page.path("disambiguation").asBoolean(false)) {
                properties.put("disambiguation", "");
            }
        }

        private void links(JsonNode page, ObjectNode out) {
            List<String> all = new ArrayList<>();
            page.path("links").forEach(link -> all.add(link.asString()));
            int from = Integer.parseInt(asked.getOrDefault("plcontinue", "0"));
            all.stream()
                    .sorted()
                    .skip(from)
                    .limit(LINKS)
                    .forEach(link ->
                            out.withArray("links").addObject().put("ns", 0).put("title", link));
            if (all.size() > from + LINKS) {
                more.put("plcontinue", String.valueOf(from + LINKS));
            }
        }

        private static void put(ObjectNode out, String name, String value) {
            if (!value.isEmpty()) {
                out.put(name, value);
            }
        }
    }

    @Override
    public void close() {
        standIn.close();
    }
}
