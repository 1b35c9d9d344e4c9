package dev.aivideo.footage.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Fetches only the head, the index and the wanted seconds of a remote WebM or Matroska file. The index ("cues") states
 * for key pictures in which cluster each is (RFC 9559). Files are taken as hostile: what does not fit makes an
 * IOException.
 */
final class WebmReader {
    private static final int EBML = 0x1A45DFA3;
    private static final long SEGMENT = 0x18538067;
    private static final long SEEK_HEAD = 0x114D9B74;
    private static final long SEEK = 0x4DBB;
    private static final long SEEK_ID = 0x53AB;
    private static final long SEEK_POSITION = 0x53AC;
    private static final long INFO = 0x1549A966;
    private static final long TIMESTAMP_SCALE = 0x2AD7B1;
    private static final long CLUSTER = 0x1F43B675;
    private static final long CUES = 0x1C53BB6B;
    private static final long CUE_POINT = 0xBB;
    private static final long CUE_TIME = 0xB3;
    private static final long CUE_TRACK_POSITIONS = 0xB7;
    private static final long CUE_CLUSTER_POSITION = 0xF1;

    /** Holds the head, and enough of the first pictures for FFmpeg to learn what the stream is. */
    private static final int FIRST_READ = 512 << 10;

    /** Holds the index of most clips. */
    private static final int INDEX_READ = 64 << 10;

    private static final int LARGEST_CUES = 8 << 20;
    private static final long MARGIN_MS = 400;

    private final RemoteFile file;
    private long segment;
    private long firstCluster = -1;
    private long cuesAt = -1;
    private long scale = 1_000_000;

    private WebmReader(RemoteFile file) {
        this.file = file;
    }

    /**
     * A key picture.
     *
     * @param cluster place in the file
     */
    private record Cue(long timeMs, long cluster) {}

    static boolean isOne(RemoteFile file) throws IOException {
        file.need(0, Mp4Reader.FIRST_READ);
        ByteBuffer first = file.read(0, 4);
        return first.remaining() == 4 && first.getInt(0) == EBML;
    }

    /**
     * Have the bytes here that this part takes.
     *
     * @throws IOException if the file is not of a kind that can be taken in stretches
     */
    static void bring(RemoteFile file, Duration from, Duration length) throws IOException {
        new WebmReader(file).bringPart(from.toMillis(), from.plus(length).toMillis());
    }

    private void bringPart(long fromMs, long toMs) throws IOException {
        readHead(file.read(0, FIRST_READ));
        List<Cue> cues = cues();
        long begin = cues.get(0).cluster();
        long end = -1;
        for (Cue cue : cues) {
            if (cue.timeMs() <= fromMs - MARGIN_MS) {
                begin = cue.cluster();
            } else if (cue.timeMs() > toMs + MARGIN_MS && cue.cluster() > begin) {
                end = cue.cluster();
                break;
            }
        }
        long behind = end >= 0 ? end : cuesAt > begin ? cuesAt : Long.MAX_VALUE / 2;
        file.need(begin, behind);
    }

    private void readHead(ByteBuffer head) throws IOException {
        EbmlElement start = EbmlElement.next(head);
        if (start == null || start.id() != (EBML & 0xffffffffL) || start.size() < 0) {
            throw new IOException("Not a WebM file");
        }
        skip(head, start.size());
        EbmlElement whole = EbmlElement.next(head);
        if (whole == null || whole.id() != SEGMENT) {
            throw new IOException("No segment");
        }
        segment = head.position();
        while (firstCluster < 0) {
            int at = head.position();
            EbmlElement element = EbmlElement.next(head);
            if (element == null) {
                throw new IOException("No cluster near the beginning");
            }
            take(element, at, head);
        }
    }

    private void take(EbmlElement element, int at, ByteBuffer head) throws IOException {
        if (element.id() == CLUSTER) {
            firstCluster = at;
            return;
        }
        if (element.id() == CUES) {
            cuesAt = at;
        }
        ByteBuffer content = content(head, element.size());
        if (element.id() == SEEK_HEAD) {
            each(content, (id, seek) -> readSeek(seek));
        } else if (element.id() == INFO) {
            each(content, (id, value) -> scale = id == TIMESTAMP_SCALE ? EbmlElement.unsigned(value) : scale);
        }
    }

    private void readSeek(ByteBuffer seek) {
        long[] found = {0, -1};
        each(seek, (id, value) -> {
            if (id == SEEK_ID) {
                found[0] = EbmlElement.unsigned(value);
            } else if (id == SEEK_POSITION) {
                found[1] = EbmlElement.unsigned(value);
            }
        });
        if (found[0] == CUES && found[1] >= 0) {
            cuesAt = segment + found[1];
        }
    }

    /** In the order of the film. */
    private List<Cue> cues() throws IOException {
        EbmlElement head = indexHead();
        List<Cue> cues = new ArrayList<>();
        each(file.read(cuesAt + head.headerSize(), (int) head.size()), (id, point) -> {
            if (id == CUE_POINT) {
                cues.add(cue(point));
            }
        });
        if (cues.isEmpty() || cues.stream().anyMatch(cue -> cue.cluster() < firstCluster)) {
            throw new IOException("Damaged index");
        }
        cues.sort(Comparator.comparingLong(Cue::timeMs).thenComparingLong(Cue::cluster));
        return cues;
    }

    private EbmlElement indexHead() throws IOException {
        if (cuesAt < 0 || scale <= 0) {
            throw new IOException("No index");
        }
        file.need(cuesAt, cuesAt + INDEX_READ);
        EbmlElement head = EbmlElement.next(file.read(cuesAt, EbmlElement.LARGEST));
        if (head == null || head.id() != CUES || head.size() < 0 || head.size() > LARGEST_CUES) {
            throw new IOException("No index");
        }
        return head;
    }

    private Cue cue(ByteBuffer point) {
        long[] found = {0, -1};
        each(point, (id, value) -> {
            if (id == CUE_TIME) {
                found[0] = (long) (EbmlElement.unsigned(value) * (scale / 1e6));
            } else if (id == CUE_TRACK_POSITIONS) {
                each(value, (inner, place) -> {
                    if (inner == CUE_CLUSTER_POSITION) {
                        found[1] = segment + EbmlElement.unsigned(place);
                    }
                });
            }
        });
        return new Cue(found[0], found[1]);
    }

    /** The elements of a content; what does not fit into it ends it. */
    private static void each(ByteBuffer content, BiConsumer<Long, ByteBuffer> use) {
        for (EbmlElement next = EbmlElement.next(content);
                next != null && next.size() >= 0 && next.size() <= content.remaining();
                next = EbmlElement.next(content)) {
            int end = content.position() + (int) next.size();
            use.accept(next.id(), content.slice(content.position(), (int) next.size()));
            content.position(end);
        }
    }

    private static ByteBuffer content(ByteBuffer head, long size) throws IOException {
        if (size < 0 || size > head.remaining()) {
            throw new IOException("Head too large");
        }
        ByteBuffer content = head.slice(head.position(), (int) size);
        skip(head, size);
        return content;
    }

    private static void skip(ByteBuffer bytes, long size) throws IOException {
        if (size > bytes.remaining()) {
            throw new IOException("Head too large");
        }
        bytes.position(bytes.position() + (int) size);
    }
}
