package dev.aivideo.footage.mcp;

import dev.aivideo.media.ProcessFamily;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server's process with everything it starts. What it says on its error stream is kept for the evidence only. */
final class ServerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final int LINES_KEPT = 5;
    private static final int LINE_SHOWN = 300;
    private static final long GRACE_MS = 1000;

    private final McpServer server;
    private final Process process;
    private final ProcessFamily family;
    private final Deque<String> lastLines = new ArrayDeque<>();

    private ServerProcess(McpServer server, Process process, ProcessFamily family) {
        this.server = server;
        this.process = process;
        this.family = family;
    }

    /**
     * Start the server's command in its directory.
     *
     * @throws IOException if there is no such program or directory
     */
    static ServerProcess start(McpServer server) throws IOException {
        List<String> command = new ArrayList<>(List.of(server.command()));
        command.addAll(server.arguments());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(server.directory().toFile());
        builder.environment().clear();
        builder.environment().putAll(server.childEnvironment(System.getenv()));
        ProcessFamily family = ProcessFamily.of(builder);
        ProcessFamily.endLeftOver();
        ServerProcess started = new ServerProcess(server, builder.start(), family);
        daemon("mcp-" + server.name() + "-stderr", started::drainErrors);
        return started;
    }

    static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    InputStream output() {
        return process.getInputStream();
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /** How it ended, or that it runs, with its last words and without its secrets. */
    String state() {
        String end = process.isAlive() ? "It runs." : "It ended with exit code " + process.exitValue() + ".";
        synchronized (lastLines) {
            return lastLines.isEmpty()
                    ? end
                    : end + " Its last error output: " + server.withoutSecrets(String.join(" | ", lastLines));
        }
    }

    private void drainErrors() {
        // A reader by characters, not by lines: a line without an end must not fill the memory.
        try (BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int next = errors.read(); next >= 0; next = errors.read()) {
                if (next == '\n') {
                    keep(line.toString());
                    line.setLength(0);
                } else if (line.length() < LINE_SHOWN) {
                    line.append((char) next);
                }
            }
            keep(line.toString());
        } catch (IOException e) {
            LOG.debug("{}: the error stream closed", server);
        }
    }

    private void keep(String line) {
        if (line.isBlank()) {
            return;
        }
        synchronized (lastLines) {
            lastLines.addLast(line.strip());
            if (lastLines.size() > LINES_KEPT) {
                lastLines.removeFirst();
            }
        }
    }

    /** End it and all its children: by closing its input, then by asking, then by force. Takes some seconds at most. */
    @Override
    public void close() {
        // Where a child whose parent has ended cannot be told from others, it is known from before.
        Set<ProcessHandle> all = new LinkedHashSet<>(family.members(process));
        daemon("mcp-" + server.name() + "-stdin", this::closeInput);
        if (!ended(all)) {
            all.addAll(family.members(process));
            all.forEach(ProcessHandle::destroy);
            if (!ended(all)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        }
        family.end(process); // what was started meanwhile
    }

    private void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("{}: its input was closed already", server);
        }
    }

    private static boolean ended(Set<ProcessHandle> tree) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE_MS);
        boolean interrupted = false;
        while (tree.stream().anyMatch(ProcessFamily::isAtWork) && System.nanoTime() < deadline) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return tree.stream().noneMatch(ProcessFamily::isAtWork);
    }
}
