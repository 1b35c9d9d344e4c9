package dev.aivideo.script.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Progress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptWriter;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OpenAiConfigurationTests {
    private static final Progress QUIET = new RecordingProgress();

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withPropertyValues("spring.config.import=classpath:further-settings.yml")
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(OpenAiConfiguration.class)
            .withBean(Progress.class, () -> QUIET)
            .withBean(
                    SystemPromptRepository.class,
                    () -> new SystemPromptRepository(
                            JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite::memory:"))))
            .withBean(Http.class, () -> new Http(NetProperties.defaults(), new AddressGuard(NetProperties.defaults())));

    @Test
    void offersNoWriterWithoutKeyAndAddress() {
        context.withPropertyValues("GROQ_API_KEY=", "GROQ_BASE_URL=")
                .run(started -> assertThat(started).doesNotHaveBean(ScriptWriter.class));
    }

    @Test
    void takesGroqWhenItsKeyIsSetAndKeepsTheKeyToItself() {
        context.withPropertyValues("GROQ_API_KEY=gsk_very_secret", "GROQ_BASE_URL=")
                .run(started -> {
                    assertThat(started.getBean(ScriptWriter.class).name()).isEqualTo("groq");
                    OpenAiProperties properties = started.getBean(OpenAiProperties.class);
                    assertThat(properties.groqDialect()).isTrue();
                    assertThat(properties.minuteLimit()).isEqualTo(8000);
                    assertThat(properties.models()).containsExactly("openai/gpt-oss-120b", "openai/gpt-oss-20b");
                    assertThat(properties.toString()).doesNotContain("very_secret");
                });
    }

    @Test
    void takesALocalServerByItsAddressWithoutAKey() {
        context.withPropertyValues("GROQ_API_KEY=", "aivideo.script.openai.base-url=http://localhost:11434/v1")
                .run(started -> {
                    OpenAiProperties properties = started.getBean(OpenAiProperties.class);
                    assertThat(started.getBean(ScriptWriter.class).name()).isEqualTo("openai");
                    assertThat(properties.groqDialect()).isFalse();
                    assertThat(properties.minuteLimit()).isZero();
                    assertThat(properties.answerLimit()).hasMinutes(15);
                });
    }

    @Test
    void takesTheLimitOfGroqForGroqAlone() {
        context.withPropertyValues("GROQ_API_KEY=k", "aivideo.script.openai.base-url=https://api.openai.com/v1")
                .run(started -> {
                    OpenAiProperties properties = started.getBean(OpenAiProperties.class);
                    assertThat(properties.groqDialect()).isTrue();
                    assertThat(properties.minuteLimit()).isZero();
                });
    }

    @Test
    void namesTheSettingThatIsWrongAndOneThatWorks() {
        context.withPropertyValues("aivideo.script.openai.attempts=0")
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("aivideo.script.openai.attempts")
                        .hasMessageContaining("try 3"));
    }

    @Test
    void refusesAKeyThatNoHeaderCanHoldWithoutShowingIt() {
        context.withPropertyValues("aivideo.script.openai.api-key=gsk_very\ngsk_secret")
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("aivideo.script.openai.api-key")
                        .hasMessageNotContaining("secret"));
    }

    @Test
    void letsAModelThinkNotAtAll() {
        context.withPropertyValues("aivideo.script.openai.reasoning-effort=none")
                .run(started -> assertThat(
                                started.getBean(OpenAiProperties.class).reasoningEffort())
                        .isEqualTo("none"));
        context.withPropertyValues("aivideo.script.openai.reasoning-effort=much")
                .run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("try low"));
    }

    @Test
    void shipsTheFourPersonasWhereTheSettingsLookForThem() {
        context.withPropertyValues("GROQ_API_KEY=").run(started -> {
            StyleProperties style = started.getBean(StyleProperties.class);
            Personas personas = new Personas(style.personas());
            assertThat(personas.names())
                    .contains(
                            "scientific-analyst", "blackpill-realist", "documentary-filmmaker", "educational-designer");
            assertThat(personas.prompt(style.persona())).hasSizeGreaterThan(200);
        });
    }

    @Test
    void saysWhichPersonasThereAre() {
        assertThatThrownBy(() -> new Personas(Path.of("config/personas")).prompt("nobody"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("scientific-analyst");
        assertThat(new Personas(Path.of("no/such/folder")).names()).isEqualTo(List.of());
    }
}
