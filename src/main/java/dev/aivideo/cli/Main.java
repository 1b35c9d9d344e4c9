package dev.aivideo.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Numbers go into messages, records and FFmpeg's arguments: always with ASCII digits and a decimal point.
        Locale.setDefault(Locale.ENGLISH);
        String temporary = System.getProperty("aivideo.temporary");
        if (temporary != null) {
            // Registered first, so it runs last: after the libraries have deleted their own files.
            new File(temporary).deleteOnExit();
        }
        // Topics may be in any script, whatever the locale.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Output printed by libraries must not mix with a result that a program reads.
        System.setOut(err);
        System.setErr(err);
        int exitCode = CommandLines.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
        System.exit(exitCode);
    }
}
