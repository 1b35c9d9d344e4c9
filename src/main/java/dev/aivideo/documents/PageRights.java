package dev.aivideo.documents;

import dev.aivideo.project.Rights;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who made a page, and the licence that it links to as its own ({@code rel=license}). */
final class PageRights {
    private static final Pattern COMMONS =
            Pattern.compile("(?i)creativecommons\\.org/(licenses|publicdomain)/([a-z-]+)(?:/(\\d\\.\\d))?");
    private static final int LONGEST_AUTHOR = 120;

    private final Document page;

    PageRights(Document page) {
        this.page = page;
    }

    Rights rights(@Nullable String byline) {
        Set<String> links = page.select("a[rel~=(?i)\\blicen[cs]e\\b], link[rel~=(?i)\\blicen[cs]e\\b]").stream()
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
        // Several are those of pictures, comments and parts: none of them is known to be the text's.
        String terms = links.size() == 1 ? links.iterator().next() : "";
        return new Rights(author(byline), "", terms.isEmpty() ? "" : licence(terms), terms, "", "");
    }

    private String author(@Nullable String byline) {
        Element stated = page.selectFirst("meta[name~=(?i)^(?:author|dc\\.creator|dcterms\\.creator)$][content]");
        String author = stated == null ? (byline == null ? "" : byline) : stated.attr("content");
        String name = author.strip().replaceFirst("(?i)^by\\s+", "");
        return name.length() > LONGEST_AUTHOR || name.startsWith("http") ? "" : name;
    }

    private String licence(String terms) {
        Matcher commons = COMMONS.matcher(terms);
        if (!commons.find()) {
            Element link = page.selectFirst("a[rel~=(?i)\\blicen[cs]e\\b]");
            return link == null || link.text().isBlank() ? terms : link.text();
        }
        String version = commons.group(3) == null ? "" : " " + commons.group(3);
        String code = commons.group(2).toUpperCase(Locale.ROOT);
        if (commons.group(1).equalsIgnoreCase("licenses")) {
            return "CC " + code + version;
        }
        return code.equals("ZERO") ? "CC0" + version : "Public Domain Mark" + version;
    }
}
