package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aivideo.media.OtherFfmpeg;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.records.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program on a machine that fails it: every fault costs what it must, says what it is, and can be mended. */
@EnabledOnOs(OS.LINUX)
class FaultIT {
    @TempDir
    static Path folder;

    private static ShortFilm whole;

    @BeforeAll
    static void makeAFilm() throws Exception {
        whole = new ShortFilm(folder.resolve("whole"));
        Program.Ended ended = whole.make();
        assertThat(ended.exitCode()).as(ended.output()).isZero();
    }

    private static ShortFilm copy(String name) throws Exception {
        return ShortFilm.copyOf(whole, folder.resolve(name));
    }

    @Test
    void aCompletedFilmIsNotRestarted() throws Exception {
        Program.Ended ended = whole.program.run("restart", whole.id());

        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.output()).contains("is completed").contains("--from STEP");
        assertThat(whole.program.run("restart").output()).contains("Nothing to restart");
    }

    @Test
    void damagedFilesOfEveryStageAreNamedAndMadeAgainAlthoughTheClockWasPutBack() throws Exception {
        ShortFilm film = copy("damaged");
        film.write("UPDATE runs SET status = 'failed', started_at = '2099-01-01T00:00:00.000Z'");
        film.write("UPDATE step_transitions SET at = '2099-01-01T00:00:00.000Z'");
        Path cut = film.workspace().audio(film.id()).resolve("scene-1.wav");
        try (RandomAccessFile file = new RandomAccessFile(cut.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        Path flipped = picture(film);
        byte[] bytes = Files.readAllBytes(flipped);
        bytes[bytes.length / 2] ^= 1;
        Files.write(flipped, bytes);
        Path gone = film.workspace().segments(film.id()).resolve("scene-2.mp4");
        Files.delete(gone);
        Files.delete(film.film());
        Path untouched = film.workspace().segments(film.id()).resolve("scene-3.mp4");
        FileTime made = Files.getLastModifiedTime(untouched);

        Program.Ended ended = film.program.run("restart");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        List<Run> runs = film.runs();
        assertThat(Files.readString(film.workspace().resolve(runs.get(1).logFile())))
                .contains(
                        cut + " has ",
                        flipped + " is not what was written",
                        gone + " is gone",
                        film.film() + " is gone");
        assertThat(film.records()).isEqualTo(whole.records());
        assertThat(film.decoded()).isEqualTo(whole.decoded());
        assertThat(Files.getLastModifiedTime(untouched)).isEqualTo(made);
        assertThat(runs).extracting(Run::status).containsExactly(RunStatus.FAILED, RunStatus.COMPLETED);
        assertThat(film.transitions(runs.get(0)))
                .extracting(step -> step.stage().stepName() + " " + step.to())
                .startsWith("script running", "script completed", "voiceover running");
        assertThat(film.program.run("restart").output()).contains("Nothing to restart");
    }

    private static Path picture(ShortFilm film) throws IOException {
        try (Stream<Path> files = Files.list(film.workspace().pictures(film.id()))) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFullDiskIsSaidInEveryStepAndWhenThereIsRoomTheRunGoesOn() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", disk.toString()) == 0,
                "No small disk can be mounted here: run the test as root");
        try {
            ShortFilm film = ShortFilm.copyOf(whole, disk.resolve("film"));
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            Program elsewhere = film.program.with("java.io.tmpdir=" + temporary);
            for (String step : List.of("export", "editing", "visual-sourcing", "voiceover", "script")) {
                Path filler = fill(disk, step.equals("script") ? 0 : 24_000);
                Program.Ended ended = elsewhere.run("restart", film.id(), "--from", step);
                Files.delete(filler);

                assertThat(ended.exitCode()).as(step + ": " + ended.output()).isIn(1, 2, 3);
                assertThat(ended.output())
                        .as(step)
                        .containsIgnoringCase("the disk is full")
                        .contains(disk.toString(), "Remedy: free space on it", "'clean'")
                        .doesNotContain("\tat ", "|-ERROR");
            }
            Program.Ended ended = film.program.run("restart", film.id(), "--from", "script");
            assertThat(ended.exitCode()).as(ended.output()).isZero();
            assertThat(film.decoded()).isEqualTo(whole.decoded());
            assertThat(film.runs()).extracting(Run::status).doesNotContain(RunStatus.RUNNING);
        } finally {
            run("umount", disk.toString());
        }
    }

    /** Takes all of a disk but so many bytes. */
    private static Path fill(Path disk, long left) throws IOException {
        Path filler = disk.resolve("filler");
        long room = Files.getFileStore(disk).getUsableSpace() - left;
        try (var out = Files.newOutputStream(filler)) {
            for (long written = 0; written < room; written += 4_096) {
                out.write(new byte[4_096]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
        return filler;
    }

    @Test
    void anFfmpegThatHangsOrDiesFailsTheRunInWordsAndDoesNotOutliveIt() throws Exception {
        ShortFilm film = copy("ffmpeg");

        Program hangs = film.program.with("aivideo.ffmpeg.executable=" + standIn("hanging", "exec sleep 600"));
        ProcessHandle orphan = orphanOf(hangs.start("restart", film.id(), "--from", "editing"));
        assertThat(orphan.isAlive()).as("FFmpeg outlives the program").isTrue();

        Program.Ended hanging = hangs.with("aivideo.ffmpeg.timeout=4s").run("restart", film.id());
        Program.Ended dying = film.program
                .with("aivideo.ffmpeg.executable=" + standIn("dying", "kill -9 $$"))
                .run("restart", film.id());

        assertThat(orphan.isAlive()).isFalse();
        assertThat(film.workspace().logs()).isDirectoryNotContaining("glob:**.pid");
        assertThat(hanging.exitCode()).isEqualTo(1);
        assertThat(hanging.output()).contains("was stopped after 4 s", "aivideo.ffmpeg.timeout");
        assertThat(dying.exitCode()).isEqualTo(1);
        assertThat(dying.output())
                .contains("ffmpeg was killed by signal 9 (SIGKILL)", "memory ran out")
                .doesNotContain("frame=", "is whole");
        assertThat(film.runs())
                .extracting(Run::status)
                .containsExactly(RunStatus.COMPLETED, RunStatus.DIED, RunStatus.FAILED, RunStatus.FAILED);
        assertThat(film.rows("SELECT status FROM projects")).doesNotContain("published");
    }

    /** The FFmpeg that goes on when the program is killed. */
    private static ProcessHandle orphanOf(Process program) throws InterruptedException {
        List<ProcessHandle> sleeping = new ArrayList<>();
        assertThat(ShortFilm.await(program, () -> {
                    program.descendants()
                            .filter(child -> child.info().command().orElse("").endsWith("sleep"))
                            .forEach(sleeping::add);
                    return !sleeping.isEmpty();
                }))
                .isTrue();
        program.destroyForcibly().waitFor();
        return sleeping.get(0);
    }

    /** FFmpeg, except that encoding a scene does something else. */
    private static Path standIn(String name, String instead) throws IOException {
        return OtherFfmpeg.bundled(
                folder.resolve(name), "case \"$*\" in *segments*libx264*) %s;; esac".formatted(instead));
    }

    @Test
    void aDatabaseThatAnotherProcessKeepsLockedIsWaitedFor() throws Exception {
        ShortFilm film = copy("locked");
        Process process = film.program.start("restart", film.id(), "--from", "export");
        assertThat(ShortFilm.await(process, () -> film.stage().equals("export|running")))
                .isTrue();

        try (Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + film.workspace().database());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("BEGIN EXCLUSIVE");
            Thread.sleep(20_000);
            assertThat(process.isAlive()).isTrue();
            statement.execute("ROLLBACK");
        }

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(film.program.console()))
                .isZero();
        assertThat(film.runs()).extracting(Run::status).containsExactly(RunStatus.COMPLETED, RunStatus.COMPLETED);
    }

    @Test
    void aMachineOfAnotherLanguageAndTimeMakesTheSameFilm() throws Exception {
        ShortFilm film = copy("other-language");
        Program abroad = film.program.with(
                "user.language=ar", "user.country=EG", "user.timezone=Pacific/Kiritimati", "stdout.encoding=US-ASCII");

        Program.Ended ended = abroad.run("restart", film.id(), "--from", "script");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.records()).isEqualTo(whole.records());
        assertThat(film.decoded()).isEqualTo(whole.decoded());
        assertThat(abroad.run("show", film.id()).output()).doesNotContainPattern("[\\u0660-\\u0669]");
    }

    @Test
    void whoKeepsADatabaseLockedForLongIsNamed() throws Exception {
        ShortFilm film = copy("locked-for-long");
        try (Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + film.workspace().database());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            Program.Ended ended = film.program.run("status");

            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.output())
                    .contains(
                            film.workspace().database() + " is kept locked by process "
                                    + ProcessHandle.current().pid(),
                            "Remedy: end it");
        }
    }

    @Test
    void aDamagedDatabaseIsNamedWithWhatRescuesIt() throws Exception {
        ShortFilm film = copy("damaged-database");
        byte[] bytes = Files.readAllBytes(film.workspace().database());
        Arrays.fill(bytes, 4_096, bytes.length, (byte) 'x');
        Files.write(film.workspace().database(), bytes);

        Program.Ended ended = film.program.run("status");

        assertThat(ended.exitCode()).isIn(2, 3);
        assertThat(ended.output()).contains(film.workspace().database() + " is damaged", ".recover");
    }

    @Test
    void databasesThatCannotBeWrittenToAreNamed() throws Exception {
        ShortFilm film = copy("read-only");
        Path records = film.workspace().database();
        Path jobs = film.workspace().jobs();
        assumeTrue(run("chattr", "+i", records.toString()) == 0, "Files cannot be made immutable here: run as root");
        try {
            Program.Ended ended = film.program.run("restart", film.id(), "--from", "export");

            assertThat(ended.exitCode()).as(ended.output()).isEqualTo(2);
            assertThat(ended.output()).contains(records.toString(), "Remedy");
        } finally {
            run("chattr", "-i", records.toString());
        }
        run("chattr", "+i", jobs.toString());
        try {
            Program.Ended ended = film.program.run("restart", film.id(), "--from", "export");

            assertThat(ended.exitCode()).as(ended.output()).isIn(2, 3);
            assertThat(ended.output()).contains(jobs.toString(), "Remedy");
        } finally {
            run("chattr", "-i", jobs.toString());
        }
    }

    @Test
    void aJobStoreThatIsDamagedWhileARunIsKilledIsSetAsideAndTheRunGoesOn() throws Exception {
        ShortFilm film = copy("no-job-store");
        Process process = film.program.start("restart", film.id(), "--from", "editing");
        assertThat(ShortFilm.await(process, () -> film.stage().equals("editing|running")))
                .isTrue();
        process.destroyForcibly().waitFor();
        Path jobs = film.workspace().jobs().resolve("jobs.script");
        Files.write(jobs, new byte[4_096]);

        Program.Ended ended = film.program.run("restart");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output())
                .contains("damaged", jobs.resolveSibling("damaged-").toString());
        assertThat(film.runs())
                .extracting(Run::status)
                .containsExactly(RunStatus.COMPLETED, RunStatus.DIED, RunStatus.COMPLETED);
        assertThat(film.decoded()).isEqualTo(whole.decoded());
    }

    @Test
    void nothingOfTheFilmDependsOnTheDecisionsOnRecord() throws Exception {
        ShortFilm film = new ShortFilm(folder.resolve("no-decisions/film"));
        Database.open(film.workspace());
        film.write("CREATE TRIGGER trim AFTER INSERT ON decisions BEGIN DELETE FROM decisions; END");

        Program.Ended made = film.make();
        Program.Ended again = film.program.run(
                "restart", film.id(), "--scene", "2", "--text", "A red flower waits in the morning sun.");

        assertThat(made.exitCode()).as(made.output()).isZero();
        assertThat(again.exitCode()).as(again.output()).isZero();
        assertThat(film.rows("SELECT kind FROM decisions")).isEmpty();
        assertThat(film.decoded()).isEqualTo(whole.decoded());
        assertThat(film.records()).isEqualTo(whole.records());
        assertThat(film.files()).isEqualTo(whole.files());
    }

    @Test
    void anEarlierStepDoneAgainLeavesTheFilmAsItWas() throws Exception {
        ShortFilm film = copy("from");
        Path sound = film.workspace().audio(film.id()).resolve("scene-1.wav");
        FileTime spoken = Files.getLastModifiedTime(sound);
        Instant before = Instant.now();

        Program.Ended ended = film.program.run("restart", film.id(), "--from", "editing");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(Files.getLastModifiedTime(sound)).isEqualTo(spoken);
        assertThat(segmentTimes(film).values())
                .allSatisfy(time -> assertThat(time.toInstant()).isAfter(before));
        assertThat(film.decoded()).isEqualTo(whole.decoded());
    }

    @Test
    void otherPicturesForOneSceneLeaveTheOtherScenesAsTheyWere() throws Exception {
        ShortFilm film = copy("reshoot");
        Map<String, FileTime> before = segmentTimes(film);

        Program.Ended ended = film.program.run("restart", film.id(), "--scene", "2", "--reshoot");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        Map<String, FileTime> after = segmentTimes(film);
        assertThat(after.get("scene-1.mp4")).isEqualTo(before.get("scene-1.mp4"));
        assertThat(after.get("scene-2.mp4")).isNotEqualTo(before.get("scene-2.mp4"));
        assertThat(after.get("scene-3.mp4")).isEqualTo(before.get("scene-3.mp4"));
    }

    @Test
    void aNewTextIsSpokenAndOnlyTheSceneBeforeIsEditedAnewAsItFadesIntoIt() throws Exception {
        ShortFilm film = copy("text");
        Map<String, FileTime> before = segmentTimes(film);

        Program.Ended ended =
                film.program.run("restart", film.id(), "--scene", "2", "--text", "A blue flower waits in the cold.");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.rows("SELECT spoken_text FROM narrations JOIN scenes ON scenes.id = scene_id"
                        + " WHERE scene_number = 2"))
                .singleElement()
                .asString()
                .containsIgnoringCase("blue flower");
        assertThat(film.rows("SELECT scene_id FROM narrations")).hasSize(ShortFilm.SCENES);
        Map<String, FileTime> after = segmentTimes(film);
        assertThat(after.get("scene-1.mp4")).isNotEqualTo(before.get("scene-1.mp4"));
        assertThat(after.get("scene-2.mp4")).isNotEqualTo(before.get("scene-2.mp4"));
        assertThat(after.get("scene-3.mp4")).isEqualTo(before.get("scene-3.mp4"));
    }

    private static Map<String, FileTime> segmentTimes(ShortFilm film) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (int scene = 1; scene <= ShortFilm.SCENES; scene++) {
            Path segment = film.workspace().segments(film.id()).resolve("scene-" + scene + ".mp4");
            times.put(segment.getFileName().toString(), Files.getLastModifiedTime(segment));
        }
        return times;
    }

    @Test
    void aProjectDeletedInMidRunEndsTheRunInWords() throws Exception {
        ShortFilm film = copy("deleted");
        Process process = film.program.start("restart", film.id(), "--from", "editing");
        assertThat(ShortFilm.await(process, () -> film.stage().equals("editing|running")))
                .isTrue();

        film.write("DELETE FROM scenes");
        film.write("DELETE FROM assembly_jobs");
        film.write("DELETE FROM projects");

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(film.program.console()))
                .isEqualTo(4);
        assertThat(Files.readString(film.program.console())).contains("deleted");
    }

    @Test
    void oneProcessWorksASecondIsToldOrWaitsAndSigtermStopsInOrder() throws Exception {
        ShortFilm film = copy("two");
        Process first = film.program.start("restart", film.id(), "--from", "editing");
        assertThat(ShortFilm.await(first, () -> film.stage().equals("editing|running")))
                .isTrue();

        Program.Ended second = film.program.run(film.produce());
        Process waiting = film.program.start(film.produce("--wait"));
        assertThat(ShortFilm.await(waiting, () -> said(film).contains("Waiting for")))
                .isTrue();
        first.destroy();

        assertThat(second.exitCode()).isEqualTo(6);
        assertThat(second.output()).contains("process " + first.pid(), "--wait");
        assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).isEqualTo(5);
        assertThat(film.runs()).extracting(Run::status).containsExactly(RunStatus.COMPLETED, RunStatus.STOPPED);
        assertThat(ShortFilm.await(
                        waiting, () -> film.rows("SELECT id FROM runs").size() == 3))
                .as(said(film))
                .isTrue();
        waiting.destroyForcibly().waitFor();
        Program.Ended ended = film.program.run("restart", film.id());
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.decoded()).isEqualTo(whole.decoded());
    }

    private static String said(ShortFilm film) {
        try {
            return Files.readString(film.program.console());
        } catch (IOException e) {
            return "";
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
