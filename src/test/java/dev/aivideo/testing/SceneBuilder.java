package dev.aivideo.testing;

import dev.aivideo.project.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class SceneBuilder {
    private @Nullable String id;
    private String projectId = "project-1";
    private int number = 1;
    private String text = "Text.";
    private List<String> keywords = List.of();

    SceneBuilder() {}

    /** {@code scene-<number>} if none is given. */
    public SceneBuilder id(String value) {
        id = value;
        return this;
    }

    public SceneBuilder project(String value) {
        projectId = value;
        return this;
    }

    public SceneBuilder number(int value) {
        number = value;
        return this;
    }

    public SceneBuilder text(String value) {
        text = value;
        return this;
    }

    public SceneBuilder keywords(String... values) {
        keywords = List.of(values);
        return this;
    }

    public Scene build() {
        return new Scene(id == null ? "scene-" + number : id, projectId, number, text, keywords);
    }
}
