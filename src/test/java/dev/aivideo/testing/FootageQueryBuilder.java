package dev.aivideo.testing;

import dev.aivideo.footage.FootageQuery;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.List;

public final class FootageQueryBuilder {
    private String topic = "bridges";
    private List<String> terms = List.of("suspension bridge");
    private String narration = "A bridge hangs from its cables.";
    private List<NamedThing> names = List.of();
    private Duration shotLength = Duration.ofSeconds(3);
    private PictureFormat frame = PictureFormat.of(Aspect.WIDE);
    private int limit = 40;

    FootageQueryBuilder() {}

    public FootageQueryBuilder topic(String value) {
        topic = value;
        return this;
    }

    public FootageQueryBuilder terms(String... values) {
        return terms(List.of(values));
    }

    public FootageQueryBuilder terms(List<String> values) {
        terms = values;
        return this;
    }

    public FootageQueryBuilder narration(String value) {
        narration = value;
        return this;
    }

    public FootageQueryBuilder names(NamedThing... values) {
        names = List.of(values);
        return this;
    }

    public FootageQueryBuilder shotLength(Duration value) {
        shotLength = value;
        return this;
    }

    public FootageQueryBuilder aspect(Aspect value) {
        frame = frame.shaped(value);
        return this;
    }

    public FootageQueryBuilder limit(int value) {
        limit = value;
        return this;
    }

    public FootageQuery build() {
        return new FootageQuery(topic, terms, narration, names, shotLength, frame, limit);
    }
}
