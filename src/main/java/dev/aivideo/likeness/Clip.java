package dev.aivideo.likeness;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.aivideo.models.OnnxSessions;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * CLIP (Radford et al. 2021, https://arxiv.org/abs/2103.00020): one network for pictures and one for texts, whose results
 * lie close together where the text could be written below the picture.
 */
final class Clip implements PictureJudge, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clip.class);
    private static final int SIDE_PX = ClipPixels.SIDE_PX;

    private final OrtSession vision;
    private final OrtSession text;
    private final ClipTokenizer tokenizer;
    private String lastText = "";
    private float[] lastMeaning = {};

    private Clip(OrtSession vision, OrtSession text, ClipTokenizer tokenizer) {
        this.vision = vision;
        this.text = text;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads the model.
     *
     * @param threads processor cores for one run
     * @throws LikenessException if a file is not what it should be
     */
    static Clip open(Path vision, Path text, Path tokenizer, int threads) {
        ClipTokenizer pieces = ClipTokenizer.read(tokenizer);
        try {
            OrtSession sight = OnnxSessions.open(vision, threads);
            try {
                return new Clip(sight, OnnxSessions.open(text, threads), pieces);
            } catch (OrtException e) {
                sight.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new LikenessException("The picture model cannot be loaded.", e);
        }
    }

    @Override
    public OptionalDouble judge(String said, Path picture) {
        try {
            float[] seen = see(ClipPixels.read(picture));
            float[] meant = understand(said);
            double cosine = cosine(seen, meant);
            return Double.isFinite(cosine) ? OptionalDouble.of(cosine) : OptionalDouble.empty();
        } catch (IOException | OrtException | RuntimeException e) { // decoders throw what they like at damaged files
            LOG.info("No judgement of {}: {}", picture, e.toString());
            return OptionalDouble.empty();
        }
    }

    private float[] see(float[] pixels) throws OrtException {
        long[] shape = {1, 3, SIDE_PX, SIDE_PX};
        try (OnnxTensor tensor =
                OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.wrap(pixels), shape)) {
            return run(vision, Map.of(vision.getInputNames().iterator().next(), tensor));
        }
    }

    /** All pictures of a scene are judged by one text. */
    private synchronized float[] understand(String said) throws OrtException {
        if (!said.equals(lastText) || lastMeaning.length == 0) {
            lastMeaning = meaning(said);
            lastText = said;
        }
        return lastMeaning;
    }

    private float[] meaning(String said) throws OrtException {
        long[] ids = tokenizer.encode(said);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones})) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            for (String name : text.getInputNames()) {
                inputs.put(name, name.contains("mask") ? mask : pieces);
            }
            return run(text, inputs);
        }
    }

    /** What the model calls its embeddings, else the first that it gives. */
    private static float[] run(OrtSession session, Map<String, OnnxTensor> inputs) throws OrtException {
        String output = session.getOutputNames().stream()
                .filter(name -> name.endsWith("embeds"))
                .findFirst()
                .orElseGet(() -> session.getOutputNames().iterator().next());
        try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
            OnnxValue value = result.get(0);
            FloatBuffer numbers = ((OnnxTensor) value).getFloatBuffer();
            float[] embedding = new float[numbers.remaining()];
            numbers.get(embedding);
            return embedding;
        }
    }

    private static double cosine(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalStateException("A picture has %d numbers, a text %d".formatted(one.length, other.length));
        }
        double product = 0;
        double length = 0;
        double otherLength = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            length += one[i] * one[i];
            otherLength += other[i] * other[i];
        }
        return product / Math.sqrt(length * otherLength);
    }

    @Override
    public void close() {
        try {
            vision.close();
            text.close();
        } catch (OrtException e) {
            throw new LikenessException("The picture model cannot be released.", e);
        }
    }
}
