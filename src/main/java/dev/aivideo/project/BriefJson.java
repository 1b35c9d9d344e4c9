package dev.aivideo.project;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form of a {@link Brief} in the database.
 *
 * @param sourceText the only source, as earlier versions wrote it
 * @param picture null if an earlier version wrote it, as is {@code look}
 */
record BriefJson(
        String topic,
        long durationSeconds,
        String voice,
        String aspect,
        String captions,
        @Nullable String sourceText,
        @Nullable List<SourceText> sources,
        @Nullable String scriptText,
        @Nullable String pronunciations,
        boolean offline,
        @Nullable WritingStyle style,
        @Nullable PictureFormat picture,
        @Nullable FilmLook look) {

    static BriefJson of(Brief brief) {
        return new BriefJson(
                brief.topic(),
                brief.duration().toSeconds(),
                brief.voice(),
                brief.aspect().ratio(),
                brief.captions().name().toLowerCase(Locale.ROOT),
                null,
                brief.sources(),
                brief.scriptText(),
                brief.given().pronunciations(),
                brief.offline(),
                brief.writing(),
                brief.picture(),
                brief.look());
    }

    Brief toBrief() {
        return new Brief(
                topic,
                new FilmFormat(
                        Duration.ofSeconds(durationSeconds),
                        picture == null ? PictureFormat.of(Aspect.of(aspect)) : picture,
                        Captions.valueOf(captions.toUpperCase(Locale.ROOT)),
                        look == null ? FilmLook.BEFORE_STYLES : look),
                voice,
                new GivenText(allSources(), scriptText, pronunciations),
                offline,
                style == null ? WritingStyle.DEFAULT : style);
    }

    private List<SourceText> allSources() {
        if (sources != null) {
            return sources;
        }
        return sourceText == null ? List.of() : List.of(SourceText.of("--source", sourceText));
    }
}
