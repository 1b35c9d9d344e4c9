package dev.aivideo.editing;

/** A layer with its file, looked into. */
record ShownLayer(LayerSpan span, Overlay overlay) {
    boolean isAttached() {
        return span.layer().isAttached();
    }
}
