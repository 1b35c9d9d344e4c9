package dev.aivideo.footage.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A footage server for tests, started as a process. Its first argument says how it misbehaves, or which
 * {@link dev.aivideo.net.Fault} it has; its second where it is.
 */
public final class StandInServer {
    private static final Pattern ID = Pattern.compile("\"id\":(\"[^\"]*\"|\\d+)");
    private static final Pattern METHOD = Pattern.compile("\"method\":\"([^\"]*)\"");
    private static final Pattern TOOL = Pattern.compile("\"name\":\"([a-z_]+)\"");
    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\"},"
            + "\"video_id\":{\"type\":\"string\"},\"duration\":{\"type\":\"number\"}}}";
    private static final String PYTHON =
            "[{'videoId': 'VIDEO:988001', 'title': \"Crew's night hoist\", 'duration': 48, 'format': 'MP4', 'resolution':"
                    + " '1280x720', 'download_url': '/video/988001/download', 'public_domain': True, 'unit': None},]";

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final String mode;
    private final Path folder;

    private StandInServer(String mode, Path folder) {
        this.mode = mode;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StandInServer(arguments[0], Path.of(arguments[1])).serve();
    }

    private void serve() throws IOException, InterruptedException {
        if (mode.equals("REFUSED")) {
            System.err.println("ModuleNotFoundError: No module named 'mcp_servers'");
            return;
        }
        Files.writeString(
                folder.resolve("pids"),
                ProcessHandle.current().pid() + "\n",
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("environment"), String.join("\n", System.getenv().keySet()));
        System.err.println("INFO starting with " + System.getenv("STANDIN_API_KEY"));
        if (mode.equals("child")) {
            Process child = new ProcessBuilder("sleep", "300").start();
            Files.writeString(folder.resolve("child"), String.valueOf(child.pid()));
        }
        if (mode.startsWith("daemon")) {
            // Its parent is gone at once, so that it is nobody's child any more.
            String own = mode.equals("daemon-session") ? "setsid sleep 300" : "sleep 300";
            new ProcessBuilder(
                            "sh",
                            "-c",
                            own + " </dev/null >/dev/null 2>&1 & echo $! > '" + folder.resolve("child") + "'")
                    .start()
                    .waitFor();
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answer(line);
        }
    }

    private void answer(String line) throws IOException, InterruptedException {
        Matcher id = ID.matcher(line);
        Matcher method = METHOD.matcher(line);
        if (!id.find() || !method.find()) {
            return;
        }
        switch (method.group(1)) {
            case "initialize" -> greet(id.group(1));
            case "tools/list" -> {
                String tools = "";
                for (String name : new String[] {"search_videos", "download_video", "get_video_details"}) {
                    tools +=
                            (tools.isEmpty() ? "" : ",") + "{\"name\":\"" + name + "\",\"inputSchema\":" + SCHEMA + "}";
                }
                result(id.group(1), "{\"tools\":[" + tools + "]}");
            }
            case "tools/call" -> {
                Files.writeString(
                        folder.resolve("calls"),
                        line + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
                Matcher tool = TOOL.matcher(line);
                String name = tool.find() ? tool.group(1) : "";
                if (name.equals("get_video_details")) {
                    details(id.group(1));
                } else {
                    call(id.group(1), name.equals("download_video"));
                }
            }
            default ->
                send("{\"jsonrpc\":\"2.0\",\"id\":" + id.group(1) + ",\"error\":{\"code\":-32601,\"message\":\"no\"}}");
        }
    }

    private void greet(String id) throws InterruptedException {
        if (mode.equals("silent")) {
            Thread.sleep(60_000);
        }
        result(
                id,
                "{\"protocolVersion\":\"2024-11-05\",\"capabilities\":{\"tools\":{}},\"serverInfo\":"
                        + "{\"name\":\"stand-in\",\"version\":\"1\"}}");
    }

    private void call(String id, boolean download) throws IOException, InterruptedException {
        switch (mode) {
            case "crash", "TRUNCATED" -> {
                out.print("{\"jsonrpc\":\"2.0\",\"id\":");
                out.flush();
                Runtime.getRuntime().halt(3);
            }
            case "hang", "child", "HANGING" -> Thread.sleep(60_000);
            case "slow" -> {
                Thread.sleep(400);
                text(id, download ? fetched() : PYTHON, false);
            }
            case "flood", "ENDLESS" -> {
                while (!out.checkError()) {
                    out.print("x".repeat(65536));
                }
            }
            case "SLOW_DRIP" -> {
                while (!out.checkError()) {
                    out.print(' ');
                    Thread.sleep(20);
                }
            }
            case "UNAUTHORIZED" -> behind(id, "Client error '401 Unauthorized'");
            case "FORBIDDEN" -> behind(id, "Client error '403 Forbidden'");
            case "NOT_FOUND" -> behind(id, "Client error '404 Not Found'");
            case "TOO_LARGE" -> behind(id, "Client error '413 Request Entity Too Large'");
            case "TOO_MANY" -> behind(id, "Client error '429 Too Many Requests'");
            case "TOO_MANY_WAIT" -> behind(id, "Client error '429 Too Many Requests', Retry-After 60,");
            case "SERVER_ERROR" -> behind(id, "Server error '500 Internal Server Error'");
            case "UNAVAILABLE" -> behind(id, "Server error '503 Service Unavailable'");
            case "REDIRECT_TO_PRIVATE" -> behind(id, "Redirect response '302 Found' to 'http://169.254.169.254/'");
            case "WRONG_TYPE" -> text(id, "<html><body>edge</body></html>", false);
            case "MALFORMED" -> text(id, "[{'videoId': '988001', 'title': \"Crew's", false);
            case "flood-lines" -> {
                while (!out.checkError()) {
                    send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"info\","
                            + "\"data\":\"" + "x".repeat(65536) + "\"}}");
                }
            }
            case "crlf" -> {
                out.print("\ufeffStarting up\r\n\r\n");
                text(id, PYTHON, false);
            }
            case "text-id" -> text("\"" + id + "\"", PYTHON, false);
            case "batch" -> {
                out.print("[{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{}},");
                out.print("{\"jsonrpc\":\"2.0\",\"id\":" + id
                        + ",\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"");
                out.println(PYTHON.replace("\"", "\\\"") + "\"}]}}]");
                out.flush();
            }
            case "requests" -> {
                for (String method :
                        new String[] {"roots/list", "sampling/createMessage", "elicitation/create", "ping"}) {
                    send("{\"jsonrpc\":\"2.0\",\"id\":\"" + method + "\",\"method\":\"" + method + "\"}");
                    String reply = in.readLine();
                    if (!reply.contains("\"id\":\"" + method + "\"")
                            || reply.contains("error") == method.equals("ping")) {
                        Runtime.getRuntime().halt(4);
                    }
                }
                text(id, PYTHON, false);
            }
            case "stderr" -> {
                for (int line = 0; line < 20_000; line++) {
                    System.err.println("INFO fetching page " + line);
                }
                text(id, PYTHON, false);
            }
            case "text-code" ->
                send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":{\"code\":\"E_DOWN\",\"message\":\"boom\"}}");
            case "no-id" -> send("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"boom\"}}");
            case "noise" -> {
                out.println("Downloading page 1 of 3 …");
                out.println("{\"level\":\"info\"}");
                out.println("");
                text(id, PYTHON, false);
            }
            case "ping" -> {
                send("{\"jsonrpc\":\"2.0\",\"id\":\"from-server\",\"method\":\"ping\"}");
                text(id, PYTHON, false);
            }
            case "tool-error" -> text(id, "Robots.txt disallows scraping: " + System.getenv("STANDIN_API_KEY"), true);
            case "rpc-error" ->
                send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":{\"code\":0,\"message\":\"boom\"}}");
            case "error" -> text(id, "{\"error\": \"upstream is down\"}", false);
            case "empty" -> text(id, "[]", false);
            case "prose" -> text(id, "I could not find that, sorry.", false);
            case "structured" ->
                result(
                        id,
                        "{\"content\":[],\"structuredContent\":{\"results\":[{\"id\":\"7\",\"title\":"
                                + "\"A pier\",\"duration\":\"12.5\"}]}}");
            case "long" -> text(id, "[" + "{'videoId': '1', 'title': 'x'},".repeat(5000) + "]", false);
            case "huge" -> text(id, "[" + "{'videoId': '1', 'title': 'x'},".repeat(170_000) + "]", false);
            default -> text(id, download ? fetched() : mode.equals("json") ? json() : PYTHON, false);
        }
    }

    private void details(String id) throws IOException, InterruptedException {
        switch (mode) {
            case "captioned" ->
                text(
                        id,
                        "{'videoId': '988001', 'description': 'They lift. (U.S. Navy video by PO2 Al Example)'}",
                        false);
            case "owned" -> text(id, "{'videoId': '988001', 'description': 'Courtesy video of a company'}", false);
            case "details-error" -> text(id, "No such page", true);
            case "details-crash" -> Runtime.getRuntime().halt(3);
            default -> call(id, false);
        }
    }

    private static String json() {
        return "[{\"videoId\":\"video:988002\",\"title\":\"Harbor\",\"duration\":\"94\",\"keywords\":\"pier, boat\"},"
                + "{\"title\":\"no id\"},{\"videoId\":\"../../etc/passwd\",\"title\":\"bad\"}]";
    }

    private String fetched() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        return switch (mode) {
            case "html" -> {
                Files.writeString(cache.resolve("page.mp4"), "\n <!DOCTYPE html>" + "<p>".repeat(4000));
                yield "{'video_id': '988001', 'file_path': 'cache/page.mp4', 'cached': False}";
            }
            case "bare" -> cache.resolve("clip.mp4").toString();
            case "noise-clip" -> {
                Files.writeString(cache.resolve("clip.mp4"), "U".repeat(60_000));
                yield "{'video_id': '988001', 'file_path': 'cache/clip.mp4', 'cached': True}";
            }
            case "outside" -> "{'video_id': '988001', 'file_path': '/etc/passwd'}";
            case "link" -> {
                Files.createSymbolicLink(cache.resolve("link.mp4"), Path.of("/etc/passwd"));
                yield "{'file_path': 'cache/link.mp4'}";
            }
            case "missing" -> "{'file_path': 'cache/nothing.mp4'}";
            case "sparse" -> {
                try (java.io.RandomAccessFile large =
                        new java.io.RandomAccessFile(cache.resolve("large.mp4").toFile(), "rw")) {
                    large.write("....ftyp".getBytes(StandardCharsets.US_ASCII));
                    large.setLength(1L << 30);
                }
                yield "{'file_path': 'cache/large.mp4'}";
            }
            case "file-address" -> {
                Files.copy(cache.resolve("clip.mp4"), cache.resolve("My clip \u00e9 #1.mp4"));
                yield "{'file_path': 'file://localhost" + cache + "/My%20clip%20%C3%A9%20%231.mp4'}";
            }
            case "sentence" -> "Saved 4 s to `" + cache.resolve("clip.mp4") + "`.";
            case "windows" -> "{'file_path': 'C:\\\\cache\\\\clip.mp4'}";
            default -> "{'video_id': '988001', 'file_path': 'cache/clip.mp4', 'cached': False}";
        };
    }

    /** What the Python SDK makes of a failure of the service behind the server. */
    private void behind(String id, String failure) {
        text(
                id,
                failure + " for url 'https://example.org/search?api_key=" + System.getenv("STANDIN_API_KEY") + "'",
                true);
    }

    private void text(String id, String text, boolean error) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        result(id, "{\"content\":[{\"type\":\"text\",\"text\":\"" + escaped + "\"}],\"isError\":" + error + "}");
    }

    private void result(String id, String result) {
        send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result + "}");
    }

    private void send(String line) {
        out.println(line);
        out.flush();
    }
}
