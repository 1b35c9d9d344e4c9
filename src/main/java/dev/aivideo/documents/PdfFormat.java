package dev.aivideo.documents;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: its paragraphs in reading order, as far as it shows where its letters stand. */
final class PdfFormat implements DocumentFormat {
    /** The mark may stand anywhere in the first kilobyte. */
    private static final int MARK_WITHIN = 1024;

    private static final double FEWEST_LETTERS_A_PAGE = 25;
    /** What a hostile file unpacks to goes to the disk before it takes the memory. */
    private static final MemoryUsageSetting MEMORY = MemoryUsageSetting.setupMixed(64L << 20, 512L << 20);

    private static final double MOST_UNREADABLE = 0.2;
    /** What programs write where nobody gave a title: {@code Microsoft Word - report.doc}. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|document\\d*|microsoft (?:word|powerpoint).*|.*\\.(?:docx?|indd|pdf|tex|dvi|rtf|odt|qxd|ps)|\\W*");

    @Override
    public boolean fits(GivenDocument document) {
        return document.head(MARK_WITHIN).contains("%PDF-");
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        PdfFonts.use();
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(document.bytes()), MEMORY.streamCache)) {
            check(document, pdf);
            List<PdfPage> pages = pages(document, pdf);
            checkLetters(document, pdf.getNumberOfPages(), pages, notes);
            PdfText text = new PdfText(pages);
            PDDocumentInformation stated = pdf.getDocumentInformation();
            String title = stated.getTitle() == null
                            || NO_TITLE.matcher(stated.getTitle().strip()).matches()
                    ? text.title()
                    : stated.getTitle();
            return DocumentText.by(
                    stated.getAuthor() == null ? "" : stated.getAuthor(), title.strip(), text.markdown());
        } catch (InvalidPasswordException e) {
            throw ZipParts.locked(document);
        } catch (IOException e) {
            throw document.broken("PDF", e);
        }
    }

    private static void check(GivenDocument document, PDDocument pdf) {
        if (!pdf.getCurrentAccessPermission().canExtractContent()) {
            throw document.fault(
                    "does not permit that its text is taken out; its author set it so",
                    "Ask for a version without this protection.");
        }
        int pages = pdf.getNumberOfPages();
        if (pages == 0) {
            throw document.broken("PDF", null);
        }
        if (pages > DocumentLimits.MOST_PAGES) {
            throw document.fault(
                    "has more than %,d pages".formatted(DocumentLimits.MOST_PAGES),
                    pages + " pages",
                    "Give the part that the film is about.",
                    null);
        }
    }

    private static List<PdfPage> pages(GivenDocument document, PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            checkInstructions(document, page);
        }
        PdfLines lines = new PdfLines();
        lines.getText(pdf);
        return new ArrayList<>(lines.pages());
    }

    /** Counts what the instructions of a page unpack to, before the library keeps them in memory. */
    private static void checkInstructions(GivenDocument document, PDPage page) throws IOException {
        long size = 0;
        byte[] piece = new byte[16_384];
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            List<COSName> filters = stream.getFilters();
            if (filters.isEmpty() || !filters.get(0).equals(COSName.FLATE_DECODE)) {
                continue;
            }
            try (InputStream raw = stream.getCOSObject().createRawInputStream();
                    InputStream packed = new ByteArrayInputStream(raw.readAllBytes());
                    InputStream unpacked = new InflaterInputStream(packed)) {
                for (int read = unpacked.read(piece); read >= 0; read = unpacked.read(piece)) {
                    size += read;
                    if (size > DocumentLimits.MOST_PART_BYTES || filters.size() > 2) {
                        throw document.fault(
                                "unpacks to far more than it should",
                                "a page of more than %d bytes".formatted(size),
                                "Do not use this file; it is made to exhaust whoever opens it.",
                                null);
                    }
                }
            } catch (ZipException | EOFException e) {
                continue; // the library reads as much of it as is whole
            }
        }
    }

    private static void checkLetters(GivenDocument document, int count, List<PdfPage> pages, Consumer<String> notes) {
        long letters = pages.stream().mapToLong(PdfPage::letters).sum();
        if (letters < FEWEST_LETTERS_A_PAGE * count) {
            throw document.fault(
                    "has no text: its pages are pictures, as a scanner makes them",
                    "%d pages, %d letters".formatted(count, letters),
                    "Have the text recognised (OCR) and give the result, or give a text file.",
                    null);
        }
        long unreadable = pages.stream().mapToLong(PdfPage::unreadable).sum();
        if (unreadable > MOST_UNREADABLE * (letters + unreadable)) {
            throw document.fault(
                    "does not say which letters its signs are, so that its text cannot be taken out",
                    "%d of %d signs".formatted(unreadable, letters + unreadable),
                    "Print it to PDF anew, have its text recognised (OCR), or give a text file.",
                    null);
        }
        long empty = count - pages.stream().filter(page -> page.letters() > 0).count();
        if (empty > 2 && empty > count / 5) {
            notes.accept("%d of %d pages are pictures without text; they are left out. %s"
                    .formatted(empty, count, document.place()));
        }
    }
}
