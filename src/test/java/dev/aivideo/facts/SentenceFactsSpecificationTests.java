package dev.aivideo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.atlas.WorldGazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads sentences and compares with what they state; {@code -Dfacts.set=FILE} takes another set and prints alone. */
class SentenceFactsSpecificationTests {
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_RECALL = 0.9;

    private final SentenceFacts facts = new SentenceFacts(new WorldGazetteer());
    /** Of each kind: right, wrong, found of those that must be, missed. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private final List<String> faults = new ArrayList<>();

    @Test
    void findsWhatSentencesStateAndNothingElse() throws IOException {
        String other = System.getProperty("facts.set", "");
        lines(other).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(this::judge);

        double precision = ratio(0, 1);
        double recall = ratio(2, 3);
        String report = report(precision, recall);
        if (!other.isEmpty()) {
            System.out.println(report);
            return;
        }
        assertThat(precision).as(report).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).as(report).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static List<String> lines(String other) throws IOException {
        if (!other.isEmpty()) {
            return Files.readAllLines(Path.of(other));
        }
        try (InputStream set = SentenceFactsSpecificationTests.class.getResourceAsStream("facts.tsv")) {
            assertThat(set).isNotNull();
            return new String(set.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private void judge(String line) {
        String[] columns = line.split("\t", -1);
        List<FactLine> must = factLines(columns, 1);
        List<FactLine> may = factLines(columns, 2);
        List<FactLine> found =
                facts.of(columns[0], List.of()).stream().map(FactLine::of).toList();
        for (FactLine one : found) {
            boolean right = must.stream().anyMatch(one::matches) || may.stream().anyMatch(one::matches);
            count(one, right ? 0 : 1, "WRONG", columns[0]);
        }
        for (FactLine one : must) {
            boolean isFound = found.stream()
                    .anyMatch(fact -> fact.matches(one)
                            || may.stream().anyMatch(form -> form.isFormOf(one) && fact.matches(form)));
            count(one, isFound ? 2 : 3, "MISSED", columns[0]);
        }
    }

    private static List<FactLine> factLines(String[] columns, int column) {
        return column >= columns.length || columns[column].isBlank()
                ? List.of()
                : Arrays.stream(columns[column].split(" ;; ")).map(FactLine::of).toList();
    }

    private void count(FactLine line, int place, String fault, String sentence) {
        counts.computeIfAbsent(line.kind(), any -> new int[4])[place]++;
        if (place % 2 == 1) {
            faults.add(fault + " " + line.kind() + " " + line.fields() + " in: " + sentence);
        }
    }

    private double ratio(int right, int wrong) {
        int good = counts.values().stream().mapToInt(count -> count[right]).sum();
        int bad = counts.values().stream().mapToInt(count -> count[wrong]).sum();
        return good + bad == 0 ? 1 : good / (double) (good + bad);
    }

    private String report(double precision, double recall) {
        StringBuilder report = new StringBuilder("precision %.3f, recall %.3f%n".formatted(precision, recall));
        counts.forEach((kind, count) -> report.append("%-11s right %d, wrong %d; found %d, missed %d%n"
                .formatted(kind, count[0], count[1], count[2], count[3])));
        faults.forEach(fault -> report.append(fault).append(System.lineSeparator()));
        return report.toString();
    }
}
