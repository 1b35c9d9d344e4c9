package dev.aivideo.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The texts of a ZIP archive in memory, unpacked within bounds; pictures and the like are passed over. */
final class ZipParts {
    private static final Pattern TEXT = Pattern.compile("(?i)mimetype|.*\\.(?:xml|rels|opf|xhtml|html?|ncx)");
    private static final String BOMB_REMEDY = "Do not use this file; it is made to exhaust whoever opens it.";

    private final GivenDocument document;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] piece = new byte[16_384];
    private long unpacked;
    private long kept;

    private ZipParts(GivenDocument document) {
        this.document = document;
    }

    static boolean isZip(GivenDocument document) {
        return document.head(4).equals("PK\u0003\u0004");
    }

    /** The text of the first entry of that name, to find the kind of an archive; empty if it has none. */
    static String mimeType(GivenDocument document) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.bytes()))) {
            ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals("mimetype")
                    ? new String(zip.readNBytes(200), StandardCharsets.US_ASCII).strip()
                    : "";
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    /** @throws DocumentException if it is damaged, encrypted, or unpacks to more than the limits */
    static ZipParts of(GivenDocument document) {
        ZipParts read = new ZipParts(document);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.bytes()))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > DocumentLimits.MOST_PARTS) {
                    throw document.fault("has more than " + DocumentLimits.MOST_PARTS + " parts", BOMB_REMEDY);
                }
                read.take(zip, entry);
            }
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted")
                    ? locked(document)
                    : document.broken("archive", e);
        } catch (IOException | IllegalArgumentException e) {
            throw document.broken("archive", e);
        }
        return read;
    }

    static DocumentException locked(GivenDocument document) {
        return document.fault("is protected by a password", "Save it without one and give that.");
    }

    private void take(InputStream zip, ZipEntry entry) throws IOException {
        boolean isText = !entry.isDirectory() && TEXT.matcher(entry.getName()).matches();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = 0;
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            size += read;
            unpacked += read;
            kept += isText ? read : 0;
            checkSizes(isText ? size : 0);
            if (isText) {
                bytes.write(piece, 0, read);
            }
        }
        if (isText) {
            parts.putIfAbsent(entry.getName(), bytes.toByteArray());
        }
    }

    private void checkSizes(long partSize) {
        boolean isBomb = unpacked > DocumentLimits.RATIO_COUNTS_FROM_BYTES
                && unpacked / document.bytes().length > DocumentLimits.MOST_RATIO;
        if (isBomb || unpacked > DocumentLimits.MOST_UNPACKED_BYTES) {
            throw document.fault(
                    "unpacks to far more than it should",
                    "more than %d bytes of %d".formatted(unpacked, document.bytes().length),
                    BOMB_REMEDY,
                    null);
        }
        if (partSize > DocumentLimits.MOST_PART_BYTES || kept > DocumentLimits.MOST_TEXT_BYTES) {
            throw document.fault(
                    "has more text than can be read",
                    "more than %d MB".formatted(Math.max(partSize, kept) / 1_000_000),
                    "Split it, and give the part that the film is about.",
                    null);
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part of this name, null if there is none. */
    byte @Nullable [] part(String name) {
        return parts.get(name);
    }
}
