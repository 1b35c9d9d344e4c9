package dev.aivideo.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into a point in the space of meaning: texts that say alike things lie close together. A text has the mean
 * of what the model gives for its pieces, of length 1: 384 numbers. The model is loaded when the first text is asked for
 * and is shared by all threads.
 */
public class SentenceEmbedder implements AutoCloseable {
    /** The English model's name: texts have other vectors in another model. */
    public static final String ENGLISH = "all-minilm-l6-v2-q";

    /** How many numbers a vector of the English model has. */
    public static final int DIMENSIONS = 384;

    private final SentenceModel model;
    private final int threads;
    private final Map<String, float[]> remembered;
    private @Nullable OrtSession session;
    private @Nullable Tokenizer tokenizer;

    /** With the English model, see {@link SentenceModel.English}. */
    public SentenceEmbedder(int threads, int remembered) {
        this(new SentenceModel.English(), threads, remembered);
    }

    /**
     * @param threads processor cores one text may use
     * @param remembered how many texts' vectors are kept, 1.5 kB each, the longest unused going first
     */
    SentenceEmbedder(SentenceModel model, int threads, int remembered) {
        this.model = model;
        this.threads = threads;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > remembered;
            }
        };
    }

    /**
     * The text's meaning as a vector of length 1. Equal texts give equal vectors, in every run.
     *
     * @param text what is beyond the model's length does not count: 256 pieces, about 180 words, of the English one
     * @throws EmbeddingException if the model cannot be loaded or run
     */
    public float[] embed(String text) {
        synchronized (remembered) {
            float[] known = remembered.get(text);
            if (known != null) {
                return known.clone();
            }
        }
        float[] meaning = compute(text);
        synchronized (remembered) {
            remembered.put(text, meaning);
        }
        return meaning.clone();
    }

    /**
     * The meanings of several texts, in order. They are run one by one: the model scales its 8-bit numbers over all
     * that is run together, so that in a batch a text's vector would depend on its neighbours.
     */
    public List<float[]> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }

    /** How alike two meanings are: 1 the same, about 0 nothing in common. Both vectors have length 1. */
    public static double cosine(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private float[] compute(String text) {
        try {
            OrtSession network = network();
            long[] ids = tokenizer().encode(text);
            long[] ones = new long[ids.length];
            Arrays.fill(ones, 1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                    OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                    OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]})) {
                Map<String, OnnxTensor> inputs =
                        new HashMap<>(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types));
                inputs.keySet().retainAll(network.getInputNames());
                try (OrtSession.Result result = network.run(inputs)) {
                    return normalisedMean(pieces(result));
                }
            }
        } catch (OrtException e) {
            throw new EmbeddingException("Cannot compute the meaning of a text of " + text.length() + " characters", e);
        }
    }

    private static float[][] pieces(OrtSession.Result result) throws OrtException {
        if (result.get(0).getValue() instanceof float[][][] texts && texts[0].length > 0) {
            return texts[0];
        }
        throw new EmbeddingException("The model gives no vectors for the pieces of a text", null);
    }

    private static float[] normalisedMean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += piece[i];
            }
        }
        double length = Math.sqrt(cosine(mean, mean));
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= (float) Math.max(length, 1e-12);
        }
        return mean;
    }

    private synchronized Tokenizer tokenizer() {
        if (tokenizer == null) {
            tokenizer = model.tokenizer();
        }
        return tokenizer;
    }

    private synchronized OrtSession network() throws OrtException {
        if (session == null) {
            session = model.open(threads);
        }
        return session;
    }

    @Override
    public synchronized void close() {
        try {
            if (session != null) {
                session.close();
                session = null;
            }
        } catch (OrtException e) {
            throw new EmbeddingException("Cannot release the model", e);
        }
    }
}
