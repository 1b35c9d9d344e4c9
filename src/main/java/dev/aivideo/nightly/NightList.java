package dev.aivideo.nightly;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Progress;
import dev.aivideo.voiceover.Narrators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The operator's standing list, taken into the queue at the start of a night; what is known already is passed over. */
@Component
class NightList {
    /** For lines that leave something out. */
    static final Brief USUAL = Brief.standard("any");

    private final Path file;
    private final QueueRepository queue;
    private final NightlyProperties properties;
    private final Narrators narrators;
    private final Progress progress;

    NightList(
            @Value("${aivideo.home:.}") Path home,
            QueueRepository queue,
            NightlyProperties properties,
            Narrators narrators,
            Progress progress) {
        this.file = home.resolve(properties.list());
        this.queue = queue;
        this.properties = properties;
        this.narrators = narrators;
        this.progress = progress;
    }

    void takeIn() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            QueueFile read = QueueFile.read(file, USUAL, narrators::refusal);
            read.faults()
                    .forEach(fault -> progress.warn("%s, line %d: %s".formatted(file, fault.line(), fault.message())));
            Instant since = Instant.now().minus(properties.notAgainWithin());
            List<QueueRepository.NewEntry> fresh = read.films().stream()
                    .filter(film -> !queue.isKnown(film.brief().topic(), since))
                    .toList();
            queue.addAll(fresh);
        } catch (IOException e) {
            progress.warn("The night's list was not read: " + e.getMessage());
        }
    }
}
