package dev.aivideo.net;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers as it was told, in that order; the last answer is given again and again. */
public class StandIn implements AutoCloseable {

    /** How one request is answered. */
    public interface Answer {
        void give(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** What was asked. */
    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        exchange.setStreams(new ByteArrayInputStream(bytes), null); // answers may read it again
        String body = new String(bytes, StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        Answer next = answers.size() > 1 ? answers.poll() : answers.peek();
        try {
            next.give(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public URI uri(String path) {
        return URI.create(base() + path);
    }

    public StandIn then(Answer... more) {
        answers.addAll(List.of(more));
        return this;
    }

    public List<Asked> asked() {
        return new ArrayList<>(asked);
    }

    public static Answer json(int status, String body, String... headers) {
        return bytes(status, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Answer html(int status) {
        return bytes(status, "text/html", "<html><body>edge</body></html>".getBytes(StandardCharsets.UTF_8));
    }

    /** @param headers name, value, name, value … */
    public static Answer bytes(int status, String type, byte[] body, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        };
    }

    public static Answer redirect(int status, String to) {
        return bytes(status, "text/plain", new byte[0], "Location", to);
    }

    /** Promises all of the body and sends the beginning. */
    public static Answer truncated(String type, byte[] body, int sent) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, sent);
            exchange.getResponseBody().flush();
        };
    }

    /** A file with byte ranges and an entity tag; each answer ends after at most {@code piece} bytes, as a break does. */
    public static Answer file(byte[] content, String tag, int piece) {
        return file(content, tag, piece, true);
    }

    /** @param careful whether it knows If-Range; else it sends the stretch of whatever the file is now */
    public static Answer file(byte[] content, String tag, int piece, boolean careful) {
        return exchange -> {
            String range = String.valueOf(exchange.getRequestHeaders().getFirst("Range"));
            String wanted =
                    careful ? String.valueOf(exchange.getRequestHeaders().getFirst("If-Range")) : "null";
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            exchange.getResponseHeaders().set("ETag", tag);
            boolean part = range.startsWith("bytes=") && (wanted.equals("null") || wanted.equals(tag));
            String[] ends = part ? range.substring(6).split("-", -1) : new String[] {"0", ""};
            int from = Integer.parseInt(ends[0]);
            int to = ends[1].isEmpty() ? content.length - 1 : Math.min(content.length - 1, Integer.parseInt(ends[1]));
            if (from >= content.length) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + content.length);
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            if (part) {
                exchange.getResponseHeaders()
                        .set("Content-Range", String.format(Locale.ROOT, "bytes %d-%d/%d", from, to, content.length));
            }
            exchange.sendResponseHeaders(part ? 206 : 200, to - from + 1);
            exchange.getResponseBody().write(content, from, Math.min(piece, to - from + 1));
            exchange.getResponseBody().flush();
        };
    }

    /** As {@link #file}, but instead of breaking off it falls silent until it is released. */
    public static Answer stalling(byte[] content, String tag, int piece, CountDownLatch released) {
        Answer beginning = file(content, tag, piece);
        return exchange -> {
            beginning.give(exchange);
            released.await();
        };
    }

    /** Takes the request and never answers. */
    public Answer hanging() {
        return exchange -> closing.await();
    }

    /** One byte every 20 ms, for ever. */
    public Answer slowDrip(String type) {
        return endless(type, new byte[1], 20);
    }

    /** As fast as it is read, for ever. */
    public Answer endlessStream(String type) {
        return endless(type, new byte[8192], 0);
    }

    private Answer endless(String type, byte[] piece, long everyMs) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (!closing.await(everyMs, TimeUnit.MILLISECONDS)) {
                out.write(piece);
                out.flush();
            }
        };
    }

    /** An address where nobody listens. */
    public static URI refused() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
