package dev.aivideo.footage.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only NASA's library has a setting for.
 *
 * @param partners whether items are taken that name a partner or another owner; their rights need a review
 */
@ConfigurationProperties("aivideo.visuals.nasa")
public record NasaProperties(@DefaultValue("false") boolean partners) {}
