package dev.aivideo.nightly;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Progress;
import dev.aivideo.queue.ListRules;
import dev.aivideo.queue.QueueFile;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.speech.Narrators;
import dev.aivideo.style.StyleException;
import dev.aivideo.style.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The operator's standing list, imported into the queue at the start of a night; known topics are skipped. */
@Component
public class NightList {
    private static final Path USUAL_FILE = Path.of("config/nightly.csv");
    /** A file that is not a list may have only bad lines. */
    private static final int MOST_LINES = 50;

    private final Path file;
    private final QueueRepository queue;
    private final NightlyProperties properties;
    private final Narrators narrators;
    private final Styles styles;
    private final Progress progress;

    NightList(
            @Value("${aivideo.home:.}") Path home,
            QueueRepository queue,
            NightlyProperties properties,
            Narrators narrators,
            Styles styles,
            Progress progress) {
        this.file = home.resolve(properties.list());
        this.queue = queue;
        this.properties = properties;
        this.narrators = narrators;
        this.styles = styles;
        this.progress = progress;
    }

    /** Queue new films; returns notes for the night's report. */
    List<NightNote> importEntries() {
        List<NightNote> notes = new ArrayList<>();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !properties.list().equals(USUAL_FILE)) {
            try {
                // Defaults for lines with missing values.
                Brief usual = Brief.standard("any").looking(styles.look(null));
                importEntries(QueueFile.read(file, new ListRules(usual, narrators::refusal, styles::look)), notes);
            } catch (IOException | StyleException e) {
                notes.add(NightNote.fault("The night's list could not be read: " + e.getMessage()));
            }
        }
        notes.forEach(note -> progress.warn(note.text()));
        return notes;
    }

    private void importEntries(QueueFile read, List<NightNote> notes) {
        read.notes().forEach(note -> notes.add(NightNote.remark(file + ": " + note)));
        read.faults().stream()
                .limit(MOST_LINES)
                .map(fault -> "%s, line %d: %s".formatted(file, fault.line(), fault.message()))
                .forEach(fault -> notes.add(NightNote.fault(fault)));
        if (read.faults().size() > MOST_LINES) {
            notes.add(NightNote.fault("%s: %d more bad lines; 'queue import' lists them all"
                    .formatted(file, read.faults().size() - MOST_LINES)));
        }
        queue.addNew(read.films(), Instant.now().minus(properties.notAgainWithin()), done -> {});
    }
}
