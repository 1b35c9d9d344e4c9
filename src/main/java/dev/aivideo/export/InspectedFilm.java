package dev.aivideo.export;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.mp4.Mp4File;
import java.nio.file.Path;
import java.util.List;

/**
 * All that was found out about a film before it is judged.
 *
 * @param bare what is seen of it without its title and captions
 * @param watched what its frames themselves show
 */
record InspectedFilm(Path file, Mp4File boxes, MediaInfo streams, Measurement decoded, Seen bare, Watched watched) {
    /**
     * What was measured in the frames.
     *
     * @param contrasts of the words in them
     */
    record Watched(LumaFrames luma, List<TextContrast.Measured> contrasts) {}

    LumaFrames luma() {
        return watched.luma();
    }

    List<TextContrast.Measured> contrasts() {
        return watched.contrasts();
    }
}
