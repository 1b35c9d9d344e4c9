package dev.aivideo.speech.kokoro;

import dev.aivideo.models.ModelFile;
import dev.aivideo.models.ModelStore;
import dev.aivideo.models.ModelUnavailableException;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.NarratorUnavailableException;
import dev.aivideo.speech.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kokoro as an engine: available once its model, dictionary and voice have been downloaded. */
public class KokoroSource implements NarratorSource {
    /** Part of the derived files' names: to be raised whenever {@link OnnxPatch} makes something else. */
    private static final String PATCH = "1";

    private final ModelStore store;
    private final KokoroProperties properties;
    private @Nullable KokoroNarrator narrator;
    private boolean mayFetch;

    public KokoroSource(ModelStore store, KokoroProperties properties) {
        this.store = store;
        this.properties = properties;
    }

    /** All that may have to be fetched for it. */
    public static List<ModelFile> files() {
        return KokoroFiles.all();
    }

    @Override
    public String engine() {
        return KokoroNarrator.ENGINE;
    }

    @Override
    public List<Voice> voices() {
        return KokoroVoices.ALL;
    }

    @Override
    public String fingerprint() {
        return model().sha256() + "-" + PATCH + "-" + KokoroFiles.DICTIONARY.sha256() + "-" + Pronouncer.EDITION;
    }

    @Override
    public Optional<String> refusal(String voice) {
        return KokoroVoices.otherLanguage(voice)
                .map(language -> "The voice '%s' speaks %s; narrations are in English.".formatted(voice, language));
    }

    /** Whether this voice needs no download. */
    public boolean isHere(String voice) {
        return store.has(model())
                && store.has(KokoroFiles.DICTIONARY)
                && KokoroVoices.file(voice).filter(store::has).isPresent();
    }

    @Override
    public synchronized Narrator open(String voice, boolean offline) {
        try {
            mayFetch = !offline;
            Path model = store.obtain(model(), offline);
            Path dictionary = store.obtain(KokoroFiles.DICTIONARY, offline);
            voiceFile(voice);
            if (narrator == null) {
                narrator = narrator(model, Dictionary.read(dictionary));
            }
            return narrator;
        } catch (ModelUnavailableException e) {
            throw new NarratorUnavailableException(e.problem(), e.remedy(), e);
        } catch (IOException e) {
            throw new NarratorUnavailableException(String.valueOf(e.getMessage()), "", e);
        }
    }

    private KokoroNarrator narrator(Path model, Dictionary dictionary) {
        Path speaking = store.derived(
                model(),
                model,
                "speak-" + PATCH,
                (original, out) ->
                        OnnxPatch.addOutput(original, KokoroModel.FRAMES).writeTo(out));
        Path measuring = store.derived(
                model(),
                model,
                "measure-" + PATCH,
                (original, out) ->
                        OnnxPatch.keepOnly(original, KokoroModel.RAW_FRAMES).writeTo(out));
        return new KokoroNarrator(
                new KokoroModel(speaking, measuring, properties.threads()),
                new Pronouncer(dictionary, SpellingRules::sound),
                new KokoroVoices(this::voiceFile));
    }

    private Path voiceFile(String voice) {
        ModelFile file = KokoroVoices.file(voice)
                .orElseThrow(() -> new IllegalArgumentException("There is no voice '" + voice + "'"));
        return store.obtain(file, !mayFetch);
    }

    private ModelFile model() {
        return properties.model().equals("fp32") ? KokoroFiles.FP32 : KokoroFiles.Q8;
    }
}
