package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of texts that come out of other programs. */
class ProseTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # Words parted at the end of a line
            The sea is shal-⏎low here. | The sea is shallow here.
            It lit up in the mor-⏎ning of a Mon-⏎day. | It lit up in the morning of a Monday.
            The self-⏎taught man had a well-⏎known aunt. | The self-taught man had a well-known aunt.
            A twenty-⏎one year wait for the Franco-⏎Prussian line. | A twenty-one year wait for the Franco-Prussian line.
            Two-⏎and three-storey houses. | Two- and three-storey houses.
            One- and two-man boats of the state-of-the-⏎art kind. | One- and two-man boats of the state-of-the-art kind.
            The win- dow is high. | The window is high.
            A zzyx-⏎quor, or zzyxquor, came. | A zzyxquor, or zzyxquor, came.
            # Citations and pointers of an encyclopedia
            It is old.[3]:12 It stands.[4]: 5–7 | It is old. It stands.
            It is[1][2] old[citation needed][a] and[note 2] grey.[by whom?][12] | It is old and grey.
            The Rhône (/roʊn/; from Rhodanus) flows (listen) south. | The Rhône flows south.
            It flows south. See also: List of rivers. | It flows south.
            The '''Rhine''' is ''long''.<ref name="a">Smith</ref> | The Rhine is long.
            # Dialects of Markdown
            It is ~~very~~ ==quite== long. | It is very quite long.
            Water is H~2~O in m<sup>2</sup>. | Water is H2O in m².
            It is **not**able and \\*starred. | It is notable and *starred.
            See [the page][p] now.[^1] | See the page now.
            - [x] The work is done. | The work is done.
            It is done :tada: at 10:30. | It is done at 10:30.
            A line<br>break &amp; a < b, x <3. | A line break & a < b, x <3.
            <div><p>In a block.</p></div> | In a block.
            # Signs that show nothing
            The shal\u00adlows,\ufeff the light\u200bhouse, the \ufb01ne o\ufb03ce. | The shallows, the lighthouse, the fine office.
            The visi\u00ad⏎ble and the in\u00ad⏎visible. | The visible and the invisible.
            """)
    void readsTheProseOfATextFromElsewhere(String text, String prose) {
        assertThat(Markdown.read(text.replace('⏎', '\n')).paragraphs()).containsExactly(prose);
    }

    @Test
    void readsBlanksAndLineEndsOfAnyKind() {
        assertThat(Markdown.read("It is 30\u202fkm\u00a0long.\u2028It ends.").paragraphs())
                .containsExactly("It is 30 km long. It ends.");
    }

    @Test
    void keepsTheParagraphsUnderTheirHeadings() {
        Markdown.Prose prose = Markdown.read("""
                # Coffee

                It is a drink.

                ## History

                ### Yemen

                It was first drunk there.

                It spread.

                ## Trade

                It is sold.
                """);

        assertThat(prose.title()).isEqualTo("Coffee");
        assertThat(prose.sections())
                .containsExactly(
                        new Markdown.Section(List.of(), List.of("It is a drink.")),
                        new Markdown.Section(
                                List.of("History", "Yemen"), List.of("It was first drunk there.", "It spread.")),
                        new Markdown.Section(List.of("Trade"), List.of("It is sold.")));
    }

    @Test
    void takesATextThatBeginsWithoutAHeadingAsItsFirstSection() {
        assertThat(Markdown.read("It is a drink.\n\n## History\n\nIt spread.").sections())
                .containsExactly(
                        new Markdown.Section(List.of(), List.of("It is a drink.")),
                        new Markdown.Section(List.of("History"), List.of("It spread.")));
    }

    @Test
    void takesTheParagraphsOutOfAPage() {
        Markdown.Prose prose = Markdown.read("""
                <!DOCTYPE html><html><head><title>Ships &amp; sea</title><style>p { color: red. }</style></head>
                <body><nav><ul><li>Home is here.</li></ul></nav><h1>Is it a heading?</h1>
                <!-- <p>Not this.</p> -->
                <p>Ships <b>sail</b>.<sup>[1]</sup> A sea has 10<sup>6</sup>&nbsp;litres &lt; a lake.</p>
                <ul><li>They come home.</li><li>no sentence</li></ul>
                <script>if (a < b) { write("<p>Bad.</p>"); }</script>
                <table><tr><td>In a table.</td></tr></table>
                <p>The keeper&#39;s house<br>is near.</p><footer>All rights are ours.</footer></body></html>
                """);

        assertThat(prose.title()).isEqualTo("Ships & sea");
        assertThat(prose.paragraphs())
                .containsExactly(
                        "Ships sail. A sea has 10⁶ litres < a lake.", "They come home.", "The keeper's house is near.");
    }

    @Test
    void readsTheSourceOfAnEncyclopedia() {
        assertThat(Markdown.read("The [[Rhine|great river]] and the [[Elbe]] flow.{{cite web|url={{u}}}}")
                        .paragraphs())
                .containsExactly("The great river and the Elbe flow.");
    }

    @Test
    void leavesOutTheListOfNotesAndHeadingsOfAnEncyclopedia() {
        assertThat(Markdown.read("A ship sails.\n\n== Notes ==\n\n^ a b Smith, J. (2001). A book.\n")
                        .paragraphs())
                .containsExactly("A ship sails.");
    }

    @Test
    void readsAReadmeThatBeginsWithATagAsMarkdown() {
        assertThat(Markdown.read("<p align=\"center\">\n<img src=\"a.png\">\n</p>\n\nThe **tool** works.")
                        .paragraphs())
                .containsExactly("The tool works.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A <i>very</i> fine day. | A very fine day.
            {\\an8}Over {\\i1}there{\\i0}. | Over there.
            {y:i}One line\\NAnother. | One line Another.
            <v Roger>Hello <c.yellow>you</c>. | Hello you.
            <00:01:02.500>Now <font color="red">go</font>! | Now go!
            One<br/>two <p>three</p> | One two three
            <speak>Wait <break time="1s"/>here.</speak> | Wait here.
            AT&amp;T paid &lt;i&gt;nothing&lt;/i&gt;. | AT&T paid nothing.
            AT&T and R&D took 100% of it. | AT&T and R&D took 100% of it.
            If a < b and c > d, x --> y, I <3 you. | If a < b and c > d, x --> y, I <3 you.
            The set {1, 2} and C:\\New. | The set {1, 2} and C:\\New.
            """)
    void takesMarkupOffAndLeavesWhatOnlyLooksLikeIt(String text, String plain) {
        assertThat(PlainText.withoutMarkup(text)).isEqualTo(plain);
    }
}
