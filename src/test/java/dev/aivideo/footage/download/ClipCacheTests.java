package dev.aivideo.footage.download;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.Limits;
import dev.aivideo.net.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipCacheTests {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private static ClipRequest clip(String name, String address) {
        Service service = Service.of("Archive", Limits.defaults());
        return ClipRequest.of("archive", name, service, URI.create("https://clips.example.org/" + address));
    }

    private static <T> T use(ClipCache cache, ClipRequest clip, ClipCache.Use<T> work) throws IOException {
        return cache.use(clip, clip.address(), work);
    }

    private static ClipRequest clip(String name) {
        return clip(name, name + ".mp4?key=secret");
    }

    /** An entry of 1000 bytes that was used so many seconds after the others' beginning. */
    private void keep(ClipCache cache, String name, int second) throws IOException {
        use(cache, clip(name), entry -> {
            Files.write(entry.data(), new byte[1000]);
            ByteRanges stretches = new ByteRanges();
            stretches.add(0, 1000);
            entry.remember(stretches, "");
            return entry;
        });
        age(cache, name, second);
    }

    private void age(ClipCache cache, String name, int second) throws IOException {
        String key = use(cache, clip(name), CacheEntry::key);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(key))
                    .toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(second)));
            }
        }
    }

    private static boolean holds(ClipCache cache, String name) throws IOException {
        return use(cache, clip(name), entry -> Files.exists(entry.data()));
    }

    @Test
    void removesWhatWasNotUsedForLongest() throws IOException {
        ClipCache cache = new ClipCache(folder, 2500);
        keep(cache, "a", 1);
        keep(cache, "b", 2);
        keep(cache, "c", 3);
        assertThat(holds(cache, "a")).as("a use makes it young again").isTrue();

        cache.shrink();

        assertThat(holds(cache, "b")).isFalse();
        assertThat(holds(cache, "a")).isTrue();
        assertThat(holds(cache, "c")).isTrue();
    }

    /** The folder may be one that other things lie in; names made of a checksum are common. */
    @Test
    void removesNoFileOfOthersThatIsNamedByAChecksum() throws IOException {
        ClipCache cache = new ClipCache(folder, 0);
        keep(cache, "a", 1);
        String key = use(cache, clip("a"), CacheEntry::key);
        Path mine = Files.write(folder.resolve("0123456789abcdef0123456789abcdef.jpg"), new byte[10]);
        Path alike = Files.write(folder.resolve(key + ".jpg"), new byte[10]);

        cache.shrink();

        assertThat(holds(cache, "a")).isFalse();
        assertThat(mine).exists();
        assertThat(alike).exists();
    }

    @Test
    void leavesWhatIsInUse() throws IOException {
        ClipCache cache = new ClipCache(folder, 1500);
        keep(cache, "a", 1);
        keep(cache, "b", 2);

        use(cache, clip("a"), entry -> {
            age(entry);
            try {
                Thread other = new Thread(() -> shrink(cache));
                other.start();
                other.join();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return entry;
        });

        assertThat(holds(cache, "a")).isTrue();
        assertThat(holds(cache, "b")).isFalse();
    }

    private static void age(CacheEntry entry) throws IOException {
        Files.setLastModifiedTime(entry.data(), FileTime.from(LONG_AGO));
    }

    private static void shrink(ClipCache cache) {
        try {
            cache.shrink();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void countsAndRemovesTransfersThatBrokeOff() throws IOException {
        ClipCache cache = new ClipCache(folder, 1500);
        Path part = use(cache, clip("broken"), entry -> {
            Files.write(entry.part(0), new byte[1000]);
            return entry.part(0);
        });
        Files.setLastModifiedTime(part, FileTime.from(LONG_AGO));
        keep(cache, "b", 2);

        cache.shrink();

        assertThat(part).doesNotExist();
        assertThat(holds(cache, "b")).isTrue();
    }

    @Test
    void knowsAClipWhateverItsKey() throws IOException {
        ClipCache cache = new ClipCache(folder, 1500);
        keep(cache, "a", 1);

        ClipRequest signedAnew = clip("a", "a.mp4?key=other");

        assertThat(ClipCacheTests.<Boolean>use(cache, signedAnew, entry -> Files.exists(entry.data())))
                .isTrue();
    }

    @Test
    void tellsClipsApartThatDifferOnlyInTheirQuery() throws IOException {
        ClipCache cache = new ClipCache(folder, 1500);

        String one = use(cache, clip("a", "get?id=1&key=secret"), CacheEntry::key);

        assertThat(use(cache, clip("a", "get?id=2&key=secret"), CacheEntry::key))
                .isNotEqualTo(one);
    }

    @Test
    void tellsClipsApartWhereWhatLooksLikeAKeyNamesThem() throws IOException {
        ClipCache cache = new ClipCache(folder, 1500);

        String one = use(cache, clip("a", "get?key=1"), CacheEntry::key);

        assertThat(use(cache, clip("b", "get?key=2"), CacheEntry::key)).isNotEqualTo(one);
    }
}
