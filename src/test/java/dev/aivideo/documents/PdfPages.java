package dev.aivideo.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws PDFs of A4 pages, line by line. */
final class PdfPages implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream page;

    PdfPages page() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage added = new PDPage(PDRectangle.A4);
            pdf.addPage(added);
            page = new PDPageContentStream(pdf, added);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param top distance from the upper edge, in points */
    PdfPages line(double left, double top, PDFont font, double size, String text) {
        try {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - top));
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPages invisible(double left, double top, String text) {
        try {
            page.setRenderingMode(RenderingMode.NEITHER);
            return line(left, top, PLAIN, 11, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of running text, 11 points, 14 points apart. */
    PdfPages text(double left, double top, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(left, top + 14 * i, PLAIN, 11, lines.get(i));
        }
        return this;
    }

    PdfPages titled(String title, String author) {
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setAuthor(author);
        return this;
    }

    PdfPages locked(String password, boolean mayExtract) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(mayExtract);
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PDDocument pdf() {
        return pdf;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (page != null) {
                page.close();
                page = null;
            }
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
