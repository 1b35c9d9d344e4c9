package dev.aivideo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.JavaSources.Method;
import dev.aivideo.JavaSources.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How large methods and classes may be, and how many parameters they may have. */
class SizeRulesTests {
    private static final int MOST_LINES_OF_A_METHOD = 50;
    private static final int MOST_LINES_OF_A_TYPE = 200;
    private static final int SHORT = 15;
    private static final double MOST_LONG_METHODS = 0.1;
    private static final int MANY_PARAMETERS = 7;
    private static final int MOST_WITH_MANY_PARAMETERS = 15;
    private static final String DRAWINGS = "dev.aivideo.illustration";

    private static JavaSources program;

    @TempDir
    Path folder;

    @BeforeAll
    static void readsTheProgram() throws IOException {
        program = JavaSources.read(Path.of("src/main/java"));
        // Rules about nothing would hold.
        assertThat(program.types()).hasSizeGreaterThan(500);
        assertThat(program.methods()).hasSizeGreaterThan(2500);
        assertThat(program.methods()).anyMatch(method -> method.isIn(DRAWINGS));
    }

    @Test
    void noMethodHasMoreThan50Lines() {
        checkLongestMethod(program);
    }

    @Test
    void noTypeHasMoreThan200Lines() {
        checkLargestType(program);
    }

    @Test
    void nineMethodsInTenHaveAtMost15LinesOutsideTheDrawings() {
        checkShortMethods(program);
    }

    @Test
    void fewMethodsHaveSevenParametersOrMore() {
        checkParameters(program);
    }

    @Test
    void noTwoTopLevelTypesHaveTheSameName() {
        checkNames(program);
    }

    @Test
    void noPackageIsNamedAsIfAToolHadMadeIt() {
        checkPackages(program);
    }

    private static void checkLongestMethod(JavaSources sources) {
        assertThat(sources.methods())
                .filteredOn(method -> method.lines() > MOST_LINES_OF_A_METHOD)
                .isEmpty();
    }

    private static void checkLargestType(JavaSources sources) {
        assertThat(sources.types())
                .filteredOn(type -> type.lines() > MOST_LINES_OF_A_TYPE)
                .isEmpty();
    }

    private static void checkShortMethods(JavaSources sources) {
        List<Method> methods = sources.methods().stream()
                .filter(method -> !method.isConstructor() && !method.isIn(DRAWINGS))
                .toList();
        List<Method> tooLong =
                methods.stream().filter(method -> method.lines() > SHORT).toList();
        assertThat((double) tooLong.size() / methods.size())
                .as("share of methods over 15 lines: %d of %d, %s".formatted(tooLong.size(), methods.size(), tooLong))
                .isLessThanOrEqualTo(MOST_LONG_METHODS);
    }

    private static void checkParameters(JavaSources sources) {
        assertThat(sources.methods())
                .filteredOn(method -> method.parameters() >= MANY_PARAMETERS)
                .hasSizeLessThanOrEqualTo(MOST_WITH_MANY_PARAMETERS);
    }

    private static void checkNames(JavaSources sources) {
        Map<String, List<String>> names = sources.types().stream()
                .filter(Type::isTopLevel)
                .collect(Collectors.groupingBy(Type::simpleName, Collectors.mapping(Type::name, Collectors.toList())));
        assertThat(names.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    private static void checkPackages(JavaSources sources) {
        assertThat(sources.types()).extracting(Type::name).noneMatch(name -> name.contains(".generated."));
    }

    /** Each rule is broken by the smallest source that does. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("class A { void a() {%s}}".formatted("\n;".repeat(51)), (Rule)
                        SizeRulesTests::checkLongestMethod),
                Arguments.of(
                        "class A { A() {%s}}".formatted("\n;".repeat(51)), (Rule) SizeRulesTests::checkLongestMethod),
                Arguments.of("class A {%s}".formatted("\nint a;".repeat(201)), (Rule) SizeRulesTests::checkLargestType),
                Arguments.of("class A { class B {%s}}".formatted("\nint a;".repeat(200)), (Rule)
                        SizeRulesTests::checkLargestType),
                Arguments.of("class A { void a() {%s}%s}".formatted("\n;".repeat(15), "void b() {}".repeat(8)), (Rule)
                        SizeRulesTests::checkShortMethods),
                Arguments.of(
                        "class A {%s}"
                                .formatted("void a(int a, int b, int c, int d, int e, int f, int g) {}".repeat(16)),
                        (Rule) SizeRulesTests::checkParameters),
                Arguments.of(
                        "class C {%s}"
                                .formatted("record A(int a, int b, int c, int d, int e, int f, int g) { A {} }"
                                        .repeat(16)),
                        (Rule) SizeRulesTests::checkParameters),
                Arguments.of("class A {} class A {}", (Rule) SizeRulesTests::checkNames),
                Arguments.of("package a.generated; class A {}", (Rule) SizeRulesTests::checkPackages));
    }

    @FunctionalInterface
    interface Rule {
        void check(JavaSources sources);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachRuleSeesWhatBreaksIt(String source, Rule rule) throws IOException {
        Files.writeString(folder.resolve("A.java"), source);
        JavaSources sources = JavaSources.read(folder);

        assertThatThrownBy(() -> rule.check(sources)).isInstanceOf(AssertionError.class);
    }

    @Test
    void countsNeitherBlanksNorCommentsNorImportsNorAnnotations() throws IOException {
        Files.writeString(folder.resolve("A.java"), """
                package a;

                import java.util.List;

                /** A type, // of which

                    this is said. */
                class A {
                    // one
                    @Override
                    @SuppressWarnings({
                        "x"
                    })
                    public String toString() { /* two */

                        String text = \"""
                            // three

                            \""";
                        return "/*" + text; // four
                    }
                }
                """);
        JavaSources sources = JavaSources.read(folder);

        assertThat(sources.methods()).containsExactly(new Method("a.A.toString", false, 6, 0));
        assertThat(sources.types()).containsExactly(new Type("a.A", true, 12));
    }
}
