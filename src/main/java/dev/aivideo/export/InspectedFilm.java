package dev.aivideo.export;

import dev.aivideo.media.MediaInfo;
import java.nio.file.Path;

/**
 * All that was found out about a film before it is judged.
 *
 * @param bare what is seen of it without its title and captions
 */
record InspectedFilm(Path file, Mp4 boxes, MediaInfo streams, Measurement decoded, Seen bare) {}
