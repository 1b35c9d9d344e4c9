package dev.aivideo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.SourceText;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word and OpenDocument texts in the XML that Word and LibreOffice write. */
class OfficeFormatTests {
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s</w:body></w:document>";
    private static final String STYLES = """
            <w:styles>
              <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
              <w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
              <w:style w:styleId="Own"><w:name w:val="My heading"/><w:basedOn w:val="berschrift2"/></w:style>
              <w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
              <w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
              <w:style w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
            </w:styles>""";

    private static final String ODT =
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:automatic-styles>"
                    + "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"
                    + "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<style:style style:name=\"T2\"><style:text-properties style:text-position=\"super 58%%\"/></style:style>"
                    + "<style:style style:name=\"P2\" style:parent-style-name=\"Illustration\"/></office:automatic-styles>"
                    + "<office:body><office:text>%s</office:text></office:body></office:document-content>";

    @TempDir
    Path folder;

    private ReadFiles files;

    @BeforeEach
    void begins() {
        files = new ReadFiles(folder);
    }

    private static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, runs);
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    private static Archive word(String body) {
        return new Archive()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", WORD.formatted(body))
                .with("word/styles.xml", STYLES)
                .with(
                        "docProps/core.xml",
                        "<cp:coreProperties><dc:title>Stated</dc:title><dc:creator>A. Keeper</dc:creator></cp:coreProperties>");
    }

    @Test
    void readsHeadingsAndParagraphsOfAWordDocument() {
        SourceText read = files.read(word(paragraph("Titel", run("The harbour"))
                        + paragraph("Own", run("How it began"))
                        + paragraph("", run("It was built ") + run("in 1890 &amp; never closed.")))
                .bytes());

        assertThat(read.title()).isEqualTo("The harbour");
        assertThat(read.rights().author()).isEqualTo("A. Keeper");
        assertThat(read.text()).isEqualTo("# The harbour\n\n## How it began\n\nIt was built in 1890 & never closed.");
    }

    @Test
    void acceptsTheTrackedChangesOfAWordDocument() {
        String deletedEnd = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("The tug came ") + "</w:p>";
        String changed = run("It has ") + "<w:del w:id=\"2\"><w:r><w:delText>ten</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"3\">" + run("eleven") + "</w:ins>" + run(" basins.")
                + "<w:moveFrom w:id=\"4\">" + run("Moved away.") + "</w:moveFrom>";

        assertThat(files.read(word(deletedEnd + paragraph("", run("at noon.")) + paragraph("", changed))
                                .bytes())
                        .text())
                .isEqualTo("The tug came at noon.\n\nIt has eleven basins.");
    }

    @Test
    void leavesOutWhatIsNoRunningTextInAWordDocument() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody sees this.</w:t></w:r>";
        String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> All see this.</w:t></w:r>";
        String note = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
        String power = run(" It holds 10")
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>6</w:t></w:r>" + run(" litres.");
        String field = "<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>";
        String box = "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + paragraph("", run("A text box tells this."))
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>" + run("Twice.")
                + "</w:pict></mc:Fallback></mc:AlternateContent>";

        assertThat(files.read(word("<w:sdt><w:sdtPr><w:docPartGallery w:val=\"Table of Contents\"/></w:sdtPr>"
                                        + paragraph("", run("Contents are here.")) + "</w:sdt>"
                                        + paragraph("Verzeichnis1", run("The harbour is on page 3."))
                                        + paragraph(
                                                "", run("It was built.") + note + hidden + shown + field + power + box)
                                        + paragraph("Beschriftung", run("Figure 1: The harbour is shown here."))
                                        + paragraph("Secret", run("This is hidden by its style."))
                                        + "<w:tbl><w:tr><w:tc>" + paragraph("", run("A cell says this."))
                                        + "</w:tc></w:tr></w:tbl>")
                                .bytes())
                        .text())
                .isEqualTo("It was built. All see this. It holds 10⁶ litres.");
    }

    @Test
    void readsAnOpenDocumentTextWithoutWhatIsNotRunningText() {
        String body = "<text:tracked-changes><text:changed-region><text:deletion><text:p>It was deleted.</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p text:style-name=\"P1\">The harbour</text:p>"
                + "<text:table-of-content><text:p>Contents are here.</text:p></text:table-of-content>"
                + "<text:h text:outline-level=\"2\">How it began</text:h>"
                + "<text:p>It<text:s/>was built<text:note><text:note-body><text:p>Says a note.</text:p></text:note-body></text:note>"
                + " in 1890<text:span text:style-name=\"T1\"> in secret</text:span> for 10<text:span text:style-name=\"T2\">6</text:span>"
                + " crowns.<text:soft-page-break/><office:annotation><text:p>Check this.</text:p></office:annotation></text:p>"
                + "<text:p text:style-name=\"P2\">Illustration 1: The harbour is shown here.</text:p>"
                + "<table:table><table:table-cell><text:p>A cell says this.</text:p></table:table-cell></table:table>"
                + "<text:list><text:list-item><text:p>A list may be told as well.</text:p></text:list-item></text:list>";
        SourceText read = files.read(new Archive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", ODT.formatted(body))
                .with("meta.xml", "<office:meta><meta:initial-creator>A. Keeper</meta:initial-creator></office:meta>")
                .bytes());

        assertThat(read.title()).isEqualTo("The harbour");
        assertThat(read.rights().author()).isEqualTo("A. Keeper");
        assertThat(read.text())
                .isEqualTo("# The harbour\n\n## How it began\n\nIt was built in 1890 for 10⁶ crowns."
                        + "\n\n- A list may be told as well.");
    }

    @Test
    void refusesAnOpenDocumentTextWithAPassword() {
        Archive locked = new Archive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", new byte[] {1, 2, 3})
                .with(
                        "META-INF/manifest.xml",
                        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>");

        assertThatThrownBy(() -> files.read(locked.bytes())).hasMessageContaining("password");
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() {
        byte[] bomb = word(paragraph("", run("It was built.")))
                .with("word/media/picture.png", new byte[64 << 20])
                .bytes();

        assertThat(bomb).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> files.read(bomb)).hasMessageContainingAll("unpacks to far more", "given file");
    }

    @Test
    void refusesAnArchiveOfVeryManyParts() {
        Archive archive = word(paragraph("", run("It was built.")));
        for (int i = 0; i < DocumentLimits.MOST_PARTS; i++) {
            archive.with("word/" + i, "");
        }

        assertThatThrownBy(() -> files.read(archive.bytes())).hasMessageContaining("more than 10000 parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void refusesEntities(String declaration) {
        Archive hostile = new Archive()
                .with("word/document.xml", declaration + WORD.formatted(paragraph("", run("It was &a;."))));

        assertThatThrownBy(() -> files.read(hostile.bytes())).hasMessageContaining("entities");
    }

    @Test
    void readsXmlThatIsNestedVeryDeeply() {
        String deep = "<w:sdt>".repeat(200_000) + paragraph("", run("It was built here.")) + "</w:sdt>".repeat(200_000);

        assertThatThrownBy(() -> files.read(word(deep).bytes())).isInstanceOf(DocumentException.class);
    }

    @Test
    void refusesDamagedArchivesAndOtherKinds() {
        byte[] whole = word(paragraph("", run("It was built."))).bytes();
        byte[] workbook = new Archive().with("xl/workbook.xml", "<workbook/>").bytes();

        assertThatThrownBy(() -> files.read(Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContainingAll("damaged", "given file", "Remedy:");
        assertThatThrownBy(() -> files.read(workbook)).hasMessageContainingAll("workbooks", "Remedy:");
    }
}
