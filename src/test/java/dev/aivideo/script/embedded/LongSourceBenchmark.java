package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.aivideo.documents.DocumentReader;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptBudget;
import dev.aivideo.script.ScriptRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A book of 20 and of 200 pages as PDF, with one chapter about the topic: what reading it and writing a script of 60 s take in
 * CPU time, and how much of the script is from that chapter. Only ratios are compared, as machines differ.
 */
class LongSourceBenchmark {
    private static final int WORDS_A_PAGE = 330;
    private static final int LINE = 88;
    private static final List<String> THINGS = List.of(
            "harbour",
            "railway",
            "library",
            "market",
            "forest",
            "theatre",
            "quarry",
            "mill",
            "lighthouse",
            "monastery");
    private static final List<String> DEEDS = List.of(
            "was built", "was enlarged", "burnt down", "was sold", "was measured", "was painted", "was forgotten");

    @TempDir
    Path folder;

    /** CPU seconds for reading and for writing, and the share of the script's sentences that are from the chapter meant. */
    private record Cost(double readS, double writeS, double share) {}

    @Test
    void aBookOfTenTimesThePagesTakesAboutTenTimesAsLong() throws IOException {
        cost(20); // loads models and classes
        Cost small = cost(20);
        Cost large = cost(200);

        System.out.printf("20 pages: %s%n200 pages: %s%n", small, large);
        assertThat(large.readS() / small.readS()).isLessThan(15);
        assertThat(large.writeS() / small.writeS()).isLessThan(15);
        assertThat(large.share()).isGreaterThan(0.9);
    }

    private Cost cost(int pages) throws IOException {
        List<String> chapter = Markdown.read(Files.readString(Path.of("config/sources/how-bees-make-honey.md")))
                .paragraphs();
        Path pdf = pdf(pages, chapter);
        SentenceEmbedder embedder = new SentenceEmbedder(2, 20_000); // remembers nothing of another book
        SourceScriptWriter writer = new SourceScriptWriter(embedder, new SceneMaker(new Keywords(embedder)));
        embedder.embed("warm up");
        double begun = cpuS();
        SourceText text = new DocumentReader("--source").file(pdf, note -> {});
        double read = cpuS();
        ScriptBudget budget = ScriptBudget.of(Duration.ofSeconds(60), 2.6, Duration.ofSeconds(12));
        Script script = writer.write(new ScriptRequest(
                "How bees make honey", Duration.ofSeconds(60), budget.scenes(), budget.words(), List.of(text)));
        double written = cpuS();
        String meant = String.join(" ", chapter);
        List<String> sentences = script.scenes().stream()
                .map(ScriptScene::text)
                .flatMap(scene -> Sentences.split(scene).stream())
                .toList();
        double share = sentences.stream().filter(meant::contains).count() / (double) sentences.size();
        return new Cost(read - begun, written - read, share);
    }

    private static double cpuS() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** Pages of sentences that say nothing, with the chapter in the middle. */
    private Path pdf(int pages, List<String> chapter) throws IOException {
        Random random = new Random(pages);
        List<String> lines = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            if (page == pages / 2) {
                chapter.forEach(paragraph -> lines.addAll(lines(paragraph)));
            }
            for (int words = 0; words < WORDS_A_PAGE; words += 60) {
                lines.addAll(lines(paragraph(random)));
            }
        }
        Path file = folder.resolve(pages + ".pdf");
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += 46) {
                write(document, lines.subList(from, Math.min(lines.size(), from + 46)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static String paragraph(Random random) {
        return random.ints(4, 0, 1_000_000)
                .mapToObj(number -> "In the year %d the %s of the district number %d %s by the people of the %s."
                        .formatted(
                                1500 + number % 500,
                                THINGS.get(number % THINGS.size()),
                                number,
                                DEEDS.get(number % DEEDS.size()),
                                THINGS.get(number / 7 % THINGS.size())))
                .collect(Collectors.joining(" "));
    }

    /** The last one is empty, as paragraphs are parted by a line. */
    private static List<String> lines(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.replaceAll("[^ -~]", "-").split(" ")) {
            if (line.length() + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        lines.add("");
        return lines;
    }

    private static void write(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
            content.beginText();
            content.setLeading(14.5f);
            content.newLineAtOffset(72, 740);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
