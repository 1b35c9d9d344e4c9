package dev.aivideo.editing;

import dev.aivideo.project.FilmLook;
import dev.aivideo.project.LookFile;
import dev.aivideo.project.TitleForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a scene begins and ends in the course of its film.
 *
 * @param brand colours of title, dips and end card
 * @param close null for every scene but the last, and if the film ends with its last picture
 */
record SceneCourse(
        SceneTitle title,
        SceneJoins joins,
        FilmLook.Brand brand,
        @Nullable SceneClose close) {

    private static final FilmLook.Brand USUAL = FilmLook.BEFORE_STYLES.brand();

    /** Without anything but a title as films had it before there were styles. */
    static SceneCourse plain(String title, int titleFrames) {
        return new SceneCourse(new SceneTitle(title, TitleForm.LEFT, titleFrames), SceneJoins.CUTS, USUAL, null);
    }

    /** Without anything. */
    static SceneCourse plain() {
        return new SceneCourse(SceneTitle.NONE, SceneJoins.CUTS, USUAL, null);
    }

    /** The same as if the next scene were not there. */
    SceneCourse alone() {
        return new SceneCourse(title, new SceneJoins(joins.dipInFrames(), joins.dipOutFrames(), null), brand, close);
    }

    /** When half of a dip that the scene begins with is over. */
    int litFromFrame() {
        return joins.dipInFrames() / 2;
    }

    /** When half of a dip is over, or an end card comes up, in which a scene of so many frames ends. */
    int litUntilFrame(int frames) {
        int dipped = frames - joins.dipOutFrames() / 2;
        return close == null ? dipped : Math.min(dipped, close.fromFrame());
    }

    private boolean isPlain(int titleFrames) {
        return title.form() == TitleForm.LEFT
                && title.frames() == titleFrames
                && joins.equals(SceneJoins.CUTS)
                && brand.equals(USUAL)
                && close == null;
    }

    /**
     * What of it decides the segment, but for the title's text and the next scene's shot; nothing of a plain one.
     *
     * @param titleFrames how long a title stands that nothing cuts short
     */
    List<Object> content(int titleFrames) {
        List<Object> content = new ArrayList<>();
        if (isPlain(titleFrames)) {
            return content;
        }
        content.addAll(List.of(title.form(), title.frames(), joins.dipInFrames(), joins.dipOutFrames()));
        FilmLook.Logo mark = brand.logo();
        if (mark != null) {
            content.addAll(List.of(mark.image().sha256(), mark.corner(), mark.opacity()));
        }
        if (close != null) {
            content.addAll(List.of(close.fromFrame(), close.title(), close.credits()));
        }
        if (!title.text().isEmpty() || joins.isDipped() || close != null) {
            FilmLook.Logo logo = brand.logo();
            content.addAll(List.of(brand.accent(), brand.ground(), brand.text(), sha256(brand.typeface())));
            content.add(logo == null ? "" : sha256(logo.image()));
        }
        return content;
    }

    private static String sha256(@Nullable LookFile file) {
        return file == null ? "" : file.sha256();
    }
}
