package dev.aivideo.footage.mcp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A server as it is declared in the servers' file.
 *
 * @param name what its candidates are from; part of file names; unlike that of any other source
 * @param command empty if it is reached by address
 * @param environment what the child gets besides the few variables every program needs
 * @param address of a streamable HTTP endpoint; empty if it is started by command
 * @param headers sent with every request to {@code address}
 * @param directory where the child runs and what its relative paths are relative to; absolute
 * @param home the program's own folder, where a child runs that is not told otherwise; absolute
 * @param priority low first
 * @param missing names of the environment variables that are referred to and not set
 */
record McpServer(
        String name,
        String command,
        List<String> arguments,
        Map<String, String> environment,
        String address,
        Map<String, String> headers,
        Path directory,
        Path home,
        double priority,
        List<String> missing) {

    /** What every program needs and no secret is in. Windows finds neither its libraries nor a socket without its own. */
    private static final List<String> PASSED_ON = List.of(
            "HOME",
            "LOGNAME",
            "PATH",
            "SHELL",
            "TERM",
            "USER",
            "LANG",
            "JAVA_HOME",
            "TMPDIR",
            "APPDATA",
            "LOCALAPPDATA",
            "SYSTEMROOT",
            "SYSTEMDRIVE",
            "PATHEXT",
            "TEMP",
            "USERPROFILE");

    private static final int SHORTEST_SECRET = 6;

    /** Whether it is reached by address: it may run on any machine, and files that it names are none of this one. */
    boolean isFar() {
        return !address.isEmpty();
    }

    /** The whole environment of the child: the allowed part of ours, what Python needs to answer in time, the declared. */
    Map<String, String> childEnvironment(Map<String, String> ours) {
        Map<String, String> child = new TreeMap<>();
        PASSED_ON.stream().filter(ours::containsKey).forEach(name -> child.put(name, ours.get(name)));
        child.put("PYTHONUNBUFFERED", "1");
        child.put("PYTHONIOENCODING", "utf-8");
        child.putAll(environment);
        return child;
    }

    /** The text without the values that were configured for this server: keys are among them. */
    String withoutSecrets(String text) {
        return Stream.concat(environment.entrySet().stream(), headers.entrySet().stream())
                .filter(entry -> entry.getKey().matches("(?i).*(key|token|secret|password|authorization).*"))
                .map(Map.Entry::getValue)
                // A server that quotes "Bearer abc" may leave off the first word.
                .flatMap(value -> Stream.concat(Stream.of(value), Stream.of(value.split("\\s+"))))
                .filter(value -> value.length() >= SHORTEST_SECRET && !value.equalsIgnoreCase("Bearer"))
                .reduce(text, (shown, secret) -> shown.replace(secret, "***"));
    }

    /** Arguments and values may hold keys; they are not shown. */
    @Override
    public String toString() {
        return "McpServer[" + name + "]";
    }
}
