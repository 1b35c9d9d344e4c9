package dev.aivideo.footage.archive;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.Catalogue;
import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.FreeLicence;
import dev.aivideo.footage.catalogue.Query;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.Service;
import dev.aivideo.project.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The Internet Archive (https://archive.org/developers). Whoever uploads states the licence, and the Archive vouches for
 * none: taken are items of collections that somebody looks after, and only those that name the public domain, CC0 or CC
 * BY. What files an item has, and how long they are, is asked when it is chosen.
 */
class ArchiveCatalogue implements Catalogue {
    static final String NAME = "archive";

    private static final Set<String> COLLECTIONS =
            Set.of("prelinger", "FedFlix", "newsandpublicaffairs", "universal_newsreels", "nasa");
    /** Where anybody may upload: an item that is in no collection besides is not taken. */
    private static final Pattern ANYBODYS = Pattern.compile("opensource.*|community.*|fav-.*|folkscanomy.*");

    private static final String LICENCES = "(licenseurl:*publicdomain/mark* OR licenseurl:*publicdomain/zero*"
            + " OR licenseurl:*licenses/publicdomain* OR licenseurl:*licenses/by/*)";
    private static final List<String> FIELDS =
            List.of("identifier", "title", "creator", "date", "licenseurl", "collection", "description", "subject");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,100}");
    private static final String PAGES = "https://archive.org/details/";
    private static final int MOST_KEYWORDS = 12;
    private static final int FILES_AT_ONCE = 2;

    private final CatalogueClient client;

    ArchiveCatalogue(CatalogueClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = client.query("/advancedsearch.php").with("q", question(words));
        FIELDS.forEach(field -> search.with("fl[]", field));
        search.with("rows", query.limit()).with("page", 1).with("output", "json");
        return client.list(search.question(), HttpCall.get(search.uri()), "/response/docs").stream()
                .map(this::candidate)
                .flatMap(Optional::stream)
                .limit(query.limit())
                .toList();
    }

    static String question(String words) {
        String vetted = COLLECTIONS.stream()
                .sorted()
                .reduce((one, other) -> one + " OR " + other)
                .orElseThrow();
        return "(%s) AND mediatype:movies AND %s AND collection:(%s)".formatted(escaped(words), LICENCES, vetted);
    }

    /** Words of the query language are words again in lower case, and its signs have a backslash. */
    static String escaped(String words) {
        return words.replaceAll("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])", "\\\\$1")
                .replaceAll("\\bAND\\b", "and")
                .replaceAll("\\bOR\\b", "or")
                .replaceAll("\\bNOT\\b", "not");
    }

    private Optional<Candidate> candidate(JsonNode item) {
        String id = CatalogueJson.exact(item, "identifier");
        if (!IDENTIFIER.matcher(id).matches() || isOnlyUploaded(item)) {
            return Optional.empty();
        }
        Format format = Format.clip(null, 0, 0)
                .withThumbnail(
                        client.query("/services/img/" + Query.segment(id)).address());
        return licence(item)
                .map(licence -> new Candidate(
                        NAME, Candidate.safeId(id), description(item), format, rights(item, id, licence), id));
    }

    private static boolean isOnlyUploaded(JsonNode item) {
        List<String> collections = ArchiveJson.texts(item, "collection");
        return !collections.isEmpty()
                && collections.stream().allMatch(one -> ANYBODYS.matcher(one).matches());
    }

    /** Only what is stated counts, and where several are stated all have to allow it. */
    static Optional<FreeLicence> licence(JsonNode item) {
        List<Optional<FreeLicence>> stated = ArchiveJson.texts(item, "licenseurl").stream()
                .map(FreeLicence::ofAddress)
                .map(licence -> licence.filter(one -> one.kind() != FreeLicence.Kind.SHARE_ALIKE))
                .toList();
        return stated.isEmpty() || stated.contains(Optional.<FreeLicence>empty()) ? Optional.empty() : stated.get(0);
    }

    private static Description description(JsonNode item) {
        return new Description(
                title(item),
                String.join(" ", ArchiveJson.texts(item, "description")),
                ArchiveJson.texts(item, "subject").stream()
                        .flatMap(subject -> Pattern.compile(";").splitAsStream(subject))
                        .map(String::strip)
                        .filter(subject -> !subject.isEmpty())
                        .limit(MOST_KEYWORDS)
                        .toList(),
                day(ArchiveJson.first(item, "date")));
    }

    private static String title(JsonNode item) {
        String title = ArchiveJson.first(item, "title");
        return title.isEmpty() ? CatalogueJson.exact(item, "identifier").replaceAll("[._-]+", " ") : title;
    }

    /** Often only the year is known. */
    private static @Nullable LocalDate day(String date) {
        return CatalogueJson.day(date.matches("\\d{4}") ? date + "-07-01" : date);
    }

    private static Rights rights(JsonNode item, String id, FreeLicence licence) {
        String author = String.join(", ", ArchiveJson.texts(item, "creator"));
        return licence.rights(
                title(item), author, "Internet Archive", PAGES + Query.segment(id), "excerpt without its sound");
    }

    @Override
    public Offer offer(Candidate candidate, ClipRange part) {
        String id = candidate.address();
        Query item = client.query("/metadata/" + Query.segment(id));
        JsonNode metadata =
                client.get(item.question(), HttpCall.get(item.uri()), answer -> ArchiveItem.checked(id, answer));
        return new ArchiveItem(
                        client.query("/download/" + Query.segment(id) + "/").address(), metadata)
                .offer(part);
    }

    @Override
    public Service fileServer(Service usual) {
        int atOnce = Math.min(FILES_AT_ONCE, usual.limits().pace().concurrency());
        return usual.at(client.address())
                .staying("archive.org")
                .within(usual.limits().withRate(Duration.ZERO, atOnce));
    }
}
