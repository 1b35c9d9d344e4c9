package dev.aivideo.job;

import dev.aivideo.project.Run;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.WarningRepository;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Log and warnings of the current runs. */
@Component
class RunJournal {
    private final Workspace workspace;
    private final CollectedWarnings warnings;
    private final WarningRepository records;

    RunJournal(Workspace workspace, CollectedWarnings warnings, WarningRepository records) {
        this.workspace = workspace;
        this.warnings = warnings;
        this.records = records;
    }

    /** Log and warnings of one run, which end when this is closed. */
    record Open(RunLog log, CollectedWarnings warnings, Run run) implements AutoCloseable {
        @Override
        public void close() {
            warnings.end(run.id());
            log.close();
        }
    }

    Open open(Run run) {
        Open open = new Open(RunLog.open(run.id(), log(run)), warnings, run);
        warnings.begin(run.id(), text -> records.add(run.id(), text));
        return open;
    }

    /** Not the path in the record: triggers in a foreign database may have changed it. */
    Path log(Run run) {
        return RunLog.fileFor(workspace, run.projectId(), run.attempt(), run.startedAt());
    }

    void warn(String text) {
        warnings.warn(text);
    }

    /** Oldest first. */
    List<String> warnings(Run run) {
        return warnings.of(run.id());
    }
}
