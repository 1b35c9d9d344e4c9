package dev.aivideo.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import ch.qos.logback.core.status.StatusManager;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The log file of one run, {@code logs/<time>-<project>-<attempt>.log}. It takes what is logged while the run goes on,
 * except what is known to belong to another run in the same process.
 */
final class RunLog implements AutoCloseable {
    private static final String RUN = "run";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final FileAppender<ILoggingEvent> appender = new FileAppender<>();
    private final ch.qos.logback.classic.Logger root;

    private RunLog(String runId, Path file) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        // If the log cannot be written, neither can the film, and the run reports that; Logback would print its stack
        // trace
        // as well.
        StatusManager complaints = context.getStatusManager();
        complaints.getCopyOfStatusListenerList().forEach(complaints::remove);
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{1} : %msg%n%ex");
        encoder.start();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.addFilter(new Filter<>() {
            @Override
            public FilterReply decide(ILoggingEvent event) {
                String run = event.getMDCPropertyMap().get(RUN);
                return run == null || run.equals(runId) ? FilterReply.NEUTRAL : FilterReply.DENY;
            }
        });
        appender.start();
        root.addAppender(appender);
        MDC.put(RUN, runId);
    }

    static Path fileFor(Workspace workspace, String projectId, int attempt, Instant start) {
        return workspace
                .logs()
                .resolve("%s-%s-%d.log".formatted(TIME.format(start), projectId.substring(0, 8), attempt));
    }

    static RunLog open(String runId, Path file) {
        return new RunLog(runId, file);
    }

    /** The run that this thread works for, if known. */
    static String runOfThread() {
        return String.valueOf(MDC.get(RUN));
    }

    @Override
    public void close() {
        MDC.remove(RUN);
        root.detachAppender(appender);
        appender.stop();
    }
}
