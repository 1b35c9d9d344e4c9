package dev.aivideo.cli;

import dev.aivideo.footage.dvids.DvidsMcpServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** DVIDS as a Model Context Protocol server. It uses no workspace; stdout is reserved for the protocol. */
@Command(
        name = "mcp-dvids",
        description = {
            "Serve DVIDS, the media library of the US armed forces, to a client of the Model Context Protocol over stdin and stdout:"
                    + " search_videos, get_video_details, download_video. Ends when the client closes stdin.",
            "Configured by environment variables: DVIDS_API_KEY (required), DVIDS_CACHE_DIR (.cache/dvids), DVIDS_RATE_LIMIT"
                    + " (seconds between two calls, 1.5), AIVIDEO_NET_CONTACT (named in the User-Agent)."
        })
final class McpDvidsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        // The entry point redirected System.out to stderr: output printed by a library would break the protocol.
        return DvidsMcpServer.run(System.in, new FileOutputStream(FileDescriptor.out), System.getenv());
    }
}
