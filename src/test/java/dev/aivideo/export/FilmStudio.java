package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aBrief;
import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.Fixtures.aShot;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.HookCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.music.library.MusicLibraries;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Project;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Segment;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SpokenWord;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project with all that the other stages leave behind: speech-like sound, moving pictures, shots with rights. */
final class FilmStudio {
    /** Buzzing syllables: about the dynamics of a voice. */
    static final String SPEECH =
            "aevalsrc='0.5*(0.15+0.85*pow(abs(sin(2*PI*1.9*t)),1.5))*(0.4+0.6*abs(sin(2*PI*0.23*t)))"
                    + "*(mod(t*130,1)-0.5+0.3*sin(2*PI*900*t)+0.12*(random(0)-0.5))':s=48000";

    static final ExportProperties PROPERTIES =
            new ExportProperties(-14, -1, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(2), 27);

    /** Odd numbers, so that no scene ends on a frame. */
    static final long[] SAMPLES = {81_501, 150_777, 72_313};

    final TestRecords records;
    final Project project;
    final List<String> warnings = new ArrayList<>();
    HookCommand hook = new HookCommand(List.of(), Duration.ofSeconds(20));

    FilmStudio(Path folder) {
        this(folder, "none");
    }

    FilmStudio(Path folder, String music) {
        records = new TestRecords(folder);
        project = records.newProject(aBrief().topic("How suspension bridges stand")
                .duration(Duration.ofSeconds(10))
                .look(FilmLook.BEFORE_STYLES.withMusic(music))
                .build());
        String[] texts = new String[SAMPLES.length];
        for (int n = 0; n < texts.length; n++) {
            texts[n] = "Scene %d tells of bridges & cables.".formatted(n + 1);
        }
        records.newScenes(project, texts);
    }

    private static @Nullable FilmStudio exported;

    /** One exported film for all tests, which leave it as they found it. */
    static synchronized FilmStudio exported() throws IOException {
        FilmStudio studio = exported;
        if (studio == null) {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "exported-film-");
            studio = new FilmStudio(folder).furnish();
            studio.records.assembly.begin(studio.project.id(), 3);
            studio.exporter().export(studio.parts());
            exported = studio;
        }
        return studio;
    }

    /** Everything an export needs. */
    FilmStudio furnish() throws IOException {
        return furnish(this::film);
    }

    /** The same, with the pictures of another film. */
    FilmStudio furnishLike(FilmStudio other) throws IOException {
        return furnish(scene -> Files.copy(other.segment(scene), segment(scene)));
    }

    private FilmStudio furnish(Filming filming) throws IOException {
        for (Scene scene : records.scenes.ofProject(project.id())) {
            speak(scene, SAMPLES[scene.number() - 1]);
        }
        for (Scene scene : records.scenes.ofProject(project.id())) {
            filming.film(scene.number());
            records.shots.replace(project.id(), scene.id(), List.of(shot(scene)));
            String file = records.workspace.relative(segment(scene.number()));
            records.segments.put(new Segment(scene.id(), file, file + ".seen.txt", frames(scene.number())));
        }
        return this;
    }

    private interface Filming {
        void film(int scene) throws IOException;
    }

    private void speak(Scene scene, long samples) throws IOException {
        Path wav = records.workspace.audio(project.id()).resolve("scene-" + scene.number() + ".wav");
        Files.createDirectories(wav.getParent());
        TestMedia.make(
                wav, "wav", SPEECH + ":d=10", "-af", "atrim=end_sample=" + samples, "-ac", "1", "-c:a", "pcm_s16le");
        List<SpokenWord> words = new ArrayList<>();
        String[] text = scene.text().split(" ");
        long paceMs = Math.min(400, (samples / 48 - 200) / text.length);
        for (String word : text) {
            Duration start = Duration.ofMillis(100 + words.size() * paceMs);
            words.add(new SpokenWord(word, start, start.plusMillis(paceMs - 50)));
        }
        records.narrations.put(aNarration()
                .of(scene)
                .file(records.workspace.relative(wav))
                .samples(samples)
                .heard(scene.text(), words)
                .build());
    }

    private void film(int scene) {
        String source = "testsrc2=s=1920x1080:r=30,hue=h=%d".formatted(90 * scene);
        TestMedia.make(
                segment(scene),
                "mp4",
                source,
                ("-vf format=yuv420p -frames:v %d -c:v libx264 -preset ultrafast -profile:v high -x264-params"
                                + " cabac=1:8x8dct=1 -g 15 -bf 2 -video_track_timescale 15360")
                        .formatted(frames(scene))
                        .split(" "));
    }

    Path segment(int scene) {
        Path folder = records.workspace.segments(project.id());
        folder.toFile().mkdirs();
        return folder.resolve("scene-" + scene + ".mp4");
    }

    private int frames(int scene) {
        return plan().scenes().get(scene - 1).frames();
    }

    FilmPlan plan() {
        return FilmPlan.of(FrameRate.USUAL, records.narrations.ofProject(project.id()));
    }

    private Shot shot(Scene scene) {
        boolean isDrawn = scene.number() == 1;
        Rights rights = isDrawn
                ? Rights.OWN
                : new Rights(
                        "Ada Example",
                        "Courtesy of Example",
                        "CC BY 4.0",
                        "https://cc.example/by",
                        "https://example.org/" + scene.number(),
                        "No endorsement is meant.");
        return aShot().scene(scene.id())
                .kind(isDrawn ? MediaKind.GENERATED : MediaKind.CLIP)
                .file(records.workspace.relative(segment(scene.number())))
                .shown(Duration.ZERO, Duration.ofSeconds(3))
                .from("library", "clip-" + scene.number())
                .title("Bridge " + scene.number())
                .sha256(String.valueOf(scene.number()).repeat(64))
                .rights(rights)
                .build();
    }

    FilmParts parts() {
        return FilmParts.of(records.films.load(project.id()));
    }

    Gate gate() {
        Inspector inspector = new Inspector(TestMedia.ffmpeg(), TestMedia.ffprobe(), PROPERTIES);
        return new Gate(inspector, TestMedia.ffprobe(), PROPERTIES);
    }

    FilmMusician musician() {
        return new FilmMusician(
                records.workspace,
                records.store,
                records.decisions,
                records.all.music(),
                MusicLibraries.of(records.workspace, new RecordingProgress(warnings)),
                new RecordingProgress(warnings));
    }

    FilmExporter exporter() {
        Mastering mastering = new Mastering(TestMedia.ffmpeg(), PROPERTIES);
        FilmSound sound = new FilmSound(
                records.workspace,
                records.store,
                records.decisions,
                musician(),
                new SoundTools(new ClipSound(TestMedia.ffmpeg(), TestMedia.ffprobe(), mastering), mastering),
                PROPERTIES);
        ProgrammeAssembler assembler =
                new ProgrammeAssembler(records.workspace, records.store, sound, new FilmAssembly(TestMedia.ffmpeg()));
        Publisher publisher = new Publisher(
                records.workspace,
                records.store,
                records.all.publications(),
                TestMedia.ffprobe(),
                new PublishedHook(
                        hook, records.workspace, records.store, records.decisions, new RecordingProgress(warnings)),
                new RecordingProgress(warnings));
        return new FilmExporter(
                assembler,
                new FilmJudge(gate(), records.workspace, records.decisions, new RecordingProgress(warnings)),
                new ThumbnailFrame(TestMedia.ffmpeg(), records.workspace),
                publisher,
                records.assembly,
                PROPERTIES);
    }

    /** Another version of a film, with these options, written with blanks between them. */
    static Path remade(Path film, Path target, String options) {
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(target, "mp4")
                        .input(film)
                        .option("-map", "0:v", "-map", "0:a")
                        .option(options.split(" "))
                        .build());
        return target;
    }
}
