package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate refuses: a good film, damaged in one way each. */
class GateIT {
    private static final String COPY_PICTURE = "-c:v copy -movflags +faststart -c:a aac -b:a 384k ";
    private static final String ENCODE_PICTURE = "-c:a copy -c:v libx264 -preset ultrafast -profile:v high -x264-params"
            + " cabac=1:8x8dct=1 -video_track_timescale 15360 -movflags +faststart ";

    @TempDir
    Path scratch;

    private static FilmStudio studio;

    @BeforeAll
    static void makeAGoodFilm() throws IOException {
        studio = FilmStudio.exported();
    }

    @Test
    void namesTheSecondOfABlackStretch() {
        Path film = remade(ENCODE_PICTURE + "-vf drawbox=c=black:t=fill:enable='between(t,2.5,3.5)'");

        assertThat(faults(film)).singleElement().satisfies(fault -> {
            assertThat(fault.second()).isCloseTo(2.5, within(0.05));
            assertThat(fault.what()).contains("is black for 1.0 s (scene 2)");
        });
    }

    @Test
    void namesTheSecondOfAFrozenPicture() {
        long frames = studio.plan().totalFrames();
        Path film = remade(ENCODE_PICTURE + "-vf loop=loop=100:size=1:start=45,trim=end_frame=" + frames);

        assertThat(faults(film)).singleElement().satisfies(fault -> {
            assertThat(fault.second()).isCloseTo(1.5, within(1.3));
            assertThat(fault.what()).contains("stands still");
        });
    }

    @Test
    void namesTheSecondWhereTheVoiceIsMissing() {
        Path film = remade(COPY_PICTURE + "-af volume=0:enable='between(t,1.85,4.65)'");

        assertThat(faults(film)).anySatisfy(fault -> {
            assertThat(fault.second()).isCloseTo(1.85, within(0.1));
            assertThat(fault.what()).contains("there is silence for 2.8 s during the narration of scene 2");
        });
    }

    @Test
    void namesTheSecondWhereTheFileWasCutOff() throws IOException {
        Path film = Files.copy(good(), scratch.resolve("cut.mp4"));
        try (FileChannel channel = FileChannel.open(film, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() * 2 / 3);
        }

        assertThat(faults(film))
                .anySatisfy(fault -> assertThat(fault.what()).contains("bytes are missing"))
                .anySatisfy(fault -> {
                    assertThat(fault.what()).contains("frames can be decoded");
                    assertThat(fault.second()).isBetween(1.5, 6.0);
                });
    }

    @Test
    void namesTheSecondOfPicturesThatCannotBeDecoded() throws IOException {
        Path film = Files.copy(good(), scratch.resolve("scratched.mp4"));
        try (FileChannel channel = FileChannel.open(film, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[(int) channel.size() / 20];
            new Random(7).nextBytes(noise);
            channel.write(ByteBuffer.wrap(noise), channel.size() / 2);
        }

        assertThat(faults(film)).anySatisfy(fault -> {
            assertThat(fault.what()).contains("decoding failed");
            assertThat(fault.second()).isBetween(1.0, 5.5);
        });
    }

    @Test
    void refusesAFilmThatLacksAScene() {
        Path film = remade(ENCODE_PICTURE + "-vf trim=end_frame=130");

        assertThat(faults(film))
                .anySatisfy(fault -> {
                    assertThat(fault.what())
                            .contains("the picture has 130 frames, expected "
                                    + studio.plan().totalFrames());
                    assertThat(fault.second()).isCloseTo(4.333, within(0.01));
                })
                .anySatisfy(
                        fault -> assertThat(fault.what()).contains("the picture ends at 4.333 s, the sound at 6.3"));
    }

    @Test
    void refusesASoundThatIsTooLong() {
        Path film = remade(COPY_PICTURE + "-af apad=pad_dur=0.2");

        assertThat(faults(film)).singleElement().satisfies(fault -> {
            assertThat(fault.second()).isCloseTo(studio.plan().lengthS(), within(0.01));
            assertThat(fault.what())
                    .contains("the picture ends at %.3f s, the sound at 6.5"
                            .formatted(studio.plan().lengthS()));
        });
    }

    @Test
    void refusesALoudnessThatIsNotTheOneAskedFor() {
        Path film = remade(COPY_PICTURE + "-af volume=-3dB");

        assertThat(faults(film))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("LUFS, expected -14.0"));
    }

    @Test
    void refusesPeaksAboveTheLimit() {
        Path film = remade(COPY_PICTURE + "-af volume=6dB");

        assertThat(faults(film)).anySatisfy(fault -> assertThat(fault.what()).contains("dBTP, the limit is -1.0"));
    }

    @Test
    void refusesAnIndexBehindThePictures() {
        Path film = remade("-c copy");

        assertThat(faults(film))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("moov"));
    }

    @Test
    void refusesAnotherSizeProfileOrRate() {
        Path film = remade("-c:a copy -vf fps=25,scale=1280:720 -c:v libx264 -preset ultrafast -movflags +faststart");

        assertThat(faults(film))
                .anySatisfy(fault -> assertThat(fault.what())
                        .contains("yuv420p, 1280x720, 25.000 fps constant, expected h264 of profile 100"));
    }

    @Test
    void refusesAFileThatIsNoFilm() throws IOException {
        Path film = Files.writeString(scratch.resolve("text.mp4"), "this is no film, whatever its name says");

        assertThat(faults(film))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("cannot be read"));
    }

    @Test
    void letsTheGoodFilmPass() {
        assertThat(faults(good())).isEmpty();
    }

    private static Path good() {
        return studio.records.workspace.segments(studio.project.id()).resolve("film.mp4");
    }

    private Path remade(String options) {
        return FilmStudio.remade(good(), scratch.resolve("damaged.mp4"), options);
    }

    private static List<GateViolation> faults(Path film) {
        return studio.gate()
                .judge(film, studio.parts().expected(), Seen.NOTHING)
                .faults();
    }
}
