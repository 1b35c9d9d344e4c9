package dev.aivideo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRulesTests {
    private static final String ROOT = "dev.aivideo.";
    private static final List<String> STAGES = List.of("script", "voiceover", "visuals", "editing", "export");
    private static final List<String> ABOVE_STAGES = List.of("job", "queue", "nightly", "cli");
    private static final List<String> CAPABILITIES =
            List.of("speech", "footage", "likeness", "illustration", "documents", "encyclopedia", "music");
    private static final List<String> GROUND = List.of(
            "language",
            "atlas",
            "facts",
            "models",
            "media",
            "wikimedia",
            "net",
            "records",
            "files",
            "style",
            "project");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.aivideo");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        assertExist(STAGES, ABOVE_STAGES, CAPABILITIES, GROUND);
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noSubPackagesDependOnEachOtherInACircle() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(30);
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "voiceover", "visuals", "editing", "export"})
    void aStageKnowsNeitherWhatStartsItNorAnotherStage(String stage) {
        assertExist(STAGES, ABOVE_STAGES);
        assertApart(List.of(stage), allBut(stage, STAGES, ABOVE_STAGES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"speech", "footage", "likeness", "illustration", "documents", "encyclopedia", "music"})
    void aCapabilityKnowsNoStageAndNoOtherCapability(String capability) {
        assertExist(STAGES, ABOVE_STAGES, CAPABILITIES);
        assertApart(List.of(capability), allBut(capability, STAGES, ABOVE_STAGES, CAPABILITIES));
    }

    @Test
    void theGroundKnowsNothingAbove() {
        assertExist(STAGES, ABOVE_STAGES, CAPABILITIES, GROUND);
        assertApart(GROUND, allBut("", STAGES, ABOVE_STAGES, CAPABILITIES));
    }

    @Test
    void theValuesKnowNoneOfUs() {
        assertExist(STAGES, ABOVE_STAGES, CAPABILITIES, GROUND);
        assertApart(List.of("project"), allBut("project", STAGES, ABOVE_STAGES, CAPABILITIES, GROUND));
    }

    @Test
    void theJobDoesNotKnowWhoStartsIt() {
        assertExist(ABOVE_STAGES);
        assertApart(List.of("job"), List.of("queue", "nightly", "cli"));
    }

    @Test
    void onlyRecordsAndRepositoriesSpeakSql() {
        assertKnownOnlyTo(
                "org.springframework.jdbc..",
                // The job store has a transaction manager of its own.
                resideInAPackage(ROOT + "records..")
                        .or(simpleNameEndingWith("Repository"))
                        .or(simpleNameEndingWith("Configuration")));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        assertKnownOnlyTo("picocli..", resideInAPackage(ROOT + "cli.."));
    }

    @Test
    void onlyTheJobTheNightAndTheStagesKnowSpringBatch() {
        assertExist(STAGES, ABOVE_STAGES);
        assertKnownOnlyTo(
                "org.springframework.batch..",
                resideInAnyPackage(patterns(STAGES)).or(resideInAnyPackage(ROOT + "job..", ROOT + "nightly..")));
    }

    private static void assertKnownOnlyTo(String library, DescribedPredicate<JavaClass> users) {
        DescribedPredicate<JavaClass> known = resideInAPackage(library);
        assertThat(CLASSES.stream()
                        .filter(users)
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> known.test(use.getTargetClass())))
                .as("uses of " + library)
                .isNotEmpty();
        noClasses()
                .that(DescribedPredicate.not(users))
                .should()
                .dependOnClassesThat(known)
                .check(CLASSES);
    }

    @SafeVarargs
    private static List<String> allBut(String one, List<String>... groups) {
        List<String> names = new ArrayList<>();
        for (List<String> group : groups) {
            names.addAll(group);
        }
        names.remove(one);
        return names;
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
