package dev.aivideo.models;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;

/** Loads models with ONNX Runtime. A session may be used from several threads. */
public final class OnnxSessions {
    private OnnxSessions() {}

    /** Loads a model. */
    private interface Loader {
        OrtSession load(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;
    }

    /** @param threads processor cores for one run */
    public static OrtSession open(Path file, int threads) throws OrtException {
        return open(threads, (environment, options) -> environment.createSession(file.toString(), options));
    }

    /** @param model the bytes of a model's file */
    public static OrtSession open(byte[] model, int threads) throws OrtException {
        return open(threads, (environment, options) -> environment.createSession(model, options));
    }

    private static OrtSession open(int threads, Loader loader) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Waiting threads sleep instead of burning the cores that FFmpeg needs.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return loader.load(environment, options);
        }
    }
}
