package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a footage source of a catalogue. The source has the catalogue's name in lower case. */
class CatalogueSources {
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

    /** A catalogue that needs no key. */
    CatalogueSource open(String title, CatalogueSettings settings, Function<CatalogueClient, Catalogue> catalogue) {
        CatalogueClient client = CatalogueClient.of(title, http, settings, workspace);
        return new CatalogueSource(catalogue.apply(client), client, clips, switchedOff(title, settings));
    }

    /** A catalogue that wants a key, which an environment variable gives: {@code PEXELS_API_KEY}. */
    CatalogueSource withKey(
            String title, CatalogueSettings settings, BiFunction<CatalogueClient, String, Catalogue> catalogue) {
        String variable = title.toUpperCase(Locale.ROOT) + "_API_KEY";
        String key = variables.apply(variable).strip();
        CatalogueClient client = CatalogueClient.of(title, http, settings, workspace);
        String off = switchedOff(title, settings);
        if (off == null && key.isEmpty()) {
            off = "set the environment variable " + variable;
        }
        return new CatalogueSource(catalogue.apply(client, key), client, clips, off);
    }

    private static @Nullable String switchedOff(String title, CatalogueSettings settings) {
        return settings.enabled() ? null : "set aivideo.visuals." + title.toLowerCase(Locale.ROOT) + ".enabled to true";
    }
}
