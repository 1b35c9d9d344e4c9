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
 * @param length of the whole clip; null if the source does not say, or for a still
 * @param widthPx 0 if the source does not say, as is {@code heightPx}
 * @param made when it was shot, or null
 * @param address what the source needs to fetch it; its own affair
 * @param thumbnail address of a small picture for the web app, or empty
 */
public record Candidate(
        String source,
        String id,
        MediaKind kind,
        String title,
        String description,
        List<String> keywords,
        @Nullable Duration length,
        int widthPx,
        int heightPx,
        @Nullable LocalDate made,
        Rights rights,
        String address,
        String thumbnail) {
    /** What has a shorter side is an icon or a preview, and looks bad on a large screen whatever it shows. */
    public static final int SMALLEST_SIDE_PX = 240;

    private static final int LONGEST_ID = 80;

    public Candidate {
        title = OutsideText.line(title);
        thumbnail = OutsideText.link(thumbnail);
    }

    /** The same, of which one picture is shown. */
    public Candidate asStill() {
        return new Candidate(
                source,
                id,
                MediaKind.STILL,
                title,
                description,
                keywords,
                null,
                widthPx,
                heightPx,
                made,
                rights,
                address,
                thumbnail);
    }

    /** A source's id as a part of file names; two that differ stay apart, also where only blanks or signs differ. */
    public static String safeId(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9_-]+", "_");
        String shown = safe.length() <= LONGEST_ID ? safe : safe.substring(0, LONGEST_ID);
        return shown.equals(id) ? id : shown + "-" + ContentKey.of(id).value().substring(0, 8);
    }
}
