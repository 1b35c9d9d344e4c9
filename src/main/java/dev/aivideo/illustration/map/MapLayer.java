package dev.aivideo.illustration.map;

import dev.aivideo.facts.Fact;
import java.awt.image.BufferedImage;

/**
 * What appears on a map when its words are heard.
 *
 * @param fact a location or a route, whose words they are
 * @param label what is written; empty for an arrow
 * @param image transparent, of the map's size
 */
public record MapLayer(Fact fact, String label, BufferedImage image) {}
