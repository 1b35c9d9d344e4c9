package dev.aivideo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command line carried out in this process, and what it said. */
record Invocation(int exitCode, String out, String err) {
    static Invocation of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandLines.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Invocation(exitCode, out.toString(), err.toString());
    }
}
