package dev.aivideo.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes one call once: checked addresses, redirects by hand, and limits that hold to the last byte. */
final class SingleCall {
    private static final int LONGEST_ERROR_BYTES = 64 << 10;
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

    /** Chooses where the body of a successful response is written. */
    interface Opener {
        /** A sink for the answer, or null to keep it in memory. */
        BoundedBodySubscriber.@Nullable Sink open(ResponseInfo info) throws IOException;
    }

    private final NetProperties properties;
    private final AddressGuard guard;
    private volatile @Nullable HttpClient client;

    SingleCall(NetProperties properties, AddressGuard guard) {
        this.properties = properties;
        this.guard = guard;
    }

    /** The response, whatever its status; a successful one of a wrong content type is refused. */
    HttpReply send(Service service, HttpCall call, Opener opener) {
        HttpClient ready = client(); // made before the time limit starts
        long deadline = System.nanoTime() + service.limits().total().toNanos();
        HttpCall now = call;
        for (int hops = 0; ; hops++) {
            guard.check(service, now.uri());
            HttpReply reply = hop(ready, service, now, opener, deadline);
            if (reply.status() == HttpURLConnection.HTTP_PROXY_AUTH) {
                throw HttpErrors.closedProxy(
                        service, now, guard.proxies().named(now.uri()).orElse("between"), "status 407", null);
            }
            String location = reply.header("Location");
            boolean isFinal = call.method().equals("HEAD") || !REDIRECTS.contains(reply.status());
            if (isFinal || location.isEmpty()) {
                return checked(service, now, reply);
            }
            if (hops >= properties.redirects()) {
                throw HttpErrors.tooManyRedirects(service, reply, properties.redirects());
            }
            now = now.redirected(target(service, reply, location), reply.status());
        }
    }

    private static URI target(Service service, HttpReply reply, String location) {
        try {
            return reply.uri().resolve(location);
        } catch (IllegalArgumentException e) {
            throw HttpErrors.badRedirect(service, reply);
        }
    }

    private static HttpReply checked(Service service, HttpCall call, HttpReply reply) {
        boolean good = reply.status() / 100 == 2;
        if (good && !call.accepts(reply.header("Content-Type"))) {
            throw HttpErrors.wrongType(service, call, reply);
        }
        return reply;
    }

    private HttpReply hop(HttpClient ready, Service service, HttpCall call, Opener opener, long deadline) {
        AtomicLong lastByte = new AtomicLong(System.nanoTime());
        ByteArrayOutputStream memory = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> answer = ready.sendAsync(request(service, call), info -> {
            lastByte.set(System.nanoTime());
            return intake(service, call, opener, info, memory, lastByte);
        });
        HttpResponse<Void> response = await(service, call, answer, lastByte, deadline);
        return new HttpReply(
                service.name(), response.statusCode(), response.headers(), memory.toByteArray(), call.uri());
    }

    private static BoundedBodySubscriber intake(
            Service service,
            HttpCall call,
            Opener opener,
            ResponseInfo info,
            ByteArrayOutputStream memory,
            AtomicLong lastByte) {
        boolean good = info.statusCode() / 100 == 2
                && call.accepts(info.headers().firstValue("Content-Type").orElse(""));
        BoundedBodySubscriber.Sink keep = buffer -> write(memory, buffer);
        if (!good) {
            return new BoundedBodySubscriber(keep, LONGEST_ERROR_BYTES, false, 0, lastByte);
        }
        try {
            BoundedBodySubscriber.Sink opened = opener.open(info);
            return new BoundedBodySubscriber(
                    opened == null ? keep : opened,
                    service.limits().maxBytes(),
                    true,
                    service.limits().pace().bytesPerSecond(),
                    lastByte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteArrayOutputStream memory, ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        memory.writeBytes(bytes);
    }

    private HttpRequest request(Service service, HttpCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .method(
                        call.method(),
                        call.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(call.body()))
                .header("User-Agent", properties.userAgent());
        if ("http".equalsIgnoreCase(call.uri().getScheme())) {
            request.version(HttpClient.Version.HTTP_1_1); // many small servers fail on the offer to upgrade
        }
        try {
            call.headers().forEach(request::setHeader);
        } catch (IllegalArgumentException e) {
            throw HttpErrors.badHeader(service, call); // without its cause, whose message shows the value
        }
        guard.proxies().authorization(call.uri()).ifPresent(said -> request.setHeader("Proxy-Authorization", said));
        return request.build();
    }

    /** Waits until the response is complete, or the limit of silence or of the total time is reached. */
    private HttpResponse<Void> await(
            Service service,
            HttpCall call,
            CompletableFuture<HttpResponse<Void>> answer,
            AtomicLong lastByte,
            long deadline) {
        Limits limits = service.limits();
        try {
            while (true) {
                long now = System.nanoTime();
                long silent = lastByte.get() + limits.silence().toNanos() - now;
                long wait = Math.min(silent, deadline - now);
                if (wait <= 0) {
                    Duration limit = silent <= 0 ? limits.silence() : limits.total();
                    throw HttpErrors.timedOut(service, call, limit, silent <= 0);
                }
                try {
                    return answer.get(wait, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    continue; // bytes may have come meanwhile
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw guard.proxies()
                    .named(call.uri())
                    .flatMap(proxy -> HttpErrors.ofProxy(service, call, proxy, cause))
                    .orElseGet(() -> HttpErrors.of(service, call, cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpErrors.interrupted(service, call, e);
        } finally {
            answer.cancel(true); // ends the connection of an answer that is still coming
        }
    }

    /** Created on first use, so that commands without network calls start without TLS and its threads. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(properties.connectTimeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(guard.proxies())
                    .build();
            client = made;
        }
        return made;
    }
}
