package dev.aivideo.net;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** Tells failures to connect from bad responses. */
final class Unreachable {
    private Unreachable() {}

    /** Why no connection came about, in one clause; null if there was one. */
    static @Nullable String why(Throwable problem, URI uri) {
        String refused = null;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return "the host name %s is unknown".formatted(uri.getHost());
            }
            if (cause instanceof HttpConnectTimeoutException) {
                refused = "%s did not accept the connection in time".formatted(uri.getAuthority());
            } else if (cause instanceof NoRouteToHostException) {
                refused = "there is no route to %s".formatted(uri.getAuthority());
            } else if (cause instanceof ConnectException) {
                refused = "%s refuses the connection".formatted(uri.getAuthority());
            }
        }
        return refused;
    }
}
