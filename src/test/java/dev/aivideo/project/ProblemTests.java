package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTests {
    @Test
    void tellsProblemEvidenceAndRemedyOnLinesOfTheirOwn() {
        Problem problem = new Problem("The disk is full.", "/films: 0 MB free", "make room");

        assertThat(problem.message().lines())
                .containsExactly("The disk is full.", "/films: 0 MB free", "Remedy: make room");
    }

    @Test
    void leavesOutWhatThereIsNotToTell() {
        assertThat(new Problem("No topic.", "", "give one").message().lines())
                .containsExactly("No topic.", "Remedy: give one");
        assertThat(new Problem("--width must be positive, was -1", "", "").message())
                .isEqualTo("--width must be positive, was -1");
    }

    @Test
    void isAskedOfTheExceptionPartByPart() {
        ProblemException thrown = new ProblemException("No sound.", "a.wav", "speak again", null) {};

        assertThat(thrown).hasMessage(new Problem("No sound.", "a.wav", "speak again").message());
        assertThat(thrown.problem()).isEqualTo("No sound.");
        assertThat(thrown.evidence()).isEqualTo("a.wav");
        assertThat(thrown.remedy()).isEqualTo("speak again");
    }

    @Test
    void leavesOneRemedyWhereTheEvidenceIsAnotherProblem() {
        ProblemException busy = new ProblemException("The server is busy.", "HTTP 503", "wait", null) {};
        ProblemException thrown =
                new ProblemException("No sound.", "Asked: " + busy.getMessage(), "restart it", busy) {};

        assertThat(thrown.getMessage().lines())
                .containsExactly("No sound.", "Asked: The server is busy.", "HTTP 503", "Remedy: restart it");
    }
}
