package dev.aivideo.footage.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html; of each only its data. */
final class EventStream {
    private final BufferedReader lines;

    /** @param in bounded by the caller */
    EventStream(InputStream in) {
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The data of the next event that has any; also of one that is cut off by the end. Null at the end. */
    @Nullable
    String next() throws IOException {
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String plain = line.startsWith("\ufeff") ? line.substring(1) : line;
            if (plain.startsWith("data:")) {
                data.append(plain.substring(plain.startsWith("data: ") ? 6 : 5)).append('\n');
            } else if (plain.isEmpty() && !data.isEmpty()) {
                return data.toString();
            }
        }
        return data.isEmpty() ? null : data.toString();
    }
}
