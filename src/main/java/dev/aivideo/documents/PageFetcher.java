package dev.aivideo.documents;

import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;

/** Fetches documents from addresses that the operator gave. */
public final class PageFetcher {
    private static final String[] TYPES = {
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "text/markdown",
        "text/x-markdown",
        "text/vtt",
        "application/x-subrip",
        "application/pdf",
        "application/epub+zip",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        "application/zip",
        "application/octet-stream",
        "binary/octet-stream",
        HttpCall.NO_TYPE
    };
    private static final Limits LIMITS = Limits.defaults()
            .withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60))
            .withMaxBytes(DocumentLimits.MOST_PAGE_BYTES)
            .withRate(Duration.ofSeconds(1), 1);

    private final Http http;

    public PageFetcher(Http http) {
        this.http = http;
    }

    GivenDocument fetch(String address, String option) {
        String what = "The page for " + option;
        URI uri = uri(address, what);
        try {
            HttpReply reply = http.send(
                    Service.of(uri.getHost(), LIMITS),
                    HttpCall.get(uri).header("Accept", "text/html,*/*;q=0.5").accepting(TYPES));
            String type = reply.header("Content-Type").strip().toLowerCase(Locale.ROOT);
            return new GivenDocument(
                    what, "Address: " + reply.uri(), reply.uri().toString(), reply.unpacked(), type, reply.uri());
        } catch (ServiceException e) {
            String evidence = e.evidence().contains(uri.toString()) ? e.evidence() : uri + ": " + e.evidence();
            throw new DocumentException(e.problem(), evidence, remedy(e), e);
        }
    }

    private static String remedy(ServiceException e) {
        String save = "Open the page in a browser, save it as HTML or PDF, and give that file.";
        return switch (e.status()) {
            case 404, 410 -> "Check the address in a browser, or give another, or a file.";
            case 0 -> e.remedy() + " Or save the page, and give that file.";
            default -> save;
        };
    }

    private static URI uri(String address, String what) {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            if (uri.getHost() == null
                    || uri.getUserInfo() != null
                    || !String.valueOf(uri.getScheme()).matches("(?i)https?")) {
                throw new URISyntaxException(address, "it must be http or https, with a server, without a password");
            }
            return new URI(uri.toASCIIString().replaceFirst("#.*", ""));
        } catch (URISyntaxException e) {
            throw new DocumentException(
                    what + " has no usable address.",
                    "Address: " + address.replaceFirst("//[^/@]*@", "//…@") + ", " + e.getReason(),
                    "Give an address such as https://example.org/article, or a file.",
                    e);
        }
    }
}
