package dev.aivideo.models;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file whose checksum is not known here. It is checked by the one that the server states; what came first is pinned
 * in a small file beside it, and nothing else is taken from then on.
 *
 * @param name where it is kept below the models folder, with {@code /}
 * @param path on the official server
 * @param mostBytes a longer one is refused
 */
public record UnpinnedFile(String name, String path, long mostBytes) {
    private static final Logger LOG = LoggerFactory.getLogger(UnpinnedFile.class);
    private static final Pattern PIN = Pattern.compile("([0-9a-f]{64}) (\\d{1,15})");

    /** A file of a model on huggingface.co, kept in a folder of the model's name. */
    public static UnpinnedFile of(String repository, String path, long mostBytes) {
        String model = repository.substring(repository.indexOf('/') + 1);
        String file = path.substring(path.lastIndexOf('/') + 1);
        return new UnpinnedFile(model + "/" + file, repository + "/resolve/main/" + path, mostBytes);
    }

    /** The file as it was pinned; empty if it never was. */
    Optional<ModelFile> pinned(Path directory) {
        try {
            Matcher pin = PIN.matcher(Files.readString(pin(directory)).strip());
            return pin.matches() ? Optional.of(as(pin.group(1), Long.parseLong(pin.group(2)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Pins it to what has come. */
    ModelFile pin(Path directory, Path fetched) throws IOException {
        ModelFile pinned = as(Checksums.sha256(fetched), Files.size(fetched));
        AtomicFile.of(pin(directory)).forced().write("%s %d%n".formatted(pinned.sha256(), pinned.bytes()));
        LOG.info("{} is pinned to what came: SHA-256 {}, {} bytes", name, pinned.sha256(), pinned.bytes());
        return pinned;
    }

    private Path pin(Path directory) {
        return directory.resolve(name + ".pin");
    }

    private ModelFile as(String sha256, long bytes) {
        return new ModelFile(name, sha256, bytes, path, null, null);
    }
}
