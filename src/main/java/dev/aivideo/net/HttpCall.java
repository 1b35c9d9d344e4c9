package dev.aivideo.net;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request. Its text form shows neither headers nor body, and no secrets of the address.
 *
 * @param headers left off when a redirect leads to another server
 * @param accepted beginnings of content types that are taken, {@code application/json} or {@code video/}, and {@link
 *     #NO_TYPE} if an answer need not state any; empty: all
 */
public record HttpCall(
        String method, URI uri, Map<String, String> headers, byte @Nullable [] body, List<String> accepted) {

    /** The content type of an answer that states none. */
    public static final String NO_TYPE = "";

    public static HttpCall get(URI uri) {
        return new HttpCall("GET", uri, Map.of(), null, List.of());
    }

    /** What the server says of an address; a redirect is not followed, as what it says is asked for. */
    public static HttpCall head(URI uri) {
        return new HttpCall("HEAD", uri, Map.of(), null, List.of());
    }

    public static HttpCall postJson(URI uri, String json) {
        return new HttpCall("POST", uri, Map.of(), json.getBytes(StandardCharsets.UTF_8), List.of())
                .header("Content-Type", "application/json");
    }

    public HttpCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(method, uri, Map.copyOf(more), body, accepted);
    }

    /** Take only these content types; anything else is a {@link ServiceRejectedException}. */
    public HttpCall accepting(String... types) {
        return new HttpCall(method, uri, headers, body, List.of(types));
    }

    boolean accepts(String contentType) {
        String given = contentType.strip().toLowerCase(Locale.ROOT);
        return accepted.isEmpty() || accepted.stream().anyMatch(type -> isOf(type, given));
    }

    private static boolean isOf(String type, String given) {
        return type.equals(NO_TYPE) ? given.isEmpty() : given.startsWith(type);
    }

    /** The call that a redirect asks for: only 307 and 308 keep method and body, and secrets stay with their server. */
    HttpCall redirected(URI target, int status) {
        boolean same = Origin.of(uri).equals(Origin.of(target));
        boolean again = status == 307 || status == 308 || method.equals("GET");
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.keySet().removeIf(name -> !same && !name.equalsIgnoreCase("Range") && !name.equalsIgnoreCase("If-Range"));
        if (!again) {
            kept.keySet().removeIf(name -> name.equalsIgnoreCase("Content-Type"));
        }
        return new HttpCall(again ? method : "GET", target, Map.copyOf(kept), again ? body : null, accepted);
    }

    @Override
    public String toString() {
        return method + " " + Redaction.of(uri);
    }
}
