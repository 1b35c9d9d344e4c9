package dev.aivideo.editing;

import dev.aivideo.project.PictureFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of a scene's graph that lays layers over a drawn picture, first those that move with it, then those that stand
 * still. Only the part of a layer in which there is anything is blended, and only while it is there.
 */
final class LayeredPicture {
    private final PictureFormat format;
    private final List<ShownLayer> layers;
    private final String label;
    private final int firstInput;

    /**
     * @param label makes labels in the graph unique
     * @param firstInput number of the input with the first layer; the others follow
     */
    LayeredPicture(PictureFormat format, List<ShownLayer> layers, String label, int firstInput) {
        this.format = format;
        this.layers = layers;
        this.label = label;
        this.firstInput = firstInput;
    }

    boolean isMoved() {
        return layers.stream().anyMatch(ShownLayer::isAttached);
    }

    boolean isStanding() {
        return !layers.stream().allMatch(ShownLayer::isAttached);
    }

    /**
     * Lays the layers that move with the picture over it, and does so only for the frames in which one of them changes:
     * the picture is larger than the frame, and the frames in between are its own again.
     *
     * @param chain makes one picture of the movement's size, without a label at its end
     * @return a chain that makes the moving picture's frames, and more to be cut off
     */
    String moved(String chain, Motion.Layered movement, int frames, List<String> graph) {
        String still = label + "still";
        graph.add("%s%s,%s,trim=end_frame=%d,select='%s'[%s]"
                .formatted(
                        chain, movement.mirrored(), Layers.looped(format.rate()), frames + 2, changes(frames), still));
        List<Laid> attached =
                laid(ShownLayer::isAttached, layer -> layer.overlay().on(movement));
        lay(attached, still, label + "full", graph);
        return "[%sfull]fps=%d,%s".formatted(label, format.framesPerSecond(), movement.filter());
    }

    /** Before FFmpeg 8 {@code fps} drops the last frame that comes from {@code overlay}; it is one too many. */
    private String changes(int frames) {
        return Stream.of(
                        Stream.of("eq(n,0)"),
                        layers.stream()
                                .filter(ShownLayer::isAttached)
                                .map(layer -> layer.span().changes()),
                        Stream.of("eq(n,%d)".formatted(frames + 1)))
                .flatMap(terms -> terms)
                .collect(Collectors.joining("+"));
    }

    /**
     * Lays the layers that stand still over a picture; there must be one.
     *
     * @param below label of the picture's frames
     * @param result label of those with the layers
     */
    void standing(String below, String result, List<String> graph) {
        lay(laid(layer -> !layer.isAttached(), layer -> layer.overlay().on(format)), below, result, graph);
    }

    /** A layer that is laid, and the number of its input. */
    private record Laid(int input, LayerSpan span, Overlay.Part part) {}

    private List<Laid> laid(Predicate<ShownLayer> which, Function<ShownLayer, Overlay.Part> part) {
        return IntStream.range(0, layers.size())
                .filter(n -> which.test(layers.get(n)))
                .mapToObj(n -> new Laid(firstInput + n, layers.get(n).span(), part.apply(layers.get(n))))
                .toList();
    }

    private void lay(List<Laid> all, String lowest, String result, List<String> graph) {
        String below = lowest;
        for (Laid one : all) {
            String over = "%sover%d".formatted(label, one.input());
            String with = one == all.get(all.size() - 1) ? result : "%swith%d".formatted(label, one.input());
            graph.add("[%d:v]%s,%s[%s]".formatted(one.input(), one.part().filter(), one.span().stream(), over));
            graph.add("[%s][%s]overlay=%d:%d%s[%s]"
                    .formatted(
                            below,
                            over,
                            one.part().left(),
                            one.part().top(),
                            one.span().isGone() ? ":eof_action=pass" : "",
                            with));
            below = with;
        }
    }
}
