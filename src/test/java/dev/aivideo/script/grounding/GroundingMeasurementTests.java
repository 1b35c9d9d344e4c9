package dev.aivideo.script.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what no fact bears out is found, and how much of what is found is not borne out, on labelled sentences. */
class GroundingMeasurementTests {
    private static final Path SETS = Path.of("src/test/resources/dev/aivideo/script/grounding");

    private int hits;
    private int misses;
    private int falseAlarms;

    @ParameterizedTest
    @CsvSource({"development.txt, 0.95, 0.95", "measured.txt, 0.95, 0.95", "afterwards.txt, 0.85, 0.95"})
    void findsWhatNoFactBearsOut(String set, double precision, double recall) throws IOException {
        for (String group : Files.readString(SETS.resolve(set)).split("\n\n")) {
            judge(group.lines().filter(line -> !line.startsWith("#")).toList());
        }

        double found = hits / (double) (hits + falseAlarms);
        double complete = hits / (double) (hits + misses);
        System.out.printf(
                Locale.ROOT,
                "%s: precision %.2f, recall %.2f (%d found, %d missed, %d false alarms)%n",
                set,
                found,
                complete,
                hits,
                misses,
                falseAlarms);
        assertThat(found).isGreaterThanOrEqualTo(precision);
        assertThat(complete).isGreaterThanOrEqualTo(recall);
    }

    private void judge(List<String> lines) {
        List<SourceFact> facts = new ArrayList<>();
        lines.stream()
                .filter(line -> line.startsWith("- "))
                .forEach(line -> facts.add(new SourceFact(facts.size() + 1, 1, facts.size() + 1, line.substring(2))));
        GroundingCheck check = new GroundingCheck(facts, List.of(), "en", "en");
        Set<Integer> named = facts.stream().map(SourceFact::number).collect(Collectors.toSet());
        lines.stream().filter(line -> line.matches("[+!] .*")).forEach(line -> judge(line, check, named));
    }

    private void judge(String line, GroundingCheck check, Set<Integer> named) {
        String[] parts = line.substring(2).split("\\|");
        List<String> labelled = parts.length == 1
                ? List.of()
                : Stream.of(parts[1].split(";")).map(String::strip).toList();
        List<String> found = check.findings(parts[0].strip(), named).stream()
                .flatMap(finding -> finding.unsupported().stream())
                .toList();
        List<String> missed =
                labelled.stream().filter(one -> !isAmong(one, found)).toList();
        List<String> wrong =
                found.stream().filter(one -> !isAmong(one, labelled)).toList();
        hits += labelled.size() - missed.size();
        misses += missed.size();
        falseAlarms += wrong.size();
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            System.out.println("  missed " + missed + ", false alarms " + wrong + ": " + parts[0]);
        }
    }

    private static boolean isAmong(String text, List<String> others) {
        String words = Quotations.words(text);
        return others.stream().map(Quotations::words).anyMatch(other -> words.contains(other) || other.contains(words));
    }
}
