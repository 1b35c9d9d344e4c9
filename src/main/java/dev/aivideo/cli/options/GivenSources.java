package dev.aivideo.cli.options;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.documents.DocumentException;
import dev.aivideo.documents.DocumentReader;
import dev.aivideo.documents.PageFetcher;
import dev.aivideo.job.ExitCode;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.project.SourceText;
import dev.aivideo.records.RightsProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads what {@code --source} names, files and pages, before any work is done. */
final class GivenSources {
    private static final int MOST = 20;
    private static final Pattern RESTRICTED = Pattern.compile("(?i)\\bCC[ -]BY(?:[ -](?:NC|ND|SA))*[ -](?:NC|ND)\\b");

    private final DocumentReader reader = new DocumentReader("--source");
    private final Workbench bench;
    private final boolean offline;
    private final Consumer<String> notes;

    GivenSources(Workbench bench, boolean offline, Consumer<String> notes) {
        this.bench = bench;
        this.offline = offline;
        this.notes = notes;
    }

    /** @throws RefusedException if one cannot be used, with the reason */
    List<SourceText> read(List<String> given) {
        if (given.size() > MOST) {
            throw RefusedException.usage("Give --source at most %d times, was %d".formatted(MOST, given.size()));
        }
        List<SourceText> texts = new ArrayList<>();
        for (String source : given.stream().distinct().toList()) {
            texts.add(allowed(read(source)));
        }
        return texts;
    }

    private SourceText allowed(SourceText text) {
        if (RESTRICTED.matcher(text.rights().licence()).find()) {
            notes.accept(
                    "The text '%s' is under %s, which forbids adaptations or commercial use; see whether your film may be made of it."
                            .formatted(text.name(), text.rights().licence()));
        }
        boolean shareAlike = text.rights().shareAlikeVersion().isPresent();
        if (shareAlike
                && !bench.settings()
                        .get("aivideo.rights", RightsProperties.class)
                        .allowsShareAlikeTexts()) {
            throw RefusedException.usage(
                    "The text for --source is under %s, and aivideo.rights.share-alike is refuse, was '%s'; give another text, or set it to allow"
                            .formatted(text.rights().licence(), text.name()));
        }
        return text;
    }

    private SourceText read(String source) {
        try {
            return DocumentReader.isAddress(source)
                    ? page(source)
                    : reader.file(WorkspaceOption.path("--source", source), notes);
        } catch (DocumentException e) {
            if (e.getCause() instanceof ServiceBusyException) {
                throw new RefusedException(ExitCode.NOTHING_STARTED, e.withoutRemedy(), e.remedy());
            }
            throw RefusedException.usage(e);
        }
    }

    private SourceText page(String address) {
        if (offline) {
            throw RefusedException.usage(
                    "--source is an address, and --offline uses no network, was '%s'; save the page and give the file"
                            .formatted(address));
        }
        return reader.page(address, new PageFetcher(bench.http()), notes);
    }
}
