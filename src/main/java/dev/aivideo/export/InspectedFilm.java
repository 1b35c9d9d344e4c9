package dev.aivideo.export;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.mp4.Mp4File;
import java.nio.file.Path;

/**
 * All that was found out about a film before it is judged.
 *
 * @param bare what is seen of it without its title and captions
 */
record InspectedFilm(Path file, Mp4File boxes, MediaInfo streams, Measurement decoded, Seen bare) {}
