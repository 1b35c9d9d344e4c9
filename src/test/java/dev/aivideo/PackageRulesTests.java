package dev.aivideo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRulesTests {
    private static final String ROOT = "dev.aivideo.";
    private static final List<String> STAGES = List.of("script", "voiceover", "visuals", "editing", "export");
    private static final List<String> ABOVE_STAGES = List.of("job", "cli", "nightly");
    private static final List<String> BELOW_STAGES = List.of("project", "media", "net", "language");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.aivideo");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        assertExist(STAGES, ABOVE_STAGES, BELOW_STAGES);
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "voiceover", "visuals", "editing", "export"})
    void aStageKnowsNeitherWhatStartsItNorAnotherStage(String stage) {
        assertExist(STAGES, ABOVE_STAGES);
        assertApart(
                List.of(stage),
                Stream.concat(STAGES.stream(), ABOVE_STAGES.stream())
                        .filter(name -> !name.equals(stage))
                        .toList());
    }

    @Test
    void theRecordsKnowNoneOfUs() {
        assertExist(STAGES, ABOVE_STAGES, BELOW_STAGES);
        assertApart(
                List.of("project"),
                Stream.of(STAGES, ABOVE_STAGES, List.of("media", "net", "language"))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void whatStagesStandOnKnowsNoStageAndNothingAbove() {
        assertExist(STAGES, ABOVE_STAGES, BELOW_STAGES);
        assertApart(
                BELOW_STAGES,
                Stream.concat(STAGES.stream(), ABOVE_STAGES.stream()).toList());
    }

    @Test
    void theJobDoesNotKnowWhoStartsIt() {
        assertExist(ABOVE_STAGES);
        assertApart(List.of("job"), List.of("cli", "nightly"));
    }

    private static void assertApart(List<String> who, List<String> whom) {
        noClasses()
                .that()
                .resideInAnyPackage(patterns(who))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(patterns(whom))
                .check(CLASSES);
    }

    private static String[] patterns(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    /** A rule about a package that was renamed would hold for ever. */
    @SafeVarargs
    private static void assertExist(List<String>... groups) {
        for (List<String> names : groups) {
            for (String name : names) {
                assertThat(CLASSES.stream()
                                .filter(type -> type.getPackageName().equals(ROOT + name))
                                .filter(type -> !type.getSimpleName().equals("package-info")))
                        .as("classes in package " + name)
                        .isNotEmpty();
            }
        }
    }
}
