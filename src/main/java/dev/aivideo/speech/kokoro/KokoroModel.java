package dev.aivideo.speech.kokoro;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.aivideo.models.OnnxSessions;
import dev.aivideo.speech.NarrationException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two networks: the small one tells how long each symbol lasts, the whole one speaks. Each is loaded on first use.
 * ONNX Runtime's sessions may be used from several threads.
 */
final class KokoroModel implements AutoCloseable {
    static final int SAMPLES_PER_FRAME = 600;
    static final int SAMPLE_RATE_HZ = 24_000;
    static final String FRAMES = "/encoder/Clip_output_0";
    /** Frames of each symbol at speed 1, not yet rounded. */
    static final String RAW_FRAMES = "/encoder/predictor/ReduceSum_output_0";

    private final Path speaking;
    private final Path measuring;
    private final int threads;
    private @Nullable OrtSession speaker;
    private @Nullable OrtSession measurer;

    KokoroModel(Path speaking, Path measuring, int threads) {
        this.speaking = speaking;
        this.measuring = measuring;
        this.threads = threads;
    }

    /** What the network made of the symbols: sound, and frames of each symbol. */
    record Sound(float[] samples, int[] frames) {}

    /** Frames of each symbol at a speed: as the network itself divides, rounds and keeps at least one. */
    static int[] frames(float[] rawFrames, double speed) {
        int[] frames = new int[rawFrames.length];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = Math.max(1, (int) Math.rint(rawFrames[i] / (float) speed));
        }
        return frames;
    }

    float[] rawFrames(long[] symbols, float[] style) {
        try (OrtSession.Result result = run(measurer(), symbols, style, null)) {
            return floats((OnnxTensor) result.get(0));
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    Sound speak(long[] symbols, float[] style, double speed) {
        try (OrtSession.Result result = run(speaker(), symbols, style, speed)) {
            OnnxTensor waveform = (OnnxTensor) result.get("waveform").orElseGet(() -> result.get(0));
            OnnxTensor durations = (OnnxTensor) result.get(FRAMES).orElseGet(() -> result.get(1));
            float[] frames = floats(durations);
            int[] rounded = new int[frames.length];
            Arrays.setAll(rounded, i -> Math.round(frames[i]));
            return new Sound(floats(waveform), rounded);
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private static OrtSession.Result run(OrtSession session, long[] symbols, float[] style, @Nullable Double speed)
            throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        float[] factor = {speed == null ? 1f : speed.floatValue()};
        try (OnnxTensor ids =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(symbols), new long[] {1, symbols.length});
                OnnxTensor voice =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(style), new long[] {1, style.length});
                OnnxTensor rate = OnnxTensor.createTensor(environment, FloatBuffer.wrap(factor), new long[] {1})) {
            String idsName = session.getInputNames().contains("tokens") ? "tokens" : "input_ids";
            return session.run(
                    speed == null
                            ? Map.of(idsName, ids, "style", voice)
                            : Map.of(idsName, ids, "style", voice, "speed", rate));
        }
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private synchronized OrtSession speaker() throws OrtException {
        if (speaker == null) {
            speaker = OnnxSessions.open(speaking, threads);
        }
        return speaker;
    }

    private synchronized OrtSession measurer() throws OrtException {
        if (measurer == null) {
            measurer = OnnxSessions.open(measuring, threads);
        }
        return measurer;
    }

    private static NarrationException failed(OrtException e) {
        return new NarrationException(
                "The Kokoro model failed.",
                String.valueOf(e.getMessage()),
                "Free some memory (the model needs about 1 GB), or delete the models folder to fetch it anew.",
                e);
    }

    @Override
    public synchronized void close() {
        try {
            if (speaker != null) {
                speaker.close();
            }
            if (measurer != null) {
                measurer.close();
            }
        } catch (OrtException e) {
            throw failed(e);
        }
        speaker = null;
        measurer = null;
    }
}
