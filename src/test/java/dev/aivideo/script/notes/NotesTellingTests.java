package dev.aivideo.script.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTellingTests {
    @Test
    void namesWhatAListEnumerates() {
        assertThat(told("# Volcanoes\n\n## Three kinds\n\n- Shield volcanoes\n- Cinder cones\n- Domes\n"))
                .containsExactly("The three kinds are shield volcanoes, cinder cones and domes.");
    }

    @Test
    void tellsStepsInTheirOrder() {
        assertThat(
                        told(
                                "# Tea\n\n## How to make it\n\n1. Boil the water\n2. Warm the pot\n3. Add the leaves\n4. Wait for five minutes\n"))
                .containsExactly("How to make it: first, boil the water. Then warm the pot. Next, add the leaves."
                        + " Finally, wait for five minutes.");
    }

    @Test
    void completesWhatPlainNotesLeaveOut() {
        assertThat(told("""
                The Forth Bridge
                ================

                History
                -------
                - opened 4 March 1890 by the Prince of Wales
                - 2,467 metres long
                - cost 3.2 million pounds
                - 1901: repainted in red
                """))
                .containsExactly(
                        "The Forth Bridge was opened on 4 March 1890 by the Prince of Wales. It is 2,467 metres long."
                                + " It cost 3.2 million pounds. In 1901, it was repainted in red.");
    }

    @Test
    void keepsEachLabelBesideItsValueWithTheUnitOfTheColumn() {
        assertThat(told("# Bees\n\n| Kind | Life (days) |\n|---|---|\n| Queen | 1,500 |\n| Worker bee | 40 |\n"))
                .containsExactly("Life: queen 1,500 days and worker bee 40 days.");
    }

    @Test
    void leavesOutGoalsAgendaContactsAndCallsWhateverTheSubject() {
        assertThat(told("""
                # Steel

                Steel is iron with a little carbon.

                ## Learning objectives

                - name two uses of steel

                ## Agenda

                - 10:00 welcome
                - 10:20 film

                ## Uses

                - Most bridges are made of steel.
                - Call us on +44 20 7946 0000 for samples.

                ## Contact

                Joe Smith, joe@steel.example
                """)).containsExactly("Steel is iron with a little carbon.", "Most bridges are made of steel.");
    }

    @Test
    void leavesProseAlone() {
        assertThat(NotesTelling.of(SourceText.of("a.md", "# Bees\n\nBees dance. Not so wasps.\n"), "Bees"))
                .isEmpty();
    }

    private static List<String> told(String notes) {
        return NotesTelling.of(SourceText.of("notes.md", notes), "")
                .orElseThrow()
                .prose()
                .paragraphs();
    }
}
