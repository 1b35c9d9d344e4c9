package dev.aivideo.footage.download;

import dev.aivideo.net.Service;
import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * A clip on the network.
 *
 * @param source name of the footage source
 * @param id its name there; with the source it names files
 * @param service whose limits hold
 * @param address of an MP4 or other file, or of an HLS playlist; without secrets
 * @param signed adds what the server wants to see in an address, at the moment of the call only
 * @param md5 of the whole file, checked where all of it is fetched; empty if its source does not state it
 */
public record ClipRequest(
        String source, String id, Service service, URI address, UnaryOperator<URI> signed, String md5) {

    public static ClipRequest of(String source, String id, Service service, URI address) {
        return new ClipRequest(source, id, service, address, UnaryOperator.identity(), "");
    }

    /** The same with what its source states of the file. */
    public ClipRequest withMd5(String stated) {
        return new ClipRequest(source, id, service, address, signed, stated);
    }

    boolean isPlaylist() {
        return String.valueOf(address.getPath()).endsWith(".m3u8");
    }

    /** Source and id as a part of a file name. */
    String fileName() {
        String safe = id.replaceAll("[^A-Za-z0-9_-]+", "_");
        String whole = source + "-" + safe;
        return whole.length() <= 80 ? whole : whole.substring(0, 80) + Integer.toHexString(id.hashCode());
    }
}
