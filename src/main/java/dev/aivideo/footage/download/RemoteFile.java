package dev.aivideo.footage.download;

import dev.aivideo.footage.download.ByteRanges.Stretch;
import dev.aivideo.net.Download;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.Range;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceRejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.DigestUtils;

/**
 * A file on the network of which the stretches that were ever needed lie here, at their places in a sparse file. What
 * is here is not fetched again, by this run or the next one.
 */
final class RemoteFile {
    private static final int NOTHING_THERE = 416;
    private static final List<String> CLIPS = List.of(
            "video/",
            "application/octet-stream",
            "binary/octet-stream",
            "application/mp4",
            "application/ogg",
            "audio/mp4",
            HttpCall.NO_TYPE);

    private final Download download;
    private final Service service;
    private final URI address;
    private final CacheEntry entry;
    private final List<String> types;
    private ByteRanges stretches;
    private String validator;

    /** The original is another than the one of which bytes are here. */
    static final class Changed extends IOException {
        Changed(String was, String is) {
            super("The file has changed: '%s', was '%s'".formatted(is, was));
        }
    }

    /** What came is another file than its source describes. */
    static final class Damaged extends IOException {
        Damaged(String is, String stated) {
            super("The file's MD5 is %s, stated is %s".formatted(is, stated));
        }
    }

    /** A clip. A server that states no type may have one: it is looked into. One that states a page has none. */
    RemoteFile(Download download, Service service, URI address, CacheEntry entry) throws IOException {
        this(download, service, address, entry, CLIPS);
    }

    /** @param types content types that are taken */
    RemoteFile(Download download, Service service, URI address, CacheEntry entry, List<String> types)
            throws IOException {
        this.types = types;
        this.download = download;
        this.service = service;
        this.address = address;
        this.entry = entry;
        this.stretches = entry.stretches();
        this.validator = entry.validator();
    }

    Path path() {
        return entry.data();
    }

    /** Begin anew. */
    void forget() throws IOException {
        entry.delete();
        stretches = new ByteRanges();
        validator = "";
    }

    /**
     * Have these bytes here. Less may be there if the file ends before.
     *
     * @throws Changed if they are of another state of the file than those that are here
     */
    void need(long from, long to) throws IOException {
        for (Stretch gap : stretches.missing(from, to)) {
            fetch(gap);
            if (stretches.isWhole()) {
                return;
            }
        }
    }

    /**
     * Compare the file with what its source states, if all of it is here.
     *
     * @param stated in hexadecimal digits; empty if the source states nothing
     * @throws Damaged if it is another one
     */
    void checkMd5(String stated) throws IOException {
        if (stated.isEmpty() || !stretches.isWhole()) {
            return;
        }
        try (InputStream in = Files.newInputStream(path())) {
            String is = DigestUtils.md5DigestAsHex(in);
            if (!is.equalsIgnoreCase(stated)) {
                throw new Damaged(is, stated);
            }
        }
    }

    /** Have the whole file here. */
    void needAll() throws IOException {
        if (!stretches.isWhole()) {
            checkSize(1);
            Path part = entry.part(0);
            Download.Received received = download.fetch(service, call(), Range.whole(), part);
            takeWhole(part, received.validator());
        }
    }

    private HttpCall call() {
        return HttpCall.get(address).accepting(types.toArray(String[]::new));
    }

    private void fetch(Stretch gap) throws IOException {
        checkSize(gap.length());
        Path part = entry.part(gap.from());
        try {
            Download.Received received = download.fetch(service, call(), new Range(gap.from(), gap.to() - 1), part);
            if (received.ranged()) {
                take(part, gap, received);
            } else {
                takeWhole(part, received.validator());
            }
        } catch (ServiceRejectedException e) {
            Files.deleteIfExists(part);
            if (gap.from() > 0 && e.status() == NOTHING_THERE) {
                return; // The file ends before, and the server had not said where.
            }
            if (gap.from() == 0 || e.status() >= 400) {
                throw e;
            }
            needAll(); // A server without stretches: all of it, if that is not too much.
        }
    }

    private void checkSize(long more) {
        if (stretches.bytes() + more > service.limits().maxBytes()) {
            throw new ServiceRejectedException(
                    service.name(),
                    "A clip from " + service.name() + " exceeds the allowed size.",
                    "%d bytes are downloaded, %d more are needed".formatted(stretches.bytes(), more),
                    "Raise aivideo.visuals.download.largest to allow such clips.",
                    null,
                    null);
        }
    }

    private void take(Path part, Stretch gap, Download.Received received) throws IOException {
        boolean first = stretches.bytes() == 0;
        if (!first && !validator.equals(received.validator())) {
            Files.delete(part);
            throw new Changed(validator, received.validator());
        }
        copy(part, gap.from(), received.length());
        validator = received.validator();
        stretches.add(gap.from(), gap.from() + received.length());
        if (received.total() >= 0) {
            stretches.endAt(received.total());
        }
        entry.remember(stretches, validator);
        Files.delete(part);
    }

    private void copy(Path part, long place, long length) throws IOException {
        try (FileChannel from = FileChannel.open(part, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(
                        path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            to.position(place);
            for (long done = 0; done < length; ) {
                done += from.transferTo(done, length - done, to);
            }
        }
    }

    private void takeWhole(Path part, String state) throws IOException {
        Files.move(part, path(), StandardCopyOption.REPLACE_EXISTING);
        validator = state;
        long length = Files.size(path());
        stretches = new ByteRanges();
        stretches.add(0, length);
        stretches.endAt(length);
        entry.remember(stretches, validator);
    }

    /** These bytes, fetched if need be; fewer at the file's end. */
    ByteBuffer read(long from, int length) throws IOException {
        need(from, from + length);
        try (InputStream in = Files.newInputStream(path())) {
            in.skipNBytes(from);
            return ByteBuffer.wrap(in.readNBytes(length));
        } catch (java.io.EOFException e) {
            return ByteBuffer.allocate(0);
        }
    }
}
