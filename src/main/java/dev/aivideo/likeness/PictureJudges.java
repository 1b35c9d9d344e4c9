package dev.aivideo.likeness;

import dev.aivideo.models.ModelStore;
import dev.aivideo.models.ModelUnavailableException;
import dev.aivideo.models.UnpinnedFile;
import dev.aivideo.project.Progress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The judge that the settings name, fetched when it is first needed. Where it cannot be had, the operator is warned and
 * pictures are chosen by what is said of them alone.
 */
public final class PictureJudges implements AutoCloseable {
    private static final String REPOSITORY = "Xenova/clip-vit-base-patch32";
    static final UnpinnedFile VISION = UnpinnedFile.of(REPOSITORY, "onnx/vision_model_quantized.onnx", 200_000_000);
    static final UnpinnedFile TEXT = UnpinnedFile.of(REPOSITORY, "onnx/text_model_quantized.onnx", 200_000_000);
    static final UnpinnedFile TOKENIZER = UnpinnedFile.of(REPOSITORY, "tokenizer.json", 20_000_000);
    private static final int THREADS = 2;

    private final PictureModelProperties properties;
    private final ModelStore store;
    private final Progress progress;
    private @Nullable Clip clip;

    PictureJudges(PictureModelProperties properties, ModelStore store, Progress progress) {
        this.properties = properties;
        this.store = store;
        this.progress = progress;
    }

    /**
     * The judge for one run; empty if the settings want none, or it cannot be had.
     *
     * @param offline nothing may be fetched
     */
    public synchronized Optional<PictureJudge> open(boolean offline) {
        if (properties.pictureModel().equals("none")) {
            return Optional.empty();
        }
        try {
            return Optional.of(clip(offline));
        } catch (ModelUnavailableException e) {
            warn(e.problem() + " Remedy: " + e.remedy());
        } catch (LikenessException e) {
            warn(e.problem() + " " + e.evidence() + " Remedy: " + e.remedy());
        }
        return Optional.empty();
    }

    private void warn(String why) {
        progress.warn("The picture model is not available; pictures are chosen by their titles alone. " + why);
    }

    private Clip clip(boolean offline) {
        if (clip == null) {
            clip = Clip.open(
                    store.obtain(VISION, offline),
                    store.obtain(TEXT, offline),
                    store.obtain(TOKENIZER, offline),
                    THREADS);
        }
        return clip;
    }

    @Override
    public synchronized void close() {
        if (clip != null) {
            clip.close();
            clip = null;
        }
    }
}
