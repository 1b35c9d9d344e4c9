package dev.aivideo.footage.catalogue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** Reads answers whose fields may be missing, empty, or of another kind than documented. */
public final class CatalogueJson {
    private static final int LONGEST_TEXT = 4000;
    /** Server, and what is behind it. */
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]+://[^/?#]+)(.*)");

    private static final Pattern NAMED = Pattern.compile("(?s)([A-Za-z]+://[^/?#]+)(.*)");
    /** All but what RFC 3986 lets stand in a path, a query or a fragment, and escapes. */
    private static final Pattern ILLEGAL = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~!$&()*+,;=:@/?#%-]+");

    /** Where no letter follows, it is a sign of comparison. */
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*>");

    private CatalogueJson() {}

    /** Text of a field on one line, without tags; empty if there is none. */
    public static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String plain = plain(value.isValueNode() && !value.isNull() ? value.asString("") : "");
        return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT);
    }

    /** The texts of a field's list. */
    public static List<String> texts(JsonNode node, String field) {
        return node.path(field).values().stream().map(text -> text.asString("")).toList();
    }

    /** Text of a field sign by sign, as a name that is sent back has to be; empty if there is none, or one too long. */
    public static String exact(JsonNode node, String field) {
        String text = node.path(field).isString() ? node.path(field).asString() : "";
        return text.length() <= LONGEST_TEXT ? text : "";
    }

    /** Text that may be HTML on one line: without tags, and entities as the characters they stand for. */
    public static String plain(String text) {
        String untagged = TAG.matcher(text).replaceAll(" ");
        return HtmlUtils.htmlUnescape(untagged)
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
    }

    /** A whole number not below zero; zero if there is none. */
    public static int number(JsonNode node, String field) {
        double value = node.path(field).isNumber() ? node.path(field).asDouble() : parsed(text(node, field));
        return value > 0 && value < Integer.MAX_VALUE ? (int) value : 0;
    }

    private static double parsed(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    /** The day of a date as ISO 8601 writes it. */
    public static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * An address of a file. Catalogues make them of file names: what an address must not have is encoded, and what is
     * encoded already stays as it is.
     */
    public static Optional<URI> file(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(parts.group(1) + encoded(parts.group(2)));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address made of a file's name as it is: nothing in it is encoded, nor a query or a fragment. */
    public static Optional<URI> fileNamed(String address) {
        Matcher parts = NAMED.matcher(address);
        return parts.matches()
                ? file(parts.group(1)
                        + Stream.of(parts.group(2).split("/", -1))
                                .map(Query::segment)
                                .collect(Collectors.joining("/")))
                : Optional.empty();
    }

    /** Letters beyond ASCII byte by byte: a server's file name has one form of those that Unicode can write in two. */
    private static String encoded(String path) {
        return ILLEGAL.matcher(path)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** The same with https instead of http, unless it names a port. */
    public static String secure(String address) {
        return address.matches("http://[^/:]+/.*") ? "https" + address.substring(4) : address;
    }
}
