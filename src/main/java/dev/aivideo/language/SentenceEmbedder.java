package dev.aivideo.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into a point in the space of meaning: texts that say alike things lie close together. The model is
 * all-MiniLM-L6-v2, 8 bits (23 MB, from the class path), 384 numbers a text, English first. It is loaded when the first
 * text is asked for and is shared by all threads.
 */
public class SentenceEmbedder implements AutoCloseable {
    /** The model's name: texts have other vectors in another model. */
    public static final String NAME = "all-minilm-l6-v2-q";

    /** How many numbers a vector has. */
    public static final int DIMENSIONS = 384;

    private static final String MODEL = "/" + NAME + ".onnx";
    static final String TOKENIZER = "/" + NAME + "-tokenizer.json";

    private final int threads;
    private final Map<String, float[]> remembered;
    private @Nullable OrtSession session;
    private @Nullable WordPiece tokenizer;

    /**
     * @param threads processor cores one text may use
     * @param remembered how many texts' vectors are kept, 1.5 kB each, the longest unused going first
     */
    public SentenceEmbedder(int threads, int remembered) {
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
     * @param text what is beyond 256 word pieces (about 180 words) does not count
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
            OrtSession model = model();
            long[] ids = tokenizer().encode(text);
            long[] ones = new long[ids.length];
            Arrays.fill(ones, 1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                    OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                    OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                    OrtSession.Result result =
                            model.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
                return normalisedMean(((float[][][]) result.get(0).getValue())[0]);
            }
        } catch (OrtException e) {
            throw new EmbeddingException("Cannot compute the meaning of a text of " + text.length() + " characters", e);
        }
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

    private synchronized WordPiece tokenizer() {
        if (tokenizer == null) {
            tokenizer = WordPiece.ofResource(TOKENIZER);
        }
        return tokenizer;
    }

    private synchronized OrtSession model() throws OrtException {
        if (session == null) {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(threads);
                // Waiting threads sleep instead of burning the cores that FFmpeg needs.
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                session = OrtEnvironment.getEnvironment().createSession(modelBytes(), options);
            }
        }
        return session;
    }

    private static byte[] modelBytes() {
        try (InputStream model = SentenceEmbedder.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new EmbeddingException("The class path has no " + MODEL, null);
            }
            return model.readAllBytes();
        } catch (IOException e) {
            throw new EmbeddingException("Cannot read " + MODEL + " from the class path", e);
        }
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
