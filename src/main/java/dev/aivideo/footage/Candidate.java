package dev.aivideo.footage;

import dev.aivideo.project.MediaKind;
import dev.aivideo.project.OutsideText;
import dev.aivideo.project.Rights;
import dev.aivideo.records.ContentKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a source offers.
 *
 * @param source name of the footage source
 * @param id its name there, safe to be part of a file name
 * @param rights as the source's list states them
 * @param address what the source needs to fetch it; its own affair
 */
public record Candidate(
        String source, String id, Description description, Format format, Rights rights, String address) {
    /** What has a shorter side is an icon or a preview, and looks bad on a large screen whatever it shows. */
    public static final int SMALLEST_SIDE_PX = 240;

    private static final int LONGEST_ID = 80;

    /**
     * What the source says of what it shows.
     *
     * @param text of any length; may be empty
     * @param made when it was shot, or null
     * @param depicts items of Wikidata that it is said to show, by whoever described it: {@code Q7259}
     */
    public record Description(
            String title,
            String text,
            List<String> keywords,
            @Nullable LocalDate made,
            List<String> depicts) {
        public Description {
            title = OutsideText.line(title);
            keywords = List.copyOf(keywords);
            depicts = List.copyOf(depicts);
        }

        public Description(String title, String text, List<String> keywords, @Nullable LocalDate made) {
            this(title, text, keywords, made, List.of());
        }

        public static Description of(String title) {
            return new Description(title, "", List.of(), null);
        }

        /** Title and keywords. */
        public String label() {
            return keywords.isEmpty() ? title : title + ". " + String.join(", ", keywords);
        }
    }

    /**
     * What the source says of its file.
     *
     * @param duration of the whole clip; null if the source does not say, or for a still
     * @param widthPx 0 if the source does not say, as is {@code heightPx}
     * @param thumbnail address of a small still picture of it, or null
     */
    public record Format(
            MediaKind kind,
            @Nullable Duration duration,
            int widthPx,
            int heightPx,
            @Nullable String thumbnail) {

        public Format(MediaKind kind, @Nullable Duration duration, int widthPx, int heightPx) {
            this(kind, duration, widthPx, heightPx, null);
        }

        public static Format clip(@Nullable Duration duration, int widthPx, int heightPx) {
            return new Format(MediaKind.CLIP, duration, widthPx, heightPx);
        }

        public static Format still(int widthPx, int heightPx) {
            return new Format(MediaKind.STILL, null, widthPx, heightPx);
        }

        /** The same with a thumbnail at this address, if it is not empty. */
        public Format withThumbnail(String address) {
            return new Format(kind, duration, widthPx, heightPx, address.isEmpty() ? null : address);
        }

        public boolean isClip() {
            return kind == MediaKind.CLIP;
        }

        /** Whether the source says how large it is. */
        public boolean hasSize() {
            return widthPx > 0 && heightPx > 0;
        }
    }

    public String title() {
        return description.title();
    }

    /** {@code source:id}, as records name a picture. */
    public String key() {
        return key(source, id);
    }

    public static String key(String source, String id) {
        return source + ":" + id;
    }

    /** The same, of which one picture is shown. */
    public Candidate asStill() {
        Format still = new Format(MediaKind.STILL, null, format.widthPx(), format.heightPx(), format.thumbnail());
        return new Candidate(source, id, description, still, rights, address);
    }

    /** A source's id as a part of file names; two that differ stay apart, also where only blanks or signs differ. */
    public static String safeId(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9_-]+", "_");
        String shown = safe.length() <= LONGEST_ID ? safe : safe.substring(0, LONGEST_ID);
        return shown.equals(id) ? id : shown + "-" + ContentKey.of(id).value().substring(0, 8);
    }
}
