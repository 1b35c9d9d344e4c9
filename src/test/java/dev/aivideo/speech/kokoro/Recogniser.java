package dev.aivideo.speech.kokoro;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.aivideo.models.ModelFile;
import dev.aivideo.models.ModelStore;
import dev.aivideo.speech.Speech;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down what it hears, up to about 14 s of English at a time: the Moonshine tiny network, MIT licence. */
final class Recogniser {
    private static final String MODELS = "@usefulsensors/moonshine-js@0.1.16";
    private static final String IN_PACKAGE = "package/dist/model/tiny/quantized/";
    private static final ModelFile ENCODER = new ModelFile(
            "moonshine-tiny/encoder_model.onnx",
            "c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a",
            7_937_661,
            null,
            MODELS,
            IN_PACKAGE + "encoder_model.onnx");
    private static final ModelFile DECODER = new ModelFile(
            "moonshine-tiny/decoder_model_merged.onnx",
            "eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367",
            20_243_286,
            null,
            MODELS,
            IN_PACKAGE + "decoder_model_merged.onnx");
    private static final ModelFile VOCABULARY = new ModelFile(
            "llama-tokenizer-1.2.2/llama-tokenizer.js",
            "34a7b9f7579d40486444590c37cba6564ef40c3dd98ecdfc2f7c886ae72c898d",
            676_487,
            null,
            "llama-tokenizer-js@1.2.2",
            "package/llama-tokenizer.js");
    static final List<ModelFile> FILES = List.of(ENCODER, DECODER, VOCABULARY);

    private static final int LAYERS = 6;
    private static final long[] NOTHING_PAST = {0, 8, 1, 36};
    private static final long BEGIN = 1;
    private static final long END = 2;
    private static final int SAMPLE_RATE_HZ = 16_000;
    /** Nobody says more in a second. */
    private static final int TOKENS_A_SECOND = 7;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession decoder;
    private final List<String> vocabulary;

    Recogniser(ModelStore store) throws IOException, OrtException {
        encoder = session(store.obtain(ENCODER, false));
        decoder = session(store.obtain(DECODER, false));
        vocabulary = vocabulary(Files.readString(store.obtain(VOCABULARY, false)));
    }

    private OrtSession session(Path network) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        return environment.createSession(network.toString(), options);
    }

    private static List<String> vocabulary(String script) {
        String before = "llama_vocab_base64 = \"";
        int from = script.indexOf(before) + before.length();
        byte[] lines = Base64.getDecoder().decode(script.substring(from, script.indexOf('"', from)));
        return List.of(new String(lines, StandardCharsets.UTF_8).split("\n"));
    }

    String hear(Speech speech) throws OrtException {
        float[] sound = resampled(speech.samples(), speech.sampleRateHz());
        try (OnnxTensor input =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(sound), new long[] {1, sound.length});
                OrtSession.Result heard = encoder.run(Map.of("input_values", input))) {
            return text(words((OnnxTensor) heard.get(0), sound.length * TOKENS_A_SECOND / SAMPLE_RATE_HZ + 5));
        }
    }

    private List<Long> words(OnnxTensor heard, int most) throws OrtException {
        List<Long> tokens = new ArrayList<>(List.of(BEGIN));
        while (tokens.size() < most) {
            long next = next(heard, tokens);
            if (next == END) {
                break;
            }
            tokens.add(next);
        }
        return tokens.subList(1, tokens.size());
    }

    private long next(OnnxTensor heard, List<Long> tokens) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        List<OnnxTensor> own = new ArrayList<>();
        try {
            own.add(OnnxTensor.createTensor(
                    environment,
                    LongBuffer.wrap(tokens.stream().mapToLong(Long::longValue).toArray()),
                    new long[] {1, tokens.size()}));
            inputs.put("input_ids", own.get(0));
            own.add(OnnxTensor.createTensor(environment, new boolean[] {false}));
            inputs.put("use_cache_branch", own.get(1));
            own.add(OnnxTensor.createTensor(environment, FloatBuffer.allocate(0), NOTHING_PAST));
            for (int layer = 0; layer < LAYERS; layer++) {
                for (String part : List.of("decoder.key", "decoder.value", "encoder.key", "encoder.value")) {
                    inputs.put("past_key_values.%d.%s".formatted(layer, part), own.get(2));
                }
            }
            inputs.put("encoder_hidden_states", heard);
            try (OrtSession.Result result = decoder.run(inputs)) {
                float[][] scores = ((float[][][]) ((OnnxTensor) result.get(0)).getValue())[0];
                return highest(scores[scores.length - 1]);
            }
        } finally {
            own.forEach(OnnxTensor::close);
        }
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private String text(List<Long> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(vocabulary.get(token.intValue())));
        return text.toString().replace('\u2581', ' ').strip();
    }

    /** By averages of what falls into each sample: enough for recognition. */
    private static float[] resampled(float[] samples, int rateHz) {
        float[] sound = new float[(int) ((long) samples.length * SAMPLE_RATE_HZ / rateHz)];
        double step = rateHz / (double) SAMPLE_RATE_HZ;
        for (int i = 0; i < sound.length; i++) {
            double at = i * step;
            int left = (int) at;
            int right = Math.min(samples.length - 1, left + 1);
            sound[i] = (float) (samples[left] * (1 - (at - left)) + samples[right] * (at - left));
        }
        return sound;
    }
}
