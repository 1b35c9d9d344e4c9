package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.speech.kokoro.Proto.Field;
import dev.aivideo.speech.kokoro.Proto.Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a model of three nodes: a convolution of integers, its doubling, and another branch. */
class OnnxPatchTests {
    private final ByteBuffer model = bytes(new Writer()
            .number(1, 9)
            .message(
                    7,
                    new Writer()
                            .message(1, node("ConvInteger", "c", "x", "w", "xz", "wz"))
                            .message(1, node("Mul", "inner", "c", "two"))
                            .message(1, node("Mul", "waveform", "inner", "three"))
                            .message(5, new Writer().text(8, "w"))
                            .message(5, new Writer().text(8, "two"))
                            .message(5, new Writer().text(8, "three"))
                            .message(12, new Writer().text(1, "waveform"))));

    @Test
    void addsAnInnerTensorToTheOutputs() {
        ByteBuffer patched = bytes(OnnxPatch.addOutput(model, "inner"));

        assertThat(names(patched, 12, 1)).containsExactly("waveform", "inner");
        assertThat(names(patched, 5, 8)).containsExactly("w", "two", "three");
    }

    @Test
    void convolvesInFloatsAndGivesTheResultTheOldName() {
        ByteBuffer patched = bytes(OnnxPatch.addOutput(model, "inner"));

        assertThat(names(patched, 1, 4))
                .containsExactly("Cast", "Cast", "Sub", "Cast", "Cast", "Sub", "Conv", "Cast", "Mul", "Mul");
        assertThat(names(patched, 1, 3)).doesNotHaveDuplicates();
        assertThat(names(patched, 1, 2)).containsSubsequence("c", "inner", "waveform");
    }

    @Test
    void keepsOnlyWhatLeadsToATensor() {
        ByteBuffer pruned = bytes(OnnxPatch.keepOnly(model, "inner"));

        assertThat(names(pruned, 12, 1)).containsExactly("inner");
        assertThat(names(pruned, 5, 8)).containsExactly("w", "two");
        assertThat(names(pruned, 1, 2)).contains("inner").doesNotContain("waveform");
    }

    @Test
    void refusesAModelWithoutTheTensor() {
        assertThatThrownBy(() -> OnnxPatch.addOutput(model, "durations")).hasMessageContaining("durations");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> OnnxPatch.addOutput(ByteBuffer.wrap("<html>no</html>".getBytes()), "x"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void countsLengthsOfAnySizeRight() {
        Writer inner = new Writer().text(1, "x".repeat(300)).number(2, Long.MAX_VALUE);

        ByteBuffer message = bytes(new Writer().message(16, new Writer().message(3, inner)));

        Field copied = Proto.fields(message, 0, message.limit()).get(0).fields().get(0);
        assertThat(copied.fields().get(0).text()).hasSize(300);
        assertThat(bytes(new Writer().message(16, new Writer().copy(copied)))).isEqualTo(message);
    }

    private static ByteBuffer bytes(Writer message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(Channels.newChannel(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(out.toByteArray());
    }

    private static Writer node(String type, String output, String... inputs) {
        Writer node = new Writer();
        Stream.of(inputs).forEach(input -> node.text(1, input));
        return node.text(2, output).text(3, output + "_node").text(4, type);
    }

    private static List<String> names(ByteBuffer model, int field, int name) {
        return Proto.fields(model, 0, model.limit()).stream()
                .filter(part -> part.number() == 7)
                .flatMap(graph -> graph.fields().stream())
                .filter(part -> part.number() == field)
                .flatMap(part -> part.fields().stream())
                .filter(part -> part.number() == name)
                .map(Field::text)
                .toList();
    }
}
