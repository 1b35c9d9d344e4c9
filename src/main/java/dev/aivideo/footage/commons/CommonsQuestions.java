package dev.aivideo.footage.commons;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.PageTitles;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is asked of Wikimedia Commons, and the files of its answers that may be shown. */
class CommonsQuestions {
    /** One of the widths that are served; an original that is narrower is not made wider. */
    static final int STILL_WIDTH_PX = 1920;

    /** The most titles of one call. */
    static final int MOST_TITLES = 50;

    private static final int FRAME_WIDTH_PX = 500;
    private static final int MOST_FILES = 20;
    private static final String FIELDS = "url|size|mime|mediatype|sha1|extmetadata|timestamp|user|badfile";
    private static final String METADATA = "LicenseShortName|LicenseUrl|License|UsageTerms|Artist|Credit|Attribution"
            + "|AttributionRequired|Copyrighted|Restrictions|NonFree|DeletionReason|ObjectName|ImageDescription"
            + "|DateTimeOriginal|Assessments";

    private final CatalogueClient client;
    private final ActionApi api;
    private final FileTerms terms;

    CommonsQuestions(CatalogueClient client, ActionApi api, FileTerms terms) {
        this.client = client;
        this.api = api;
        this.terms = terms;
    }

    /** Kinds of files, and how they are searched for. */
    enum Wanted {
        STILLS("filetype:bitmap filew:>1199", "imageinfo", "ii", STILL_WIDTH_PX),
        CLIPS("filetype:video", "videoinfo", "vi", FRAME_WIDTH_PX),
        /** Stills can be described by the fields of clips too. */
        BOTH("filetype:bitmap|video", "videoinfo", "vi", STILL_WIDTH_PX);

        private final String filter;
        private final String property;
        private final String prefix;
        private final int widthPx;

        Wanted(String filter, String property, String prefix, int widthPx) {
            this.filter = filter;
            this.property = property;
            this.prefix = prefix;
            this.widthPx = widthPx;
        }

        /** What is asked of each file. */
        Map<String, String> details() {
            Map<String, String> question = new TreeMap<>();
            question.put("prop", property + "|categories");
            question.put(prefix + "prop", this == STILLS ? FIELDS : FIELDS + "|derivatives");
            question.put(prefix + "urlwidth", String.valueOf(widthPx));
            question.put(prefix + "extmetadatafilter", METADATA);
            question.put(prefix + "extmetadatalanguage", "en");
            question.put("clshow", "!hidden");
            question.put("cllimit", "max");
            return question;
        }
    }

    /**
     * The files that are found.
     *
     * @param words with the signs of the query language
     * @param known adds what the question says of them
     * @throws dev.aivideo.footage.FootageException if there is no usable answer
     */
    List<Candidate> search(Wanted wanted, String words, UnaryOperator<CommonsFile> known) {
        Map<String, String> question = wanted.details();
        question.put("generator", "search");
        question.put("gsrsearch", wanted.filter + " " + words);
        question.put("gsrnamespace", "6");
        question.put("gsrlimit", String.valueOf(MOST_FILES));
        return pages(answer(question))
                .map(page -> known.apply(CommonsFile.of(page, "")))
                .sorted(Comparator.comparing(CommonsFile::isAssessed).reversed())
                .flatMap(this::candidate)
                .toList();
    }

    /**
     * The stills of these names; of an answer, {@code renamed} tells their titles.
     *
     * @param names without {@code File:}, at most 50
     * @throws dev.aivideo.footage.FootageException if there is no usable answer
     */
    JsonNode stills(Collection<String> names) {
        Map<String, String> question = Wanted.STILLS.details();
        question.put("titles", names.stream().map(name -> "File:" + name).collect(Collectors.joining("|")));
        question.put("redirects", "");
        return answer(question);
    }

    /** The file as the others have it; none if it cannot or may not be shown. */
    Stream<Candidate> candidate(CommonsFile file) {
        return file.candidate(terms).stream();
    }

    /** The title under which the answer has a page that was asked for. */
    static String renamed(JsonNode answer, String title) {
        String now = title;
        for (String step : List.of("normalized", "redirects")) {
            for (JsonNode change : answer.path(step).values()) {
                if (CatalogueJson.exact(change, "from").equals(now)) {
                    now = CatalogueJson.exact(change, "to");
                    break;
                }
            }
        }
        return now;
    }

    private JsonNode answer(Map<String, String> question) {
        return client.get(client.address() + " " + question, () -> api.query(question));
    }

    /** Not in the order of rank. */
    static Stream<JsonNode> pages(JsonNode answer) {
        return answer.path("pages").values().stream()
                .sorted(Comparator.comparingInt(page -> CatalogueJson.number(page, "index")));
    }

    /** A file's name as it is asked for; empty if it is none that can be. */
    static String name(String name) {
        return name.contains("|") ? "" : PageTitles.canonical(name);
    }
}
