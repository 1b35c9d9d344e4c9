package dev.aivideo.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which parts of the lines between countries states disagree about. */
final class DisputedBorders {
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Borders.Line> further = new ArrayList<>();

    private record Dispute(Set<String> pair, double south, double west, double north, double east) {
        boolean covers(String left, String right, Ring course, int point) {
            double latitude = course.latitude(point);
            double longitude = course.longitude(point);
            return pair.equals(countries(left, right))
                    && latitude >= south
                    && latitude <= north
                    && longitude >= west
                    && longitude <= east;
        }
    }

    DisputedBorders() {
        for (String[] line : AtlasFiles.table("disputed.tsv")) {
            if (line[1].contains(",")) {
                further.add(new Borders.Line(line[0], line[0], course(line), true));
            } else {
                disputes.add(
                        new Dispute(countries(line[0], line[1]), at(line[2]), at(line[3]), at(line[4]), at(line[5])));
            }
        }
    }

    private static Set<String> countries(String left, String right) {
        return left.equals(right) ? Set.of(left) : Set.of(left, right);
    }

    private static double at(String degrees) {
        return Double.parseDouble(degrees);
    }

    private static Ring course(String[] line) {
        float[] places = new float[2 * (line.length - 1)];
        for (int n = 1; n < line.length; n++) {
            String[] point = line[n].split(",");
            places[2 * n - 2] = Float.parseFloat(point[1]);
            places[2 * n - 1] = Float.parseFloat(point[0]);
        }
        return Ring.of(List.of(places));
    }

    /** Lines that no shape has. */
    List<Borders.Line> furtherLines() {
        return further;
    }

    /** A line in as many parts as it changes from agreed to disputed and back. */
    List<Borders.Line> parts(String left, String right, Ring course) {
        List<Borders.Line> parts = new ArrayList<>();
        int from = 0;
        boolean before = isDisputed(left, right, course, 0);
        for (int n = 1; n < course.size(); n++) {
            boolean now = isDisputed(left, right, course, n);
            if (now != before || n == course.size() - 1) {
                parts.add(new Borders.Line(left, right, course.part(from, n), before));
                from = n;
            }
            before = now;
        }
        return parts;
    }

    private boolean isDisputed(String left, String right, Ring course, int point) {
        return disputes.stream().anyMatch(dispute -> dispute.covers(left, right, course, point));
    }
}
