package dev.aivideo.net;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port of an address. */
record Origin(String scheme, String host, int port) {

    static Origin of(URI uri) {
        return new Origin(
                String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT),
                String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT),
                port(uri));
    }

    static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
