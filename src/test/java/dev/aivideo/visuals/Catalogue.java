package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clips about a bridge, made by FFmpeg when they are fetched. */
class Catalogue implements FootageSource {
    int searches;
    private final String name;
    private final int clips;
    private final int lengthS;

    Catalogue(String name, int clips, int lengthS) {
        this.name = name;
        this.clips = clips;
        this.lengthS = lengthS;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        searches++;
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            found.add(Pictures.clip(name, "c" + i, "suspension bridge cable", Duration.ofSeconds(lengthS), 1920, 1080));
        }
        return found;
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve(name + "-" + candidate.id() + ".mp4");
            Files.deleteIfExists(file);
            write(file, part);
            return new Footage(file, Duration.ZERO);
        } catch (IOException e) {
            throw new FootageException("no", "disk", "none", e);
        }
    }

    void write(Path file, ClipRange part) throws IOException {
        String source = "testsrc2=s=320x180:r=10:d=" + part.length().toMillis() / 1000.0 + ",hue=h="
                + Math.floorMod(file.getFileName().hashCode(), 360);
        TestMedia.make(file, "mp4", source, "-c:v", "libx264", "-preset", "ultrafast", "-threads", "1");
    }
}
