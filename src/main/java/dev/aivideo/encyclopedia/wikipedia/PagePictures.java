package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.wikimedia.ActionApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The files that articles use. Which of them are free is known where they are kept, not here. */
final class PagePictures {
    private static final int MOST_CALLS = 2;
    private static final int MOST_OF_A_PAGE = 50;
    private static final Pattern STILL = Pattern.compile("(?i).*\\.(?:jpe?g|png|tiff?)");

    private final ActionApi wikipedia;

    PagePictures(ActionApi wikipedia) {
        this.wikipedia = wikipedia;
    }

    /**
     * Names of files by the titles given, without {@code File:}.
     *
     * @throws dev.aivideo.net.ServiceException if there is no usable answer
     */
    Map<String, List<String>> of(List<String> titles) {
        JsonNode answer = wikipedia.query(
                Map.of(
                        "titles", String.join("|", titles),
                        "redirects", "1",
                        "prop", "images",
                        "imlimit", "max"),
                MOST_CALLS);
        Map<String, List<String>> found = new LinkedHashMap<>();
        titles.forEach(title -> found.put(title, pictures(answer, title)));
        return found;
    }

    private static List<String> pictures(JsonNode answer, String title) {
        String shown = to(answer.path("redirects"), to(answer.path("normalized"), title));
        return answer.path("pages").values().stream()
                .filter(page -> page.path("title").asString("").equals(shown))
                .flatMap(page -> page.path("images").values().stream())
                .map(image -> image.path("title").asString("").replaceFirst("^[^:]*:", ""))
                .filter(name -> STILL.matcher(name).matches())
                .limit(MOST_OF_A_PAGE)
                .toList();
    }

    private static String to(JsonNode ways, String title) {
        return ways.values().stream()
                .filter(way -> way.path("from").asString("").equals(title))
                .map(way -> way.path("to").asString(""))
                .findFirst()
                .orElse(title);
    }
}
