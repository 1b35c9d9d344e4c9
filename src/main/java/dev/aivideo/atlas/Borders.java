package dev.aivideo.atlas;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The countries' shapes and the lines between them, from Natural Earth as Visionscarto has mended it: Crimea is in
 * Ukraine, Western Sahara its own.
 *
 * <p>The file holds arcs of points, and shapes as lists of arcs, as TopoJSON does (https://github.com/topojson), with
 * numbers of one to five bytes, the lowest seven bits first; those with a sign are doubled, the lowest bit being the sign.
 */
public final class Borders {
    private static final Map<Scale, Borders> READ = new HashMap<>();

    private final List<Country> countries;
    private final List<Line> lines;
    private final List<Ring> coasts;

    private Borders(List<Country> countries, List<Line> lines, List<Ring> coasts) {
        this.countries = List.copyOf(countries);
        this.lines = List.copyOf(lines);
        this.coasts = List.copyOf(coasts);
    }

    /** How much the shapes are simplified. */
    public enum Scale {
        /** 1 to 50 million: for all but the whole world. */
        FINE("borders-50m.gz"),
        /** 1 to 110 million: without the smallest countries. */
        COARSE("borders-110m.gz");

        private final String resource;

        Scale(String resource) {
            this.resource = resource;
        }
    }

    /**
     * A country, or a territory with a code of its own.
     *
     * @param code ISO 3166-1, two letters; XK for Kosovo; empty for what belongs to none
     */
    public record Country(String code, List<Polygon> polygons) {
        public Country {
            polygons = List.copyOf(polygons);
        }
    }

    /** One outer ring, then its holes. */
    public record Polygon(List<Ring> rings) {
        public Polygon {
            rings = List.copyOf(rings);
        }

        public Ring outer() {
            return rings.get(0);
        }
    }

    /**
     * A line between countries.
     *
     * @param left code of one of them
     * @param right of the other; equal to the first where a part of it governs itself
     * @param isDisputed whether states disagree about it
     */
    public record Line(String left, String right, Ring course, boolean isDisputed) {
        /** Whether this country is on one side of it. */
        public boolean touches(String country) {
            return left.equals(country) || right.equals(country);
        }
    }

    /** All borders in this scale, read once. */
    public static Borders in(Scale scale) {
        synchronized (READ) {
            return READ.computeIfAbsent(scale, Borders::read);
        }
    }

    public List<Country> countries() {
        return countries;
    }

    /** Every line between two countries once; coasts are none. */
    public List<Line> lines() {
        return lines;
    }

    public List<Ring> coasts() {
        return coasts;
    }

    /** The country of this code, if it has a shape in this scale. */
    public Optional<Country> country(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    private static Borders read(Scale scale) {
        byte[] file = AtlasFiles.bytes(scale.resource);
        try {
            return new Reader(new DataInputStream(new ByteArrayInputStream(file))).borders();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + scale.resource + " of the program", e);
        }
    }

    /** Reads one file. */
    private static final class Reader {
        private final DataInputStream in;
        private final List<float[]> arcs = new ArrayList<>();
        /** The first country that an arc is part of, by the number of the arc. */
        private final Map<Integer, String> owners = new HashMap<>();

        private final BitSet shared = new BitSet();
        private final List<Line> lines = new ArrayList<>();
        private final DisputedBorders disputes = new DisputedBorders();

        Reader(DataInputStream in) {
            this.in = in;
        }

        Borders borders() throws IOException {
            readArcs();
            Map<String, List<Polygon>> shapes = new LinkedHashMap<>();
            for (int left = count(); left > 0; left--) {
                String code = in.readUTF();
                shapes.computeIfAbsent(code, any -> new ArrayList<>()).addAll(polygons(code));
            }
            List<Country> countries = new ArrayList<>();
            shapes.forEach((code, polygons) -> countries.add(new Country(code, polygons)));
            lines.addAll(disputes.furtherLines());
            List<Ring> coasts = IntStream.range(0, arcs.size())
                    .filter(arc -> !shared.get(arc))
                    .mapToObj(arc -> Ring.of(List.of(arcs.get(arc))))
                    .toList();
            return new Borders(countries, lines, coasts);
        }

        private void readArcs() throws IOException {
            double scaleX = in.readDouble();
            double scaleY = in.readDouble();
            double west = in.readDouble();
            double south = in.readDouble();
            for (int left = count(); left > 0; left--) {
                float[] arc = new float[2 * count()];
                int x = 0;
                int y = 0;
                for (int n = 0; n < arc.length; n += 2) {
                    x += number();
                    y += number();
                    arc[n] = (float) (x * scaleX + west);
                    arc[n + 1] = (float) (y * scaleY + south);
                }
                arcs.add(arc);
            }
        }

        private List<Polygon> polygons(String code) throws IOException {
            List<Polygon> polygons = new ArrayList<>();
            for (int left = count(); left > 0; left--) {
                List<Ring> rings = new ArrayList<>();
                for (int more = count(); more > 0; more--) {
                    rings.add(ring(code));
                }
                polygons.add(new Polygon(rings));
            }
            return polygons;
        }

        private Ring ring(String code) throws IOException {
            List<float[]> parts = new ArrayList<>();
            for (int left = count(); left > 0; left--) {
                int number = number();
                int arc = number < 0 ? ~number : number;
                parts.add(number < 0 ? reversed(arcs.get(arc)) : arcs.get(arc));
                String owner = owners.putIfAbsent(arc, code);
                if (owner != null) {
                    shared.set(arc);
                    lines.addAll(disputes.parts(owner, code, Ring.of(List.of(arcs.get(arc)))));
                }
            }
            return Ring.of(parts);
        }

        private static float[] reversed(float[] arc) {
            float[] back = new float[arc.length];
            for (int n = 0; n < arc.length; n += 2) {
                back[n] = arc[arc.length - 2 - n];
                back[n + 1] = arc[arc.length - 1 - n];
            }
            return back;
        }

        private int number() throws IOException {
            return VariableLength.number(in);
        }

        private int count() throws IOException {
            return VariableLength.count(in);
        }
    }
}
