package dev.aivideo.testing;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.project.FilmFormat;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.GivenText;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import dev.aivideo.project.WritingStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class BriefBuilder {
    private String topic = "How suspension bridges stand";
    private Duration duration = Duration.ofSeconds(60);
    private PictureFormat picture = PictureFormat.of(Aspect.WIDE);
    private FilmLook look = FilmLook.BEFORE_STYLES;
    private Captions captions = Captions.BURNED;
    private final List<SourceText> sources = new ArrayList<>();
    private @Nullable String scriptText;
    private @Nullable String pronunciations;
    private boolean offline = true;
    private WritingStyle style = WritingStyle.DEFAULT;

    BriefBuilder() {}

    public BriefBuilder topic(String value) {
        topic = value;
        return this;
    }

    public BriefBuilder seconds(int value) {
        return duration(Duration.ofSeconds(value));
    }

    public BriefBuilder duration(Duration value) {
        duration = value;
        return this;
    }

    public BriefBuilder aspect(Aspect value) {
        picture = picture.shaped(value);
        return this;
    }

    public BriefBuilder picture(PictureFormat value) {
        picture = value;
        return this;
    }

    public BriefBuilder look(FilmLook value) {
        look = value;
        return this;
    }

    /** A film with an opening and a close. */
    public BriefBuilder framed(TitleForm title, Transitions transitions) {
        FilmLook.Course course = new FilmLook.Course(true, null, null, title, transitions);
        return look(new FilmLook("test", look.brand(), course, look.captions(), look.music()));
    }

    public BriefBuilder captions(Captions value) {
        captions = value;
        return this;
    }

    public BriefBuilder source(String text) {
        sources.add(SourceText.of("notes.md", text));
        return this;
    }

    public BriefBuilder script(@Nullable String json) {
        scriptText = json;
        return this;
    }

    public BriefBuilder pronunciations(String csv) {
        pronunciations = csv;
        return this;
    }

    public BriefBuilder style(WritingStyle value) {
        style = value;
        return this;
    }

    public BriefBuilder online() {
        offline = false;
        return this;
    }

    public Brief build() {
        FilmFormat format = new FilmFormat(duration, picture, captions, look);
        return new Brief(topic, format, "af_sky", new GivenText(sources, scriptText, pronunciations), offline, style);
    }
}
