package dev.aivideo.language;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.aivideo.models.OnnxSessions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A network that gives a vector for each piece of a text, and the tokenizer that goes with it. */
interface SentenceModel {
    /** Loads the network. Its inputs have the names of BERT's. */
    OrtSession open(int threads) throws OrtException;

    /** Reads the vocabulary. */
    Tokenizer tokenizer();

    /** all-MiniLM-L6-v2, 8 bits (23 MB, from the class path), English first. */
    final class English implements SentenceModel {
        private static final String MODEL = "/" + SentenceEmbedder.ENGLISH + ".onnx";
        private static final String TOKENIZER = "/" + SentenceEmbedder.ENGLISH + "-tokenizer.json";

        private static @Nullable WordPiece pieces;

        /** Its word pieces, read once. */
        static synchronized WordPiece wordPieces() {
            if (pieces == null) {
                pieces = WordPiece.ofResource(TOKENIZER);
            }
            return pieces;
        }

        @Override
        public Tokenizer tokenizer() {
            return wordPieces();
        }

        @Override
        public OrtSession open(int threads) throws OrtException {
            try (InputStream model = SentenceModel.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new EmbeddingException("The class path has no " + MODEL, null);
                }
                return OnnxSessions.open(model.readAllBytes(), threads);
            } catch (IOException e) {
                throw new EmbeddingException("Cannot read " + MODEL + " from the class path", e);
            }
        }
    }

    /** A model of the model store whose tokenizer is SentencePiece's. */
    record OfFiles(Path model, Path vocabulary) implements SentenceModel {
        @Override
        public OrtSession open(int threads) throws OrtException {
            return OnnxSessions.open(model, threads);
        }

        @Override
        public Tokenizer tokenizer() {
            return Unigram.read(vocabulary);
        }
    }
}
