package dev.aivideo.editing;

import dev.aivideo.project.TitleForm;

/**
 * The film's title over the beginning of a scene.
 *
 * @param text empty for none
 * @param frames how long it stands, from the scene's first frame
 */
record SceneTitle(String text, TitleForm form, int frames) {
    static final SceneTitle NONE = new SceneTitle("", TitleForm.LEFT, 0);
}
