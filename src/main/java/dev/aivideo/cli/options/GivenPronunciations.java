package dev.aivideo.cli.options;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.documents.DocumentReader;
import dev.aivideo.speech.lexicon.LexiconException;
import dev.aivideo.speech.lexicon.LexiconFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of pronunciations that lie beside the texts of a film: {@code notes.pronunciations.csv} beside {@code notes.md}. */
final class GivenPronunciations {
    private static final String ENDING = ".pronunciations.csv";

    private GivenPronunciations() {}

    /**
     * The lists beside these texts, as one.
     *
     * @return null if there are none
     * @throws RefusedException if a line of one is faulty
     */
    static @Nullable String beside(List<String> sources, @Nullable String script) {
        Stream<Path> texts = Stream.concat(
                sources.stream()
                        .filter(source -> !DocumentReader.isAddress(source))
                        .map(source -> WorkspaceOption.path("--source", source)),
                Stream.ofNullable(script).map(file -> WorkspaceOption.path("--script", file)));
        String all = texts.map(GivenPronunciations::beside)
                .distinct()
                .filter(Files::exists)
                .map(GivenPronunciations::checked)
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static Path beside(Path text) {
        String name = text.getFileName() == null ? "" : text.getFileName().toString();
        return text.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ENDING);
    }

    private static String checked(Path list) {
        try {
            String text = LexiconFile.text(list);
            LexiconFile.parse(text, list.toString());
            return text.replaceFirst("^\uFEFF", "");
        } catch (LexiconException e) {
            throw RefusedException.usage(e);
        }
    }
}
