package dev.aivideo.cli.output;

import dev.aivideo.project.Shot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A chosen picture, with what using it takes. */
public final class ShotText {
    private ShotText() {}

    public static Map<String, Object> asMap(Shot shot) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("position", shot.position());
        map.put("kind", shot.kind().name().toLowerCase(Locale.ROOT));
        map.put("source", shot.source());
        map.put("sourceId", shot.sourceId());
        map.put("title", shot.title());
        map.put("author", shot.rights().author());
        map.put("credit", shot.rights().credit());
        map.put("licence", shot.rights().licence());
        map.put("terms", shot.rights().terms());
        map.put("page", shot.rights().page());
        map.put("notice", shot.rights().notice());
        map.put("score", shot.score());
        map.put("reason", shot.reason());
        map.put("file", shot.file());
        map.put("sha256", shot.sha256());
        return map;
    }

    public static String line(Map<?, ?> shot) {
        String credit = String.valueOf(shot.get("credit"));
        return Formats.printable("%s. '%s', %s%s, by %s%s, %s; fits %.2f: %s"
                .formatted(
                        shot.get("position"),
                        shot.get("title"),
                        shot.get("kind"),
                        Objects.equals(shot.get("kind"), shot.get("source")) ? "" : " from " + shot.get("source"),
                        shot.get("author"),
                        credit.isBlank() || credit.equals(shot.get("author")) ? "" : " (" + credit + ")",
                        shot.get("licence"),
                        (Double) shot.get("score"),
                        shot.get("reason")));
    }
}
