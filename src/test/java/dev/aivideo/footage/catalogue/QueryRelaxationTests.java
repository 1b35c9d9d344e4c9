package dev.aivideo.footage.catalogue;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.QueryRelaxation.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryRelaxationTests {
    private static final String TOPIC = "How the Navy launches jets off Japan";

    private final List<Question> asked = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private static FootageQuery query(String topic, int limit, String... terms) {
        return aFootageQuery().topic(topic).terms(terms).limit(limit).build();
    }

    private List<Candidate> search(FootageQuery query, Function<Question, List<Candidate>> catalogue) {
        return QueryRelaxation.search(
                query,
                question -> {
                    asked.add(question);
                    return catalogue.apply(question);
                },
                steps::add);
    }

    private static List<Candidate> clips(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> aCandidate().from("dvids", "clip" + number).build())
                .toList();
    }

    @Test
    void asksForTheTopicsBranchAndCountryAndNoFurtherIfThatIsEnough() {
        List<Candidate> found = search(query(TOPIC, 40, "flight deck catapult"), question -> clips(0, 15));

        assertThat(asked).containsExactly(new Question("flight deck catapult", new TopicFilter("Navy", "Japan")));
        assertThat(found).hasSize(15);
        assertThat(steps).containsExactly("flight deck catapult (Navy, Japan): 15 new");
    }

    @Test
    void asksForTheSecondTermTooAlthoughTheFirstFillsAPage() {
        search(query(TOPIC, 40, "ship", "jet", "deck"), question -> clips(0, 40));

        assertThat(steps).containsExactly("ship (Navy, Japan): 40 new", "jet (Navy, Japan): 0 new");
    }

    @Test
    void relaxesStepByStepAndTellsOfEachStep() {
        List<Candidate> found = search(
                query(TOPIC, 40, "the flight deck catapult crew at night", "steam catapult", "pilot"),
                question -> question.filter().branch().isEmpty() ? clips(0, 2 * asked.size()) : List.of());

        assertThat(found).hasSize(10).doesNotHaveDuplicates();
        assertThat(steps)
                .containsExactly(
                        "flight deck catapult crew (Navy, Japan): 0 new",
                        "steam catapult (Navy, Japan): 0 new",
                        "flight deck catapult crew: 6 new",
                        "flight deck: 2 new",
                        "Navy launches: 2 new");
    }

    @Test
    void listsWhatTheNarrowQuestionsFoundFirstAndNoMoreThanAreOfUse() {
        List<Candidate> found = search(query(TOPIC, 5, "catapult"), question -> clips(0, 3 * asked.size()));

        assertThat(found).extracting(Candidate::id).containsExactly("clip0", "clip1", "clip2", "clip3", "clip4");
        assertThat(asked).hasSize(2);
    }

    @Test
    void asksWithoutFilterWhereTheTopicHasNone() {
        search(query("How bees dance", 40, "bee dance"), question -> List.of());

        assertThat(asked).allSatisfy(question -> assertThat(question.filter()).isEqualTo(TopicFilter.NONE));
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatItHasWhenABroaderQuestionFails() {
        List<Candidate> found = search(query(TOPIC, 40, "catapult"), question -> {
            if (asked.size() > 1) {
                throw failure();
            }
            return clips(0, 3);
        });

        assertThat(found).hasSize(3);
        assertThat(steps).containsExactly("catapult (Navy, Japan): 3 new", "catapult: no answer");
    }

    @Test
    void failsWhenTheFirstAnswerIsAFailure() {
        assertThatThrownBy(() -> search(query(TOPIC, 40, "catapult"), question -> {
                    throw failure();
                }))
                .isInstanceOf(FootageException.class);
        assertThat(steps).containsExactly("catapult (Navy, Japan): no answer");
    }

    @Test
    void asksNoFurtherWhenTimeIsUp() {
        QueryRelaxation.search(query(TOPIC, 40, "catapult"), question -> List.of(), steps::add, () -> false);

        assertThat(steps).hasSize(1);
    }

    @Test
    void sendsPlainWordsOnly() {
        assertThat(QueryRelaxation.words("the \"deck\" & crew? (OR 1=1)", 9)).isEqualTo("deck crew 1");
        assertThat(QueryRelaxation.questions(query("a & b", 4, String.join(" ", Collections.nCopies(90, "ship")))))
                .extracting(Question::words)
                .allSatisfy(words -> assertThat(words).matches("[A-Za-z ]+"));
    }

    private static FootageException failure() {
        return new FootageException("Busy.", "429", "Wait.", null);
    }
}
