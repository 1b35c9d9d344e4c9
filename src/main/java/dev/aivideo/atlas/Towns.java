package dev.aivideo.atlas;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The towns of the earth from 15,000 people on, with capitals and seats of regions, from GeoNames. They are kept as the
 * lines of the file, found by the hash of each of their names, which takes a tenth of the memory of objects.
 *
 * <p>A line has name, country, latitude and longitude in thousandths of a degree, population, C for a capital, and the
 * keys of all names, the first being that of the name itself. Capitals are first, then the largest.
 */
final class Towns {
    private static final int COUNTRY = 1;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 3;
    private static final int POPULATION = 4;
    private static final int CAPITAL = 5;
    private static final int KEYS = 6;

    private static final long MAJOR = 100_000;

    private final byte[] lines;
    /** Pairs of a name's hash and where its line begins, at the place that the hash tells or behind it. */
    private final int[] slots;

    Towns(byte[] lines) {
        this.lines = lines;
        int names = 0;
        for (byte letter : lines) {
            if (letter == ';' || letter == '\n') {
                names++;
            }
        }
        this.slots = new int[Integer.highestOneBit(Math.max(2, names)) * 8];
        index();
    }

    /**
     * A town that bears a name.
     *
     * @param isByThisName whether the name is the one on maps, not an old or foreign one
     */
    record Town(Place place, boolean isCapital, boolean isByThisName) {}

    private void index() {
        int line = 0;
        int field = 0;
        int hash = 0;
        for (int n = 0; n < lines.length; n++) {
            byte letter = lines[n];
            if (letter == '\t') {
                field++;
                hash = 0;
            } else if (letter == '\n' || letter == ';' && field == KEYS) {
                put(hash, line);
                hash = 0;
                line = letter == '\n' ? n + 1 : line;
                field = letter == '\n' ? 0 : field;
            } else {
                hash = hash * 31 + letter;
            }
        }
    }

    private void put(int hash, int line) {
        int slot = slot(hash);
        while (slots[slot + 1] != 0) {
            slot = next(slot);
        }
        slots[slot] = hash;
        slots[slot + 1] = line + 1;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed >>> 8) % (slots.length / 2) * 2;
    }

    private int next(int slot) {
        return (slot + 2) % slots.length;
    }

    /** The towns of which one name has this key, in the order of the file or of any other. */
    List<Town> named(String key) {
        int hash = 0;
        for (byte letter : key.getBytes(StandardCharsets.UTF_8)) {
            hash = hash * 31 + letter;
        }
        List<Town> found = new ArrayList<>();
        for (int slot = slot(hash); slots[slot + 1] != 0; slot = next(slot)) {
            if (slots[slot] == hash) {
                String[] line = line(slots[slot + 1] - 1);
                List<String> keys = List.of(line[KEYS].split(";"));
                if (keys.contains(key)) {
                    found.add(new Town(
                            place(line), line[CAPITAL].equals("C"), keys.get(0).equals(key)));
                }
            }
        }
        return found;
    }

    /** The towns at the beginning of the file: capitals, and all from 100,000 people on. */
    List<MajorTown> major() {
        List<MajorTown> found = new ArrayList<>();
        for (int start = 0; start < lines.length; ) {
            String[] line = line(start);
            Place place = place(line);
            if (line[CAPITAL].isEmpty() && place.population() < MAJOR) {
                break;
            }
            found.add(new MajorTown(place, line[CAPITAL].equals("C")));
            start = end(start) + 1;
        }
        return found;
    }

    private String[] line(int start) {
        return new String(lines, start, end(start) - start, StandardCharsets.UTF_8).split("\t");
    }

    private int end(int start) {
        int end = start;
        while (lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Place place(String[] line) {
        return new Place(
                line[0],
                Place.Kind.CITY,
                line[COUNTRY],
                Integer.parseInt(line[LATITUDE]) / 1000.0,
                Integer.parseInt(line[LONGITUDE]) / 1000.0,
                Long.parseLong(line[POPULATION]));
    }
}
