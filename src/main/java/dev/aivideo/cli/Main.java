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
        // Figures go into messages, records and FFmpeg's arguments: everywhere with these digits and a decimal point.
        Locale.setDefault(Locale.ENGLISH);
        String temporary = System.getProperty("aivideo.temporary");
        if (temporary != null) {
            // Asked for first and so done last, when the libraries have removed what they put there.
            new File(temporary).deleteOnExit();
        }
        // Topics are in any script, whatever the locale says.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // What a library prints by itself must not get into a result that a program reads.
        System.setOut(err);
        System.setErr(err);
        int exitCode = CommandLines.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
        System.exit(exitCode);
    }
}
