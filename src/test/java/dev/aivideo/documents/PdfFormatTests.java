package dev.aivideo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTests {
    @TempDir
    Path folder;

    private final PdfPages pdf = new PdfPages();
    private ReadFiles files;

    @BeforeEach
    void begins() {
        files = new ReadFiles(folder);
    }

    @AfterEach
    void closes() {
        pdf.close();
    }

    @Test
    void joinsParagraphsOverLinesAndPagesAndDropsWhatRunsAlong() {
        List<String> numbers = List.of("first", "second", "third", "fourth");
        for (int page = 1; page <= numbers.size(); page++) {
            String number = numbers.get(page - 1);
            pdf.page()
                    .line(72, 40, PdfPages.PLAIN, 11, page + " Bridges of iron")
                    .line(290, 800, PdfPages.PLAIN, 11, "- " + page + " -")
                    .text(
                            72,
                            90,
                            List.of(
                                    "of the river, and the " + number
                                            + " of them was finished in a summer of many storms. Its tow-",
                                    "ers stand on rock. They carry the cables of the " + number
                                            + " bridge, which carry a road of",
                                    "some length as well; and it goes on, as the " + number
                                            + " bridge reaches to the other bank"));
        }
        pdf.line(72, 132, PdfPages.PLAIN, 11, "of the stream.");

        assertThat(files.read(pdf.bytes()).text())
                .doesNotContain("Bridges of iron", "- 1 -", "- 4 -")
                .contains("Its towers stand on rock. They carry", "a road of some length")
                .contains("the third bridge reaches to the other bank of the river, and the fourth of them");
    }

    @Test
    void findsTitleHeadingsAndParagraphs() {
        pdf.page()
                .line(150, 100, PdfPages.BOLD, 24, "The old harbour")
                .line(72, 150, PdfPages.BOLD, 14, "How it began")
                .text(
                        72,
                        175,
                        List.of(
                                "The harbour was built where two rivers meet, and for a hundred years nobody thought",
                                "that it would be used."))
                .text(
                        72,
                        203,
                        List.of(
                                "Then the railway came. Within ten years there were more ships in it than in any other",
                                "harbour of the coast."))
                .line(72, 260, PdfPages.BOLD, 11, "Ships of wood")
                .text(
                        72,
                        280,
                        List.of("Ships of wood were built here until the forests were gone, and not one is left."));

        SourceText read = files.read(pdf.bytes());

        assertThat(read.title()).isEqualTo("The old harbour");
        assertThat(read.text()).isEqualTo("""
                # The old harbour

                ## How it began

                The harbour was built where two rivers meet, and for a hundred years nobody thought that it would be used.

                Then the railway came. Within ten years there were more ships in it than in any other harbour of the coast.

                ### Ships of wood

                Ships of wood were built here until the forests were gone, and not one is left.""");
    }

    @Test
    void statesTitleAndAuthorThatThePdfStates() {
        pdf.titled("The old harbour", "A. Keeper")
                .page()
                .text(72, 90, List.of("The harbour was built where two rivers meet, long before the railway came."));

        SourceText read = files.read(pdf.bytes());

        assertThat(read.title()).isEqualTo("The old harbour");
        assertThat(read.rights().author()).isEqualTo("A. Keeper");
        assertThat(read.rights().page()).isEmpty();
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() {
        pdf.page().line(120, 60, PdfPages.BOLD, 20, "A paper of two columns about harbours");
        List<String> left = List.of(
                "The left column begins the paper and",
                "it tells of the harbour and the river",
                "that made it. Ships came in spring.",
                "In autumn the river was too shallow",
                "for all but the smallest of the ships",
                "and so the dredgers went to work; it");
        List<String> right = List.of(
                "took them a year. The right column is",
                "read when the left one has ended, and",
                "it tells of the railway that was built",
                "behind the sheds. Trains took what the",
                "ships had brought, and the town grew",
                "by a street in every year that passed.");
        for (int row = 0; row < left.size(); row++) { // row by row, as some programs write them
            pdf.line(60, 100 + 14 * row, PdfPages.PLAIN, 11, left.get(row));
            pdf.line(310, 100 + 14 * row, PdfPages.PLAIN, 11, right.get(row));
        }

        assertThat(files.read(pdf.bytes()).text()).endsWith(String.join(" ", left) + " " + String.join(" ", right));
    }

    @Test
    void dropsTablesCaptionsFootnotesAndTheirMarks() {
        pdf.page()
                .text(
                        72,
                        90,
                        List.of(
                                "The harbour was built where two rivers meet, and it is the oldest one of this coast.",
                                "It has eleven basins, and more than two hundred ships of all sizes come every month."))
                .line(400.5, 86, PdfPages.PLAIN, 6, "12")
                .line(72, 150, PdfPages.PLAIN, 11, "Year")
                .line(200, 150, PdfPages.PLAIN, 11, "Ships")
                .line(72, 164, PdfPages.PLAIN, 11, "1890")
                .line(200, 164, PdfPages.PLAIN, 11, "Some 412 ships came.")
                .line(72, 200, PdfPages.PLAIN, 11, "Table 1: Ships that came to the harbour in the year 1890.")
                .line(72, 230, PdfPages.PLAIN, 9, "Figure 2. The harbour from the air, in a picture of that time.")
                .text(
                        72,
                        260,
                        List.of("It was never closed, and in winter the ice was broken by a tug that had no name."))
                .line(72, 780, PdfPages.PLAIN, 8, "12 The records of the harbour were burnt in the war.");

        assertThat(files.read(pdf.bytes()).text())
                .doesNotContain("412", "Table 1", "Figure 2", "records", "12")
                .contains("every month.\n\nIt was never closed");
    }

    @Test
    void partsTheItemsOfListsAndTakesTheTitleFromOnePlace() {
        pdf.page()
                .line(72, 60, PdfPages.BOLD, 18, "The old")
                .line(72, 80, PdfPages.BOLD, 18, "harbour")
                .line(72, 400, PdfPages.BOLD, 18, "The beginning")
                .text(
                        72,
                        440,
                        List.of(
                                "\u2022 A tug breaks the ice of the basins in winter.",
                                "\u2022 A crane of the year 1890 still"))
                .text(80, 468, List.of("lifts the boats of the fishermen."))
                .line(72, 800, PdfPages.PLAIN, 11, "Of the harbour")
                .line(500, 800, PdfPages.PLAIN, 11, "7");

        SourceText read = files.read(pdf.bytes());

        assertThat(read.title()).isEqualTo("The old harbour");
        assertThat(read.text())
                .endsWith("# The beginning\n\nA tug breaks the ice of the basins in winter."
                        + "\n\nA crane of the year 1890 still lifts the boats of the fishermen.");
    }

    @Test
    void refusesAPasswordAScanAndTextThatMayNotBeTakenOut() throws IOException {
        pdf.page().text(72, 90, List.of("The harbour was built where two rivers meet."));
        byte[] locked = pdf.locked("secret", true).bytes();
        try (PdfPages forbidden = new PdfPages();
                PdfPages scanned = new PdfPages()) {
            forbidden.page().text(72, 90, List.of("The harbour was built.")).locked("", false);
            scanned.page();
            scanned.pdf().addPage(new PDPage()); // nothing at all is on it

            assertThatThrownBy(() -> files.read(locked)).hasMessageContainingAll("password", "given file", "Remedy:");
            assertThatThrownBy(() -> files.read(forbidden.bytes())).hasMessageContaining("does not permit");
            assertThatThrownBy(() -> files.read(scanned.bytes()))
                    .hasMessageContainingAll("has no text", "scanner", "2 pages", "OCR");
        }
    }

    @Test
    void readsTheInvisibleTextOfAScanButNotBesideVisibleText() {
        pdf.page().text(72, 90, List.of("Everybody can see this line of text, which is the one that is meant."));
        pdf.invisible(72, 130, "Nobody can see this one.");

        assertThat(files.read(pdf.bytes()).text()).doesNotContain("Nobody");

        try (PdfPages scan = new PdfPages()) {
            scan.page();
            scan.invisible(72, 90, "What was recognised under a picture is the only text of the page.");
            assertThat(files.read(scan.bytes()).text()).contains("What was recognised");
        }
    }

    @Test
    void refusesAPageThatUnpacksWithoutEnd() throws IOException {
        pdf.page().text(72, 90, List.of("The harbour was built where two rivers meet."));
        PDStream bomb = new PDStream(pdf.pdf());
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        byte[] text = pdf.bytes();
        assertThat(text).hasSizeLessThan(10_000);
        PDPage page = pdf.pdf().getPage(0);
        page.setContents(bomb);

        assertThatThrownBy(() -> files.read(pdf.bytes())).hasMessageContaining("unpacks to far more");
    }

    @Test
    void refusesWhatIsCutOffOrNoPdfAtAll() {
        pdf.page().text(72, 90, List.of("The harbour was built where two rivers meet."));
        byte[] whole = pdf.bytes();

        assertThatThrownBy(() -> files.read(Arrays.copyOf(whole, 300)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll("given file", "Remedy:");
        assertThatThrownBy(() -> files.read("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("damaged PDF");
    }

    @Test
    void refusesMoreThanTwoThousandPages() {
        for (int i = 0; i <= DocumentLimits.MOST_PAGES; i++) {
            pdf.page();
        }

        assertThatThrownBy(() -> files.read(pdf.bytes())).hasMessageContainingAll("more than 2,000 pages", "2001");
    }
}
