package dev.aivideo.project;

import java.time.Duration;

/**
 * What of a file is shown: of a still all of it, of a clip from one time to another.
 *
 * @param sha256 of the file
 */
public record PicturePart(String sha256, boolean isClip, Duration from, Duration until) {
    /** What a shot shows, as far as that is planned. */
    public static PicturePart of(Shot shot) {
        Duration planned = shot.showing().until().minus(shot.showing().from());
        boolean isShorter = shot.showing().isPlanned() && planned.compareTo(shot.available()) < 0;
        return new PicturePart(
                shot.sha256(),
                shot.kind() == MediaKind.CLIP,
                shot.in(),
                shot.in().plus(isShorter ? planned : shot.available()));
    }

    /** Whether who has seen the other has seen this: of the same file, unless they are parts of a clip that do not meet. */
    public boolean isSameAs(PicturePart other) {
        boolean areApart = until.compareTo(other.from) <= 0 || other.until.compareTo(from) <= 0;
        return sha256.equals(other.sha256) && !(isClip && other.isClip && areApart);
    }
}
