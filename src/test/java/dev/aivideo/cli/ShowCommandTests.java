package dev.aivideo.cli;

import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.records.TestRecords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTests {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aProjectWithOnePictureThatCannotBeRead() {
        TestRecords records = new TestRecords(folder);
        project = records.newProject("Bees", Duration.ofSeconds(20));
        for (Scene scene : records.newScenes(project, "Bees fly.", "Bees dance.")) {
            records.shots.replace(
                    project.id(),
                    scene.id(),
                    List.of(aShot().scene(scene.id())
                            .title("Bee " + scene.number())
                            .build()));
        }
        records.client
                .sql("UPDATE shots SET kind = 'HOLOGRAM' WHERE title = 'Bee 2'")
                .update();
    }

    @Test
    void aPictureThatCannotBeReadCostsOnlyThePicturesOfItsScene() {
        Invocation shown = Invocation.of("show", "Bees", "--workspace", folder.toString());

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out())
                .contains("Scene 1", "'Bee 1'", "Scene 2", "Bees dance.")
                .contains("Warning: The pictures of scene 2 cannot be read: ")
                .contains("HOLOGRAM")
                .doesNotContain("'Bee 2'");
    }

    @Test
    void programsAreToldOfItAmongTheWarnings() {
        Invocation shown = Invocation.of("show", "Bees", "--json", "--workspace", folder.toString());

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("\"title\" : \"Bee 1\"", "The pictures of scene 2 cannot be read: ");
    }
}
