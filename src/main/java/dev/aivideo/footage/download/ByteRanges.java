package dev.aivideo.footage.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which bytes of a file have been downloaded. Ends are exclusive. */
final class ByteRanges {
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final String ENDS_AT = "ends at ";

    /** From begin to end; no two touch. */
    private final TreeMap<Long, Long> present = new TreeMap<>();

    private long fileEnd = UNKNOWN;

    record Stretch(long from, long to) {
        long length() {
            return to - from;
        }
    }

    /** Reads what {@link #toString} wrote; lines that are none are left out. */
    static ByteRanges parse(String text) {
        ByteRanges result = new ByteRanges();
        text.lines()
                .filter(line -> line.matches(ENDS_AT + "\\d{1,18}"))
                .forEach(line -> result.endAt(Long.parseLong(line.substring(ENDS_AT.length()))));
        text.lines()
                .filter(line -> line.matches("\\d{1,18}-\\d{1,18}"))
                .map(line -> line.split("-"))
                .forEach(ends -> result.add(Long.parseLong(ends[0]), Long.parseLong(ends[1])));
        return result;
    }

    /** Nothing is missing behind this length of the file in bytes. */
    void endAt(long length) {
        fileEnd = length;
    }

    /** Whether all of the file is there, as far as it is known where it ends. */
    boolean isWhole() {
        return fileEnd != UNKNOWN && missing(0, fileEnd).isEmpty();
    }

    void add(long from, long to) {
        if (to <= from) {
            return;
        }
        long begin = from;
        long end = to;
        for (Map.Entry<Long, Long> near = present.floorEntry(end);
                near != null && near.getValue() >= begin;
                near = present.floorEntry(end)) {
            begin = Math.min(begin, near.getKey());
            end = Math.max(end, near.getValue());
            present.remove(near.getKey());
        }
        present.put(begin, end);
    }

    /** The parts of this range that are missing. */
    List<Stretch> missing(long from, long wantedTo) {
        long to = Math.min(wantedTo, fileEnd);
        List<Stretch> gaps = new ArrayList<>();
        long at = from;
        Map.Entry<Long, Long> before = present.floorEntry(from);
        if (before != null) {
            at = Math.max(at, before.getValue());
        }
        for (Map.Entry<Long, Long> next :
                present.subMap(from, false, Math.max(from, to), true).entrySet()) {
            if (next.getKey() > at) {
                gaps.add(new Stretch(at, Math.min(to, next.getKey())));
            }
            at = Math.max(at, next.getValue());
        }
        if (at < to) {
            gaps.add(new Stretch(at, to));
        }
        return gaps.stream().filter(gap -> gap.length() > 0).toList();
    }

    long bytes() {
        return present.entrySet().stream()
                .mapToLong(entry -> entry.getValue() - entry.getKey())
                .sum();
    }

    @Override
    public String toString() {
        String end = fileEnd == UNKNOWN ? "" : "\n" + ENDS_AT + fileEnd;
        return present.entrySet().stream()
                .map(entry -> entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining("\n", "", end));
    }
}
