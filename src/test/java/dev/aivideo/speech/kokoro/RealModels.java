package dev.aivideo.speech.kokoro;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelFile;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.models.ModelStore;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Progress;
import dev.aivideo.testing.RecordingProgress;
import java.time.Duration;
import java.util.List;

/** Real models, fetched into the user's cache as the settings' defaults have it. */
final class RealModels {
    private static final Progress SILENT = new RecordingProgress();

    private RealModels() {}

    static ModelStore store(List<ModelFile> files) {
        ModelProperties properties = new ModelProperties(
                null, "https://huggingface.co", "npm", Duration.ofSeconds(20), Duration.ofMinutes(15));
        NetProperties net = NetProperties.defaults();
        return new ModelStore(
                new CacheProperties(null).directory().resolve("models"),
                properties,
                files,
                new Http(net, new AddressGuard(net)),
                SILENT);
    }
}
