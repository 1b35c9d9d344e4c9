package dev.aivideo.speech.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTests {
    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # Numbers
            It has 7 arches | It has seven arches.
            It has 27 arches | It has twenty-seven arches.
            It holds 80,000 wires | It holds eighty thousand wires.
            It holds 1,234,567 wires | It holds one million two hundred thirty-four thousand five hundred sixty-seven wires.
            They saw 100 | They saw one hundred.
            Agent 007 came | Agent zero zero seven came.
            Pi is 3.14 | Pi is three point one four.
            It was 0.5 then | It was zero point five then.
            It was -5 | It was minus five.
            About ~300 people | About about three hundred people.
            It is the 21st | It is the twenty-first.
            The 3rd, 12th and 40th | The third, twelfth and fortieth.
            The 1,000th visitor | The one thousandth visitor.
            Take 5–10 of them | Take five to ten of them.
            A rise of 12.5% came | A rise of twelve point five percent came.
            A rise of 5 % came | A rise of five percent came.
            Between 5-10% fell | Between five to ten percent fell.
            The number 12345678901234567890 | The number one two three four five six seven eight nine zero one two three four five six seven eight nine zero.
            Three of 1500 people | Three of one thousand five hundred people.
            # Fractions
            Take 1/2 of it | Take one half of it.
            Take 3/4 of it | Take three quarters of it.
            Take 2/3 now | Take two thirds now.
            Add ½ cup | Add half a cup.
            Add 2½ cups | Add two and a half cups.
            Add 1 1/2 cups | Add one and a half cups.
            Open 24/7 now | Open twenty-four seven now.
            # Money
            It cost $15 billion, then | It cost fifteen billion dollars, then.
            It cost $15 | It cost fifteen dollars.
            It cost $1 | It cost one dollar.
            It cost $3.50 | It cost three dollars and fifty cents.
            It cost $0.99 | It cost ninety-nine cents.
            It cost $2.5 million | It cost two point five million dollars.
            It cost $1,200.00 | It cost one thousand two hundred dollars.
            It cost €300m | It cost three hundred million euros.
            It cost £5 | It cost five pounds.
            It cost £1.20 | It cost one pound and twenty pence.
            It cost US$40bn | It cost forty billion U S dollars.
            It cost ¥500 | It cost five hundred yen.
            From $15–20 billion | From fifteen to twenty billion dollars.
            # Years and dates
            It opened in 1937. | It opened in nineteen thirty-seven.
            It opened in 2005 | It opened in two thousand five.
            It opened in 1905 | It opened in nineteen oh five.
            It opened in 1900 | It opened in nineteen hundred.
            It opened in 2000 | It opened in two thousand.
            It opened in 2014 | It opened in twenty fourteen.
            The battle of 1066 | The battle of ten sixty-six.
            In the 1990s they came | In the nineteen nineties they came.
            In the 1960's they came | In the nineteen sixties they came.
            In the 2000s they came | In the two thousands they came.
            In the '80s they came | In the eighties they came.
            From 1939–1945 it raged | From nineteen thirty-nine to nineteen forty-five it raged.
            The years 1914-18 | The years nineteen fourteen to eighteen.
            On May 27, 1937, it opened | On May twenty-seventh, nineteen thirty-seven, it opened.
            On 24 February 2022 | On the twenty-fourth of February twenty twenty-two.
            On the 24 February | On the twenty-fourth of February.
            On Feb. 3 it fell | On February third it fell.
            On 2022-02-24 | On February twenty-fourth twenty twenty-two.
            On 24.12.1999 | On December twenty-fourth nineteen ninety-nine.
            On 7/4/1976 | On July fourth nineteen seventy-six.
            In 44 B.C. he died | In forty-four B C he died.
            In 79 A.D. it burned | In seventy-nine A D it burned.
            In 1200 BC | In twelve hundred B C.
            # Times
            At 5:30 it rang | At five thirty it rang.
            At 5:05 it rang | At five oh five it rang.
            At 5:00 it rang | At five o'clock it rang.
            At 5:00 p.m. it rang | At five P M it rang.
            At 9am it rang | At nine A M it rang.
            At 17:45 it rang | At seventeen forty-five it rang.
            # Units
            It is 5 km long | It is five kilometers long.
            It is 1 km long | It is one kilometer long.
            It is 5km long | It is five kilometers long.
            A 5-km walk | A five kilometer walk.
            At 120 km/h | At one hundred twenty kilometers per hour.
            At 20°C | At twenty degrees Celsius.
            At -5 °C | At minus five degrees Celsius.
            Over 40 m² | Over forty square meters.
            From 10–15 kg | From ten to fifteen kilograms.
            Some 3.2 GHz | Some three point two gigahertz.
            At 90° angles | At ninety degrees angles.
            # Abbreviations
            Dr. Smith met Mr. Jones | Doctor Smith met Mister Jones.
            St. Paul is on Main St. | Saint Paul is on Main Street.
            It is No. 5 here | It is Number five here.
            He said no. | He said no.
            Apples, pears, etc. | Apples, pears, et cetera.
            Fruit, e.g. apples | Fruit, for example apples.
            Gen. Grant led | General Grant led.
            J. A. Roebling built it | J A Roebling built it.
            Cats vs. dogs | Cats versus dogs.
            # Roman numerals
            Henry VIII married | Henry the eighth married.
            Louis XIV's palace | Louis the fourteenth's palace.
            World War II ended | World War two ended.
            World War I ended | World War one ended.
            Chapter IV says | Chapter four says.
            The Saturn V rocket | The Saturn five rocket.
            Then I saw | Then I saw.
            Elizabeth II reigned | Elizabeth the second reigned.
            Vitamin C helps | Vitamin C helps.
            # Acronyms and names
            NASA and NATO met | nasa and nato met.
            The U.S. and the UK | The U S and the U K.
            The USA's army | The U S A's army.
            The F-16 flew | The F sixteen flew.
            The Airbus A380 flew | The Airbus A three eighty flew.
            COVID-19 spread | covid nineteen spread.
            CO2 rose | C O two rose.
            Two GPUs ran | Two G P U's ran.
            A 3D film | A three D film.
            The post-1945 order | The post nineteen forty-five order.
            # Symbols and addresses
            Salt & pepper | Salt and pepper.
            Either and/or both | Either and or both.
            See www.example.com/news now | See W W W dot example dot com slash news now.
            Write to info@example.org | Write to info at example dot org.
            See #5 | See number five.
            A #bridge tag | A hashtag bridge tag.
            # Punctuation and pauses
            The bridge (built long ago) stands | The bridge, built long ago, stands.
            The bridge — a marvel — stands | The bridge— a marvel— stands.
            The bridge—a marvel | The bridge— a marvel.
            ~"Why?" he asked~ | Why? he asked.
            “It’s here,” she said | It's here, she said.
            Well... maybe | Well… maybe.
            *Bold* claims | Bold claims.
            The end: | The end.
            They're the dogs' beds | They're the dogs beds.
            Version 1.2.3 came | Version one point two point three came.
            # Other letters
            A café in Malmö | A café in Malmö.
            Київ is old | Kiiv is old.
            """)
    void writesOutAsItIsSpoken(String written, String spoken) {
        assertThat(normaliser.normalise(written.replaceAll("^~|~$", "")).spoken())
                .isEqualTo(spoken);
    }

    @Test
    void keepsWhatIsWrittenBesideWhatIsSaid() {
        SpokenText text = normaliser.normalise("It cost $15 billion — in 1937.");

        assertThat(text.words())
                .containsExactly(
                        new WrittenWord("It", "It"),
                        new WrittenWord("cost", "cost"),
                        new WrittenWord("$15", "fifteen"),
                        new WrittenWord("billion —", "billion dollars—"),
                        new WrittenWord("in", "in"),
                        new WrittenWord("1937.", "nineteen thirty-seven."));
    }

    @Test
    void leavesOutWhatCannotBeSaidAndSaysSo() {
        SpokenText text = normaliser.normalise("Look up 🚀 now 👍🏽!");

        assertThat(text.spoken()).isEqualTo("Look up now.");
        assertThat(text.notes()).hasSize(2).first().asString().contains("🚀");
    }

    @Test
    void isSilentWhenNothingCanBeSaid() {
        assertThat(normaliser.normalise("🚀 … —").isSilent()).isTrue();
        assertThat(normaliser.normalise("").isSilent()).isTrue();
    }

    @Test
    void notesLettersOfOtherScripts() {
        assertThat(normaliser.normalise("Київ stands.").notes())
                .singleElement()
                .asString()
                .contains("Київ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tokyo (東京) is large | Tokyo is large. | Chinese or Japanese
            The word 日本の歴史 means history | The word means history. | Japanese
            Cairo, القاهرة in Arabic | Cairo, in Arabic. | Arabic
            Seoul (서울) is large | Seoul is large. | Korean
            Athens (Αθήνα) and Kyiv (Київ, also Киев) | Athens and Kyiv also. | Greek
            """)
    void showsAFewWordsOfOtherScriptsButDoesNotSpeakThem(String written, String spoken, String letters) {
        SpokenText text = normaliser.normalise(written);

        assertThat(text.spoken().replace(", also", " also")).isEqualTo(spoken);
        assertThat(text.notes()).first().asString().contains(letters + " letters", "not spoken");
        assertThat(text.words().stream().map(WrittenWord::written).collect(Collectors.joining(" ")))
                .isEqualTo(written);
    }

    @Test
    void showsWhatStandsBeforeTheFirstWord() {
        assertThat(normaliser.normalise("— 東京 is large.").words()).first().isEqualTo(new WrittenWord("— 東京 is", "is"));
    }

    @Test
    void speaksAHeadlineInCapitalsAsWords() {
        assertThat(normaliser.normalise("THE LONGEST BRIDGE IN THE WORLD").spoken())
                .isEqualTo("the longest bridge in the world.");
    }

    @Test
    void handlesVeryLongWords() {
        for (String word :
                new String[] {"1-".repeat(4000), "1".repeat(5000) + "#", "A1".repeat(2000), "&".repeat(3000)}) {
            assertThat(normaliser.normalise("See " + word + " now").spoken())
                    .startsWith("See")
                    .endsWith("now.");
        }
    }

    @Test
    void everySpokenTextIsPlain() {
        String hostile =
                "a\u0000b \u202e\u05d0\u05d1 % ; ../ <script> 'x' \"y\" {z} |q| ^ ` \\ 5--6 1.2.3.4 $ $$ 1,2,3 ½½";

        String spoken = normaliser.normalise(hostile).words().stream()
                .map(WrittenWord::spoken)
                .collect(Collectors.joining(" "));

        assertThat(spoken).matches("[A-Za-z'\\-—…;:,.!? ]+").doesNotContain("  ");
    }
}
