package dev.aivideo.language;

import dev.aivideo.models.ModelStore;
import dev.aivideo.models.ModelUnavailableException;
import dev.aivideo.models.UnpinnedFile;
import dev.aivideo.project.Progress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model by which titles of pictures are compared with narrations: the English one, or one of fifty languages that is
 * fetched when it is first needed. Where that cannot be had, the operator is warned and the English one is used.
 */
public final class TitleMeanings implements AutoCloseable {
    private static final String REPOSITORY = "Xenova/paraphrase-multilingual-MiniLM-L12-v2";
    static final UnpinnedFile MODEL = UnpinnedFile.of(REPOSITORY, "onnx/model_quantized.onnx", 200_000_000);
    static final UnpinnedFile TOKENIZER = UnpinnedFile.of(REPOSITORY, "tokenizer.json", 50_000_000);

    private final LanguageProperties properties;
    private final SentenceEmbedder english;
    private final ModelStore store;
    private final Progress progress;
    private @Nullable SentenceEmbedder multilingual;

    TitleMeanings(LanguageProperties properties, SentenceEmbedder english, ModelStore store, Progress progress) {
        this.properties = properties;
        this.english = english;
        this.store = store;
        this.progress = progress;
    }

    /** A model, and the languages that it was trained on. */
    private record Meaning(SentenceEmbedder embedder, Set<TitleLanguage> foreign) implements TextMeaning {
        @Override
        public float[] embed(String text) {
            return embedder.embed(text);
        }

        @Override
        public boolean reads(TitleLanguage language) {
            return !foreign.contains(language);
        }
    }

    /**
     * The model for one run; one space of meaning for all its texts.
     *
     * @param offline nothing may be fetched
     */
    public synchronized TextMeaning open(boolean offline) {
        if (properties.titleModel().equals("multilingual")) {
            try {
                return new Meaning(multilingual(offline), Set.of());
            } catch (ModelUnavailableException e) {
                warn(e.problem() + " Remedy: " + e.remedy());
            } catch (EmbeddingException e) {
                warn(e.problem() + " Remedy: delete " + MODEL.name() + " in the models folder, to fetch it anew.");
            }
        }
        return new Meaning(
                english,
                Set.of(TitleLanguage.GERMAN, TitleLanguage.FRENCH, TitleLanguage.SPANISH, TitleLanguage.OTHER));
    }

    private void warn(String why) {
        progress.warn("The multilingual model for titles is not available; the English one is used. " + why);
    }

    private SentenceEmbedder multilingual(boolean offline) {
        if (multilingual == null) {
            SentenceModel model =
                    new SentenceModel.OfFiles(store.obtain(MODEL, offline), store.obtain(TOKENIZER, offline));
            SentenceEmbedder opened = new SentenceEmbedder(model, properties.threads(), properties.remembered());
            try {
                opened.embed("A model that does not work is found here.");
            } catch (EmbeddingException e) {
                opened.close();
                throw e;
            }
            multilingual = opened;
        }
        return multilingual;
    }

    @Override
    public synchronized void close() {
        if (multilingual != null) {
            multilingual.close();
            multilingual = null;
        }
    }
}
