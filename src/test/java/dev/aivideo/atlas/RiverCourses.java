package dev.aivideo.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the course of a river among lines without names: the shortest way along them from where it begins to where it
 * ends.
 */
final class RiverCourses {
    /** Degrees between a river's end as it is told and the next point of a line. */
    private static final double FARTHEST_END = 0.9;
    /** A river that ends within so many degrees of another flows into it. */
    private static final double JOINED = 0.4;
    /** What leads from one line to another counts for so many times its length. */
    private static final double JUMP = 4;

    private final List<double[]> points = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> ways = new HashMap<>();

    /** @param lines longitude and latitude of each point */
    RiverCourses(List<List<double[]>> lines) {
        for (List<double[]> line : lines) {
            for (int n = 1; n < line.size(); n++) {
                join(number(line.get(n - 1)), number(line.get(n)), 1);
            }
        }
        for (List<double[]> line : lines) {
            joinEnd(line.get(0), line);
            joinEnd(line.get(line.size() - 1), line);
        }
    }

    private int number(double[] point) {
        return numbers.computeIfAbsent(point[0] + " " + point[1], any -> {
            points.add(point);
            return points.size() - 1;
        });
    }

    private void join(int one, int other, double times) {
        double length = distance(points.get(one), points.get(other)) * times;
        ways.computeIfAbsent(one, any -> new HashMap<>()).merge(other, length, Math::min);
        ways.computeIfAbsent(other, any -> new HashMap<>()).merge(one, length, Math::min);
    }

    private void joinEnd(double[] end, List<double[]> own) {
        int number = number(end);
        double[] near = points.stream()
                .filter(point -> !own.contains(point))
                .min(Comparator.comparingDouble(point -> distance(point, end)))
                .orElseThrow();
        if (distance(near, end) <= JOINED) {
            join(number, number(near), JUMP);
        }
    }

    /** The points from source to mouth; empty if no line leads there. */
    List<double[]> course(double[] source, double[] mouth) {
        int from = nearest(source);
        int to = nearest(mouth);
        if (distance(points.get(from), source) > FARTHEST_END || distance(points.get(to), mouth) > FARTHEST_END) {
            System.out.printf(
                    "No line near %s or %s: the next points are %s and %s%n",
                    Arrays.toString(source),
                    Arrays.toString(mouth),
                    Arrays.toString(points.get(from)),
                    Arrays.toString(points.get(to)));
            return List.of();
        }
        Map<Integer, Integer> before = new HashMap<>();
        Map<Integer, Double> lengths = new HashMap<>(Map.of(from, 0.0));
        PriorityQueue<double[]> next = new PriorityQueue<>(Comparator.comparingDouble(one -> one[0]));
        next.add(new double[] {0, from});
        while (!next.isEmpty()) {
            double[] one = next.remove();
            int here = (int) one[1];
            if (one[0] > lengths.get(here)) {
                continue;
            }
            ways.get(here).forEach((there, way) -> {
                if (one[0] + way < lengths.getOrDefault(there, Double.MAX_VALUE)) {
                    lengths.put(there, one[0] + way);
                    before.put(there, here);
                    next.add(new double[] {one[0] + way, there});
                }
            });
        }
        List<double[]> course = new ArrayList<>();
        for (Integer here = before.containsKey(to) ? to : null; here != null; here = before.get(here)) {
            course.add(points.get(here));
        }
        Collections.reverse(course);
        return course;
    }

    private int nearest(double[] place) {
        double[] near = points.stream()
                .min(Comparator.comparingDouble(point -> distance(point, place)))
                .orElseThrow();
        return number(near);
    }

    /** In degrees of latitude. */
    static double distance(double[] one, double[] other) {
        return Math.hypot((one[0] - other[0]) * Math.cos(Math.toRadians((one[1] + other[1]) / 2)), one[1] - other[1]);
    }
}
