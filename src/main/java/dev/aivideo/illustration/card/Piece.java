package dev.aivideo.illustration.card;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a card that appears at once.
 *
 * @param said the words it sets; null for what stands there from the beginning, such as an axis
 * @param drawing draws it on a sheet on which nothing else is
 */
public record Piece(@Nullable Said said, Consumer<Sheet> drawing) {

    static Piece frame(Consumer<Sheet> drawing) {
        return new Piece(null, drawing);
    }
}
