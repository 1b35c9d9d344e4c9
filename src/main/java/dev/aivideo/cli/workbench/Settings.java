package dev.aivideo.cli.workbench;

import dev.aivideo.job.OperatorSettings;
import dev.aivideo.project.Workspace;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** The settings a run would use, for commands that start no run. */
public final class Settings {
    private final Binder binder;

    private Settings(Binder binder) {
        this.binder = binder;
    }

    static Settings of(Workspace workspace) {
        StandardEnvironment environment = OperatorSettings.environment(workspace, Workbench.home());
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new Settings(Binder.get(environment));
    }

    /** The record of this prefix. */
    public <T> T get(String prefix, Class<T> type) {
        return binder.bindOrCreate(prefix, type);
    }
}
