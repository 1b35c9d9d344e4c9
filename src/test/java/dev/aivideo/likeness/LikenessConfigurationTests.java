package dev.aivideo.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LikenessConfigurationTests {
    @TempDir
    Path folder;

    private ApplicationContextRunner application(String model) {
        NetProperties net = NetProperties.defaults();
        return new ApplicationContextRunner()
                .withUserConfiguration(LikenessConfiguration.class)
                .withBean(Http.class, () -> new Http(net, new AddressGuard(net)))
                .withBean(Progress.class, () -> Progress.NONE)
                .withPropertyValues("aivideo.models.directory=" + folder, "aivideo.visuals.picture-model=" + model);
    }

    @Test
    void hasNoJudgeUnlessOneIsSet() {
        application("none")
                .run(context -> assertThat(context.getBean(PictureJudges.class).open(true))
                        .isEmpty());
    }

    @Test
    void refusesAModelThatItDoesNotKnow() {
        application("blip")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(
                                "aivideo.visuals.picture-model must be none or clip, was 'blip'; try none"));
    }
}
