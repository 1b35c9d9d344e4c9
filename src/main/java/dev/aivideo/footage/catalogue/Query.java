package dev.aivideo.footage.catalogue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts an address together from a base and parameters, every value encoded. */
public final class Query {
    private final String base;
    private final List<String> parameters = new ArrayList<>();

    private Query(String base) {
        this.base = base;
    }

    /** @param path encoded already */
    public static Query of(URI base, String path) {
        String plain = base.toString();
        return new Query(plain.endsWith("/") && path.startsWith("/") ? plain + path.substring(1) : plain + path);
    }

    public Query with(String name, Object value) {
        String text = String.valueOf(value);
        if (!text.isEmpty()) {
            parameters.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** All parameters, so far without a key: the question that an answer belongs to. */
    public String question() {
        return base + "?" + String.join("&", parameters);
    }

    /** The address without parameters. */
    public String address() {
        return base;
    }

    public URI uri() {
        return URI.create(question());
    }

    /** A value as part of a path, where a blank is not a plus. */
    public static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
