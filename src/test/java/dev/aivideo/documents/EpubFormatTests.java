package dev.aivideo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.SourceText;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubFormatTests {
    private static final String PAGE =
            "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\""
                    + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>x</title></head><body%s>%s</body></html>";

    @TempDir
    Path folder;

    private ReadFiles files;

    @BeforeEach
    void begins() {
        files = new ReadFiles(folder);
    }

    private static Archive book() {
        return new Archive()
                .with("mimetype", "application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>")
                .with("OEBPS/book.opf", """
                        <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The harbour</dc:title>
                        <dc:creator>A. Keeper</dc:creator><dc:rights>CC BY 4.0</dc:rights></metadata><manifest>
                        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                        <item id="c1" href="text/chapter%201.xhtml" media-type="application/xhtml+xml"/>
                        <item id="c2" href="text/two.xhtml" media-type="application/xhtml+xml"/>
                        <item id="n" href="text/notes.xhtml" media-type="application/xhtml+xml"/></manifest>
                        <spine><itemref idref="nav"/><itemref idref="c2"/><itemref idref="c1"/><itemref idref="n"/>
                        <itemref idref="gone"/></spine></package>""")
                .with("OEBPS/nav.xhtml", PAGE.formatted("", "<p>Contents are here.</p>"))
                .with("OEBPS/text/notes.xhtml", PAGE.formatted(" epub:type=\"endnotes\"", "<p>A note says this.</p>"))
                .with(
                        "OEBPS/text/chapter 1.xhtml",
                        PAGE.formatted(
                                "",
                                "<h2>How it went on</h2><p>It was never closed<a epub:type=\"noteref\" href=\"#n1\">1</a>.</p>"
                                        + "<aside epub:type=\"footnote\"><p>A footnote says this.</p></aside>"))
                .with(
                        "OEBPS/text/two.xhtml",
                        PAGE.formatted(
                                "",
                                "<h2>How it began</h2><p>It was built <em>in 1890</em>.</p><p hidden=\"\">Nobody sees this.</p>"));
    }

    @Test
    void readsTheChaptersInTheOrderOfTheBook() {
        SourceText read = files.read(book().bytes());

        assertThat(read.title()).isEqualTo("The harbour");
        assertThat(read.rights().author()).isEqualTo("A. Keeper");
        assertThat(read.rights().licence()).isEqualTo("CC BY 4.0");
        assertThat(read.text())
                .isEqualTo("## How it began\n\nIt was built in 1890.\n\n## How it went on\n\nIt was never closed.");
    }

    @Test
    void refusesCopyProtectionButNotGarbledTypefaces() {
        String encryption =
                "<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm=\"%s\"/></enc:EncryptedData></encryption>";
        byte[] fonts = book().with(
                        "META-INF/encryption.xml", encryption.formatted("http://www.idpf.org/2008/embedding"))
                .bytes();
        byte[] locked = book().with(
                        "META-INF/encryption.xml", encryption.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc"))
                .bytes();

        assertThat(files.read(fonts).text()).contains("It was built in 1890.");
        assertThatThrownBy(() -> files.read(locked)).hasMessageContaining("copy protection");
    }

    @Test
    void refusesABookWithoutItsPackage() {
        byte[] empty = new Archive().with("mimetype", "application/epub+zip").bytes();

        assertThatThrownBy(() -> files.read(empty)).hasMessageContainingAll("damaged EPUB", "Remedy:");
    }
}
