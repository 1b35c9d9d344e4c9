package dev.aivideo.project;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers for JSON as of RFC 8259. Lenient readers derive their own mappers from them. */
public final class Json {
    /** Refuses anything but JSON, also after its end. */
    public static final JsonMapper STRICT = JsonMapper.shared();

    /** The same, written for people. */
    public static final JsonMapper INDENTED =
            STRICT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static String write(Object value) {
        return STRICT.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return STRICT.readValue(json, type);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return STRICT.readValue(json, type);
    }
}
