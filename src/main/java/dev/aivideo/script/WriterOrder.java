package dev.aivideo.script;

/** The order in which the writers are tried: the {@code @Order} of each writer's bean. */
public final class WriterOrder {
    /** Asked before all others, if one is configured. */
    public static final int LANGUAGE_MODEL = 0;

    /** Narrates the text that was given or that fits the topic. */
    public static final int SOURCE = 100;

    /** Writes about any topic, without facts. */
    public static final int OUTLINE = 200;

    private WriterOrder() {}
}
