package dev.aivideo.visuals;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A catalogue in Pexels' form: each answer comes late, and all of them together over one line. */
final class CatalogueOverASlowLine implements AutoCloseable {
    private static final int HITS = 24;
    private static final int PIECE_BYTES = 32 << 10;
    /** A sender that woke up late may make up for it: the line's rate must not depend on how exactly this machine sleeps. */
    private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final StandIn server = new StandIn();
    private final List<Path> clips;
    private final List<Integer> lengthsS;
    private final long latencyMs;
    private final double bytesPerNano;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private long lineFreeAt = System.nanoTime();

    CatalogueOverASlowLine(List<Path> clips, List<Integer> lengthsS, long latencyMs, double megabitsPerSecond) {
        this.clips = clips;
        this.lengthsS = lengthsS;
        this.latencyMs = latencyMs;
        this.bytesPerNano = megabitsPerSecond / 8 * 1e-3;
        server.then(this::answer);
    }

    URI address() {
        return server.base();
    }

    /** Bytes since the last time it was asked. */
    long takeSent() {
        return sent.getAndSet(0);
    }

    int takeCalls() {
        return calls.getAndSet(0);
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        calls.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(latencyMs);
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/files/")) {
            int number = Integer.parseInt(path.replaceAll("\\D", ""));
            file(exchange, clips.get(number % clips.size()));
        } else {
            list(exchange);
        }
    }

    private void list(HttpExchange exchange) throws IOException, InterruptedException {
        Matcher query = Pattern.compile("query=([^&]*)")
                .matcher(exchange.getRequestURI().getRawQuery());
        String words = query.find() ? URLDecoder.decode(query.group(1), StandardCharsets.UTF_8) : "";
        List<String> hits = new ArrayList<>();
        for (int i = 0; i < HITS; i++) {
            int id = Math.floorMod(words.hashCode(), 1_000_000) * 100 + i;
            hits.add(
                    """
                    {"id": %d, "duration": %d, "url": "https://www.pexels.com/video/%s-%d/", "user": {"name": "Ann"},
                     "video_files": [{"file_type": "video/mp4", "width": 1920, "height": 1080,
                     "link": "%s/files/%d.mp4"}]}""".formatted(id, lengthsS.get(id % clips.size()), words.replace(' ', '-'), id, server.base(), id));
        }
        byte[] body = ("{\"videos\": [" + String.join(",", hits) + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        send(exchange.getResponseBody(), body, body.length);
    }

    private void file(HttpExchange exchange, Path clip) throws IOException, InterruptedException {
        try (RandomAccessFile file = new RandomAccessFile(clip.toFile(), "r")) {
            Matcher range =
                    RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
            boolean part = range.matches();
            long from = part ? Long.parseLong(range.group(1)) : 0;
            boolean open = !part || range.group(2).isEmpty();
            long to = open ? file.length() - 1 : Math.min(file.length() - 1, Long.parseLong(range.group(2)));
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if (part) {
                exchange.getResponseHeaders()
                        .set("Content-Range", String.format(Locale.ROOT, "bytes %d-%d/%d", from, to, file.length()));
            }
            exchange.sendResponseHeaders(part ? 206 : 200, to - from + 1);
            file.seek(from);
            byte[] piece = new byte[PIECE_BYTES];
            for (long left = to - from + 1; left > 0; ) {
                int read = file.read(piece, 0, (int) Math.min(PIECE_BYTES, left));
                send(exchange.getResponseBody(), piece, read);
                left -= read;
            }
        }
    }

    /** Whoever sends waits for its place on the line that all share. */
    private void send(OutputStream out, byte[] bytes, int length) throws IOException, InterruptedException {
        long wait;
        synchronized (this) {
            long now = System.nanoTime();
            lineFreeAt = Math.max(now - LATE_NANOS, lineFreeAt) + (long) (length / bytesPerNano);
            wait = lineFreeAt - now;
        }
        TimeUnit.NANOSECONDS.sleep(wait);
        out.write(bytes, 0, length);
        sent.addAndGet(length);
    }

    @Override
    public void close() {
        server.close();
    }
}
