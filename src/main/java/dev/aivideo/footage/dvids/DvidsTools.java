package dev.aivideo.footage.dvids;

import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.catalogue.QueryRelaxation;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipRequest;
import dev.aivideo.project.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The three tools of the server: what they take and what they do. */
class DvidsTools {
    private static final double LONGEST_PART_S = 120;
    private static final int MOST_WORDS = 6;

    private final DvidsApi api;
    private final ClipFetcher clips;
    private final PartsFolder parts;

    DvidsTools(DvidsApi api, ClipFetcher clips, PartsFolder parts) {
        this.api = api;
        this.clips = clips;
        this.parts = parts;
    }

    static final String SEARCH_SCHEMA = """
            {"type": "object", "required": ["query"], "properties": {
              "query": {"type": "string", "minLength": 1, "maxLength": 200, "description": "a few plain words"},
              "branch": {"type": "string", "enum": ["Army", "Navy", "Air Force", "Marines", "Coast Guard",
                "Space Force", "Joint", "Civilian"]},
              "category": {"type": "string", "maxLength": 60, "description": "B-Roll, Package, Interviews, …"},
              "country": {"type": "string", "maxLength": 60, "description": "full English name"},
              "keywords": {"type": "array", "maxItems": 10, "items": {"type": "string", "maxLength": 60}},
              "aspect": {"type": "string", "enum": ["16:9", "4:3"]},
              "min_duration": {"type": "number", "minimum": 0, "description": "seconds"},
              "max_duration": {"type": "number", "minimum": 0, "description": "seconds"},
              "hd": {"type": ["integer", "boolean"], "description": "1: at least 1280×720"},
              "sort": {"type": "string", "enum": ["score", "date", "publishdate", "timestamp"]},
              "max_results": {"type": "integer", "minimum": 1, "maximum": 50}}}""";

    static final String DETAILS_SCHEMA = """
            {"type": "object", "required": ["video_id"], "properties": {
              "video_id": {"type": "string", "pattern": "^([A-Za-z_]*:)*[0-9]{1,12}$"}}}""";

    static final String DOWNLOAD_SCHEMA = """
            {"type": "object", "required": ["video_id"], "properties": {
              "video_id": {"type": "string", "pattern": "^([A-Za-z_]*:)*[0-9]{1,12}$"},
              "start": {"type": "number", "minimum": 0, "description": "second of the video to begin with"},
              "duration": {"type": "number", "exclusiveMinimum": 0, "maximum": 120,
                "description": "seconds wanted; the whole video, up to 120 s, without it"}}}""";

    List<Map<String, Object>> search(Map<String, Object> arguments) {
        JsonNode given = Json.STRICT.valueToTree(arguments);
        DvidsSearch search = new DvidsSearch(
                QueryRelaxation.words(given.path("query").asString(""), MOST_WORDS),
                given.path("branch").asString(""),
                given.path("category").asString(""),
                given.path("country").asString(""),
                given.path("keywords").values().stream()
                        .map(word -> word.asString(""))
                        .toList(),
                given.path("aspect").asString(""),
                given.path("min_duration").asInt(0),
                given.path("max_duration").asInt(0),
                given.path("hd").asBoolean(false) || given.path("hd").asInt(0) == 1,
                given.path("sort").asString("score"),
                given.path("max_results").asInt(50));
        return api.search(search).stream().map(DvidsClip::toResult).toList();
    }

    Map<String, Object> details(Map<String, Object> arguments) {
        return new DvidsClip(api.asset(number(arguments))).toResult();
    }

    /** Fetch the wanted seconds into the server's folder. */
    Map<String, Object> download(Map<String, Object> arguments) {
        String number = number(arguments);
        JsonNode asset = api.asset(number);
        DvidsClip clip = new DvidsClip(asset);
        JsonNode given = Json.STRICT.valueToTree(arguments);
        double start = given.path("start").asDouble(0);
        double rest = clip.seconds() > start ? clip.seconds() - start : LONGEST_PART_S;
        double length = Math.min(LONGEST_PART_S, given.path("duration").asDouble(rest));
        parts.removeOld(Instant.now());
        ClipRange part = new ClipRange(milliseconds(start), milliseconds(length));
        Footage footage = clips.fetchFirst(files(number, asset), part, parts.path());
        Map<String, Object> result = new LinkedHashMap<>(clip.toResult());
        result.put("video_id", "video:" + number);
        result.put("file_path", footage.file().toAbsolutePath().toString());
        result.put("start", start);
        result.put("duration", length);
        return result;
    }

    private List<ClipRequest> files(String number, JsonNode asset) {
        return api.files(asset).stream()
                .map(file -> new ClipRequest(
                        "dvids", number, clips.service("DVIDS").at(api.address()), file, api::signed, ""))
                .toList();
    }

    private static String number(Map<String, Object> arguments) {
        return DvidsClip.number(String.valueOf(arguments.get("video_id")));
    }

    private static Duration milliseconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
