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
    void tellsALabelOfLinesUnderANameInBold() {
        assertThat(told("""
                # Measuring time

                Clocks have come a long way.

                **3.1 Shadow clock** (replica)
                Egypt, c. 1500 BC
                Wood · Inv. 1988.14
                The shadow falls on a scale. Useless at night.
                """))
                .containsExactly(
                        "Clocks have come a long way.",
                        "Shadow clock: Egypt, about 1500 BC. The shadow falls on a scale. It is useless at night.");
    }

    @Test
    void takesTheLineBelowAQuotationForItsSpeaker() {
        assertThat(told("# Rowing\n\n*\"Nobody rows alone.\"*\nKarl Roth, 1974\n\n- founded in 1902 by students\n"))
                .containsExactly(
                        "As Karl Roth put it in 1974, \"Nobody rows alone.\"",
                        "Rowing was founded in 1902 by students.");
    }

    @Test
    void tellsWhatStandsBelowAnItemThatLeadsToIt() {
        assertThat(told("""
                # Drift

                - evidence:
                    1. coasts of Africa & South America fit
                    2. Mesosaurus: fossils only in Brazil and Africa
                    3. the fern Glossopteris: India, Australia, Antarctica
                """))
                .containsExactly("Evidence: coasts of Africa and South America fit."
                        + " Mesosaurus: fossils only in Brazil and Africa."
                        + " The fern Glossopteris: India, Australia, Antarctica.");
    }

    @Test
    void namesTheOnlyPersonOfAListForInitialsAndLifeDates() {
        assertThat(told("""
                # Drift

                - Jan. 1912, Frankfurt: Alfred Wegener, meteorologist, tells a hall that continents move
                - W. had no engine → laughed at
                - d. 1930 on the Greenland ice
                """))
                .containsExactly("In Frankfurt in January 1912, Alfred Wegener, meteorologist, tells a hall that"
                        + " continents move. Wegener had no engine and so was laughed at."
                        + " Wegener died in 1930 on the Greenland ice.");
    }

    @Test
    void doesNotGuessWhoDiedAmongSeveral() {
        assertThat(
                        told(
                                "# Drift\n\n- Harry Hess, admiral, was right\n- Marie Tharp, cartographer, drew maps\n- d. 1930\n"))
                .noneMatch(text -> text.contains("1930"));
    }

    @Test
    void leavesOutContentsHintsAndStageDirections() {
        assertThat(told("""
                # Birds

                In this guide:
                1. An old riddle
                2. Three champions

                ## An old riddle

                Where do birds go in winter? Most of them fly to Africa.

                [demo: two towels, push]

                Exam hint: be able to sketch all three!

                ☐ check the date with Tom
                """)).containsExactly("Where do birds go in winter? Most of them fly to Africa.");
    }

    @Test
    void joinsPairsThatAreTooShortForSentences() {
        assertThat(
                        told(
                                "# Plates\n\n## Boundaries\n\n* apart – Iceland\n* together – Himalaya\n* sideways – California\n"))
                .containsExactly("Boundaries: apart, Iceland; together, Himalaya; and sideways, California.");
    }

    @Test
    void saysWhatAColumnIsOfWhoseHeadingIsAUnit() {
        assertThat(told("# Plates\n\n| | cm / year |\n|---|---|\n| Atlantic | 2.5 |\n| Fingernails (!) | 4 |\n"))
                .containsExactly("Speed in centimetres a year: Atlantic 2.5 and Fingernails 4.");
    }

    @Test
    void readsArrowsByWhatStandsBeforeThem() {
        assertThat(told("""
                # Filter

                ## The way

                - dirty water → membrane → clean water
                - 1944 → the air raid destroyed all boats
                - Marie Tharp was drawing the floor of the Atlantic ocean → nobody believed her

                → Today, the voyage is longer.
                """))
                .containsExactly(
                        "The way: dirty water, then membrane, then clean water. In 1944, the air raid destroyed all boats."
                                + " Marie Tharp was drawing the floor of the Atlantic ocean and so nobody believed her.",
                        "Today, the voyage is longer.");
    }

    @Test
    void answersAQuestionAboveAList() {
        assertThat(told("# Rowing\n\nWhat made the club strong?\n- cheap boats\n- good coaches\n"))
                .containsExactly("What made the club strong? Cheap boats and good coaches.");
    }

    @Test
    void datesAChronicleWithDashesOrBareYears() {
        assertThat(
                        told(
                                "# Rowing Club\n\n## 1900–1945\n\n- 1902 – founded by students\n- 1919 Emma Vogt is the first woman\n"))
                .containsExactly(
                        "In 1902, Rowing Club was founded by students. In 1919, Emma Vogt is the first woman.");
    }

    @Test
    void takesTheNumbersFromCountedHeadingsOnly() {
        assertThat(told("# Drift\n\n## 1 Lands\n\n- Asia\n- Africa\n\n## 2 Seas\n\n- Atlantic\n- Pacific\n"))
                .containsExactly("Lands: Asia and Africa.", "Seas: Atlantic and Pacific.");
        assertThat(told("# Drift\n\n## 7 lands\n\n- Asia\n- Africa\n")).containsExactly("7 lands: Asia and Africa.");
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
