package dev.aivideo.export;

import dev.aivideo.media.MediaInfo;
import java.nio.file.Path;

/** All that was found out about a film before it is judged. */
record FilmFacts(Path file, Mp4 boxes, MediaInfo streams, Measurement decoded) {}
