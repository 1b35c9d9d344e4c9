package dev.aivideo.atlas;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lakes and rivers of the scale 1:50 million, which are read at the first question. */
public final class Waters {
    /** Steps of a degree in the file. */
    private static final float GRID = 200;
    /** Degrees between a lake's point as the table has it and its shore. */
    private static final double NEAR_SHORE = 0.4;

    private static @Nullable Waters all;

    private final List<Ring> lakes;
    private final List<Ring> rivers;
    private final Map<String, Ring> courses = new HashMap<>();

    private Waters(DataInputStream in) throws IOException {
        this.lakes = lines(in);
        this.rivers = lines(in);
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            courses.put(name, line(in));
        }
    }

    /** The same for the whole program. */
    public static synchronized Waters all() {
        Waters read = all;
        if (read == null) {
            try {
                read = new Waters(new DataInputStream(new ByteArrayInputStream(AtlasFiles.bytes("waters.gz"))));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read waters.gz of the program", e);
            }
            all = read;
        }
        return read;
    }

    private static List<Ring> lines(DataInputStream in) throws IOException {
        List<Ring> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(line(in));
        }
        return List.copyOf(lines);
    }

    private static Ring line(DataInputStream in) throws IOException {
        float[] places = new float[2 * VariableLength.count(in)];
        int x = 0;
        int y = 0;
        for (int n = 0; n < places.length; n += 2) {
            x += VariableLength.number(in);
            y += VariableLength.number(in);
            places[n] = x / GRID;
            places[n + 1] = y / GRID;
        }
        return Ring.of(List.of(places));
    }

    /** Shores, also those of islands in lakes. */
    public List<Ring> lakes() {
        return lakes;
    }

    /** All lines, of rivers with and without a name. */
    public List<Ring> rivers() {
        return rivers;
    }

    /** A river from where it begins to where it ends, or a circle of latitude. */
    public Optional<Ring> course(Place place) {
        return switch (place.kind()) {
            case RIVER -> Optional.ofNullable(courses.get(place.name()));
            case CIRCLE -> Optional.of(Graticule.circle(place.latitude()));
            default -> Optional.empty();
        };
    }

    /** The shore of a lake. */
    public Optional<Ring> shore(Place lake) {
        return lake.kind() == Place.Kind.LAKE
                ? lakes.stream()
                        .filter(ring -> ring.contains(lake.latitude(), lake.longitude())
                                || isNear(ring, lake.latitude(), lake.longitude()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNear(Ring ring, double latitude, double longitude) {
        for (int n = 0; n < ring.size(); n++) {
            double east = (ring.longitude(n) - longitude) * Math.cos(Math.toRadians(latitude));
            if (Math.hypot(east, ring.latitude(n) - latitude) < NEAR_SHORE) {
                return true;
            }
        }
        return false;
    }
}
