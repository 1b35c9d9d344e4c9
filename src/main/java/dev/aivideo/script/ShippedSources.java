package dev.aivideo.script;

import dev.aivideo.documents.DocumentException;
import dev.aivideo.documents.DocumentReader;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of texts to make narrations from; anyone may put one there. */
public class ShippedSources {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedSources.class);

    private final DocumentReader reader = new DocumentReader("a source");
    private final Path folder;
    private final double similarity;
    private final boolean shareAlike;
    private final SentenceEmbedder embedder;

    /**
     * The texts of a folder.
     *
     * @param similarity that a text has to the topic at least, 0 to 1
     * @param shareAlike whether texts are taken whose licence asks that what is made of them be under it too
     */
    public ShippedSources(Path folder, double similarity, boolean shareAlike, SentenceEmbedder embedder) {
        this.folder = folder;
        this.similarity = similarity;
        this.shareAlike = shareAlike;
        this.embedder = embedder;
    }

    /**
     * A text that fits.
     *
     * @param similarity of its title or beginning to the topic, 0 to 1
     */
    public record Source(SourceText text, double similarity) {}

    /** The text nearest to the topic in meaning, if it is near enough; a file that cannot be read is passed over. */
    public Optional<Source> fitting(String topic) {
        float[] wanted = embedder.embed(topic);
        return files().stream()
                .flatMap(file -> read(file, wanted).stream())
                .max(Comparator.comparingDouble(Source::similarity))
                .filter(source -> source.similarity() >= similarity);
    }

    /** Whether the settings let a script be made of a text with these rights. */
    boolean allows(Rights rights) {
        return shareAlike || rights.shareAlikeVersion().isEmpty();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("(?i).+\\.(md|txt|html?|pdf|docx|odt|epub|srt|vtt)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("Cannot list the sources in {}: {}", folder, e.toString());
            return List.of();
        }
    }

    private Optional<Source> read(Path file, float[] wanted) {
        try {
            SourceText text = reader.file(file, LOG::warn);
            if (!allows(text.rights())) {
                return Optional.empty();
            }
            return Optional.of(new Source(text, similarity(Markdown.read(text.text()), wanted)));
        } catch (DocumentException e) {
            LOG.warn("Source passed over: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private double similarity(Markdown.Prose prose, float[] wanted) {
        double title = prose.title().isEmpty() ? 0 : alike(prose.title(), wanted);
        return Math.max(title, alike(prose.paragraphs().get(0), wanted));
    }

    private double alike(String text, float[] wanted) {
        return SentenceEmbedder.cosine(embedder.embed(text), wanted);
    }
}
