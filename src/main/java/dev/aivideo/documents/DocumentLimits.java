package dev.aivideo.documents;

import java.time.Duration;

/** Bounds of what is read, so that no document, hostile or broken, takes the machine's memory or the operator's time. */
final class DocumentLimits {
    static final int MOST_FILE_BYTES = 50_000_000;
    static final int MOST_PAGE_BYTES = 10_000_000;
    /** About 2,000 pages. */
    static final int MOST_CHARACTERS = 8_000_000;

    static final int MOST_PAGES = 2_000;
    /** Of one part of an archive that is read, and of the drawing instructions of one page. */
    static final int MOST_PART_BYTES = 24_000_000;
    /** Of all parts that are read. */
    static final int MOST_TEXT_BYTES = 64_000_000;

    static final int MOST_PARTS = 10_000;
    /** Of everything in an archive, pictures included. */
    static final long MOST_UNPACKED_BYTES = 400_000_000;
    /** XML packs to a tenth, seldom to a fiftieth; a bomb to a thousandth. */
    static final int MOST_RATIO = 200;

    static final int RATIO_COUNTS_FROM_BYTES = 5_000_000;
    /** Of the tree of a page or of XML. */
    static final int DEEPEST = 256;

    static final Duration LONGEST = Duration.ofMinutes(2);

    private DocumentLimits() {}
}
