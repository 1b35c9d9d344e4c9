package dev.aivideo.music.library;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator refuses of others' works, pictures and music alike.
 *
 * @param licencesRefused words of licences that may not be used
 */
@ConfigurationProperties("aivideo.visuals")
public record MusicProperties(
        @DefaultValue({"NC", "ND", "rights reserved", "editorial"})
        List<String> licencesRefused) {}
