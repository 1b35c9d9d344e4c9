package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a footage source of a catalogue. */
public class CatalogueSources {
    private final Http http;
    private final Workspace workspace;
    private final ClipFetcher clips;
    private final UnaryOperator<String> variables;

    /** @param variables value of an environment variable; empty if it is not set */
    CatalogueSources(Http http, Workspace workspace, ClipFetcher clips, UnaryOperator<String> variables) {
        this.http = http;
        this.workspace = workspace;
        this.clips = clips;
        this.variables = variables;
    }

    /** A catalogue that needs no key, with settings named after its title. */
    CatalogueSource open(String title, CatalogueSettings settings, Function<CatalogueClient, Catalogue> catalogue) {
        return open(title, title.toLowerCase(Locale.ROOT), settings, catalogue);
    }

    /**
     * A catalogue that needs no key.
     *
     * @param title as messages name it
     * @param name of its settings: {@code archive} for {@code aivideo.visuals.archive}
     */
    public CatalogueSource open(
            String title, String name, CatalogueSettings settings, Function<CatalogueClient, Catalogue> catalogue) {
        CatalogueClient client = CatalogueClient.of(title, name, http, settings, workspace);
        return new CatalogueSource(catalogue.apply(client), client, clips, switchedOff(name, settings));
    }

    /** A catalogue that wants a key, which an environment variable gives: {@code PEXELS_API_KEY}. */
    CatalogueSource withKey(
            String title, CatalogueSettings settings, BiFunction<CatalogueClient, String, Catalogue> catalogue) {
        String name = title.toLowerCase(Locale.ROOT);
        String variable = title.toUpperCase(Locale.ROOT) + "_API_KEY";
        String key = variables.apply(variable).strip();
        CatalogueClient client = CatalogueClient.of(title, name, http, settings, workspace);
        String off = switchedOff(name, settings);
        if (off == null && key.isEmpty()) {
            off = "set the environment variable " + variable;
        }
        return new CatalogueSource(catalogue.apply(client, key), client, clips, off);
    }

    private static @Nullable String switchedOff(String name, CatalogueSettings settings) {
        return settings.enabled() ? null : "set aivideo.visuals." + name + ".enabled to true";
    }
}
