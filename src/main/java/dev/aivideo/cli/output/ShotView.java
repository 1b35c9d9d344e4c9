package dev.aivideo.cli.output;

import dev.aivideo.project.Shot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A chosen picture with its conditions of use. */
public record ShotView(
        int position,
        String kind,
        String source,
        String sourceId,
        String title,
        String author,
        String credit,
        String licence,
        String terms,
        String page,
        String notice,
        double score,
        String reason,
        String file,
        String sha256) {

    public static ShotView of(Shot shot) {
        return new ShotView(
                shot.position(),
                shot.kind().name().toLowerCase(Locale.ROOT),
                shot.source(),
                shot.sourceId(),
                shot.title(),
                shot.rights().author(),
                shot.rights().credit(),
                shot.rights().licence(),
                shot.rights().terms(),
                shot.rights().page(),
                shot.rights().notice(),
                shot.score(),
                shot.reason(),
                shot.file(),
                shot.sha256());
    }

    /** Sentences that have to be shown with these pictures, each once. */
    static List<String> notices(Stream<ShotView> shots) {
        return shots.map(ShotView::notice)
                .filter(notice -> !notice.isBlank())
                .distinct()
                .toList();
    }

    /** As one line of text. */
    public String line() {
        return Formats.printable("%d. '%s', %s%s, by %s%s, %s; fits %.2f: %s"
                .formatted(
                        position,
                        title,
                        kind,
                        kind.equals(source) ? "" : " from " + source,
                        author,
                        credit.isBlank() || credit.equals(author) ? "" : " (" + credit + ")",
                        licence,
                        score,
                        reason));
    }
}
