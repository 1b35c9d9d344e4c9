package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.project.Json;
import dev.aivideo.records.ContentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The articles that were chosen for topics, and their texts by title and revision, so that a film that is made again, or
 * without a network, is made of the same. A topic without an article is asked about again after a day.
 */
final class KeptArticles {
    private static final Logger LOG = LoggerFactory.getLogger(KeptArticles.class);
    private static final Duration NOTHING_KEPT = Duration.ofHours(24);

    private final Path folder;
    private final Clock clock;

    KeptArticles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @param wiki language of the Wikipedia that has it */
    record Name(String wiki, String title, long revision) {}

    /** @param words that the narration was to have */
    private record Choice(String language, String topic, int words, List<Name> articles) {}

    /** @param page as the API gave it */
    record Kept(String wiki, JsonNode page) {}

    /**
     * What was chosen for a topic; empty if nothing is kept, or a film of that many words may need more.
     *
     * @param words at most so many are wanted; 0 if whatever is kept will do
     */
    Optional<List<Kept>> find(String language, String topic, int words) {
        Path file = choiceFile(language, topic);
        Choice choice = read(file, Choice.class);
        if (choice == null || choice.words() < words || choice.articles().isEmpty() && isOld(file)) {
            return Optional.empty();
        }
        List<Kept> pages = new ArrayList<>();
        for (Name name : choice.articles()) {
            JsonNode page = read(pageFile(name), JsonNode.class);
            if (page == null) {
                return Optional.empty();
            }
            pages.add(new Kept(name.wiki(), page));
        }
        return Optional.of(List.copyOf(pages));
    }

    void keep(String language, String topic, int words, List<Kept> pages) {
        List<Name> names = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Kept kept : pages) {
                Name name = new Name(
                        kept.wiki(), kept.page().path("title").asString(""), ArticleText.revision(kept.page()));
                AtomicFile.shared(pageFile(name)).write(kept.page().toString());
                names.add(name);
            }
            AtomicFile.shared(choiceFile(language, topic)).write(Json.write(new Choice(language, topic, words, names)));
        } catch (IOException e) {
            LOG.warn("Articles cannot be kept in {}: {}", folder, e.toString());
        }
    }

    private Path choiceFile(String language, String topic) {
        return file("choice", language + "\n" + topic);
    }

    private Path pageFile(Name name) {
        return file("page", name.wiki() + "\n" + name.title() + "\n" + name.revision());
    }

    private Path file(String kind, String key) {
        return folder.resolve(kind + "-" + ContentKey.of(key).value().substring(0, 32) + ".json");
    }

    private boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .plus(NOTHING_KEPT)
                    .isBefore(clock.instant());
        } catch (IOException e) {
            return true;
        }
    }

    /** A file that is read is used: it is not cleaned away for as long again, unless it says that there is nothing. */
    private <T> @Nullable T read(Path file, Class<T> type) {
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            T value = Json.read(Files.readString(file), type);
            if (!(value instanceof Choice choice) || !choice.articles().isEmpty()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now(clock)));
            }
            return value;
        } catch (IOException | JacksonException e) {
            LOG.debug("A kept article cannot be read: {}", e.toString());
            return null;
        }
    }
}
