package dev.aivideo.voiceover.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words whose reading is told by the sentence around them. */
class SentenceReadingTests {
    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Before 9/11 it was calm. | Before nine eleven it was calm.
            The town I come from and the stage I stood on. | The town I come from and the stage I stood on.
            An 18th-century mill. | An eighteenth century mill.
            The 3rd-longest river. | The third longest river.
            A 60-km-long canal. | A sixty kilometer long canal.
            There are 4,500+ islands. | There are four thousand five hundred plus islands.
            It is shot in 8K. | It is shot in eight K.
            Malcolm X wrote. | Malcolm X wrote.
            Malcolm III ruled. | Malcolm the third ruled.
            She is 5'4" tall. | She is five foot four tall.
            2,5 million visitors | two point five million visitors.
            2.500.000 visitors | two million five hundred thousand visitors.
            The chances were 60/40. | The chances were sixty forty.
            It got 7/10. | It got seven out of ten.
            F=ma, then a²+b²=c². | F equals m a, then a squared plus b squared equals c squared.
            10^9, then 3×10⁸ | ten to the ninth, then three times ten to the eighth.
            4+4=8, y<=3, 9>1 | four plus four equals eight, y is at most three, nine is greater than one.
            It cost 25¢. | It cost twenty-five cents.
            Call 135-222-8900. | Call one three five, two two two, eight nine zero zero.
            The Bulls won 99-87. | The Bulls won ninety-nine to eighty-seven.
            It is open 8-6, Tue-Thu. | It is open eight to six, Tuesday to Thursday.
            On Oak Dr. near town. | On Oak Drive near town.
            It is No.2 now. | It is Number two now.
            DO NOT enter. | do not enter.
            Part Ⅶ began. | Part seven began.
            At 68℉ it is warm. | At sixty-eight degrees Fahrenheit it is warm.
            See № 12. | See Number twelve.
            Python 3.11 came. | Python three point eleven came.
            A 5 x 7 photo. | A five by seven photo.
            They live in a 3-bedroom house. | They live in a three bedroom house.
            The 100-year-old tree fell. | The one hundred year old tree fell.
            A mid-19th-century map. | A mid nineteenth century map.
            The late-1990s boom ended. | The late nineteen nineties boom ended.
            The 1970s-era plane landed. | The nineteen seventies era plane landed.
            A 5-star hotel opened. | A five star hotel opened.
            A 2.5-km-wide crater. | A two point five kilometer wide crater.
            A 30-foot-tall wall. | A thirty foot tall wall.
            A 40,000-seat stadium. | A forty thousand seat stadium.
            It is a 1-in-100 chance. | It is a one in one hundred chance.
            An 18–24-year-old voter. | An eighteen to twenty-four year-old voter.
            US-led forces met the UN-backed group. | U S led forces met the U N backed group.
            The anti-NATO and pro-EU parties. | The anti nato and pro E U parties.
            It won 7 of 10 and drew 1-1. | It won seven of ten and drew one to one.
            Germany beat Brazil 7–1 in 2014. | Germany beat Brazil seven to one in twenty fourteen.
            The vote was 218-210. | The vote was two hundred eighteen to two hundred ten.
            Spain won the final 1-0. | Spain won the final one nil.
            The scale is 1:50. | The scale is one to fifty.
            It is 10:15 now. | It is ten fifteen now.
            A 4:3 picture. | A four to three picture.
            Read John 3:16 aloud. | Read John three sixteen aloud.
            Read Genesis 1:1 aloud. | Read Genesis one one aloud.
            She ran the mile in 4:32.5. | She ran the mile in four thirty-two point five.
            The shop opens at 9:30am. | The shop opens at nine thirty A M.
            Open 9am-5pm. | Open nine A M to five P M.
            From 7:45–8:30 it rained. | From seven forty-five to eight thirty it rained.
            Closed Sat-Sun and Jan–Mar. | Closed Saturday to Sunday and January to March.
            It orbits the Sun. | It orbits the Sun.
            He came on Sun. 5 May. | He came on Sunday the fifth of May.
            He got 9/10 and she got 4/5. | He got nine out of ten and she got four out of five.
            About 7/10 of it is water. | About seven tenths of it is water.
            It rates 4.5/5 stars. | It rates four point five out of five stars.
            It came on 10/31. | It came on October thirty-first.
            He has 20/20 vision. | He has twenty twenty vision.
            It is in 6/8 time. | It is in six eight time.
            Nearly 3/8 inch thick. | Nearly three eighths inch thick.
            Add ⅝ cup of milk. | Add five eighths cup of milk.
            Add 1/2 teaspoon. | Add half a teaspoon.
            It costs 99¢ or 5€ or 3$. | It costs ninety-nine cents or five euros or three dollars.
            It costs $5/day. | It costs five dollars per day.
            It cost USD 3.2 million. | It cost three point two million US dollars.
            It cost EUR 500 then. | It cost five hundred euros then.
            A £3.50–£5 ticket. | A three point five zero to five pounds ticket.
            It has 10 000 people. | It has ten thousand people.
            It has 1 234 567 stars. | It has one million two hundred thirty-four thousand five hundred sixty-seven stars.
            It has 1'000'000 stars. | It has one million stars.
            India has 1,00,000 of them. | India has one hundred thousand of them.
            Rain of 2,5 km and 0,5 %. | Rain of two point five kilometers and zero point five percent.
            Some 10.000 people came. | Some ten thousand people came.
            It moved at 5 m/s² and 3 mg/kg. | It moved at five meters per second squared and three milligrams per kilogram.
            Some 400 people/km² live there. | Some four hundred people per square kilometer live there.
            Density is 5 g/cm³. | Density is five grams per cubic centimeter.
            At 77K helium cools. | At seventy-seven kelvin helium cools.
            A 10K run and 8K video. | A ten K run and eight K video.
            It shows 1080p video. | It shows ten eighty p video.
            The iPhone 15 Pro has USB-C. | The iPhone fifteen Pro has U S B C.
            Windows 11 and Java 1.8 run. | Windows eleven and Java one point eight run.
            Ubuntu 22.04 is out. | Ubuntu twenty-two point oh four is out.
            GPT-4 and COVID-19 made news. | G P T four and covid nineteen made news.
            H2SO4 and Fe2O3 react. | H two S O four and F E two O three react.
            CO₂ and H₂O mix. | C O two and H two O mix.
            The H1N1 flu came. | The H one N one flu came.
            Solve x² + y² = 25. | Solve x squared plus y squared equals twenty-five.
            The area is πr². | The area is pi r squared.
            It is 3×10⁻⁹ m. | It is three times ten to the minus nine meters.
            So 2+2=4 and 10÷2=5. | So two plus two equals four and ten divided by two equals five.
            If a<b then stop. | If a is less than b then stop.
            A room of 3 × 4 m. | A room of three by four meters.
            A 4x4 car. | A four by four car.
            Here 5 × 6 = 30. | Here five times six equals thirty.
            See § 12 and §5. | See section twelve and section five.
            © 2024 by us. | copyright twenty twenty-four by us.
            R&D at AT&T and H&M. | R and D at A T and T and H and M.
            The A→B road. | The A to B road.
            From A–Z it goes. | From A to Z it goes.
            It has 18+ films and an A+. | It has eighteen plus films and an A plus.
            He plays in F# minor. | He plays in F sharp minor.
            Use .NET or F# now. | Use dot net or F sharp now.
            See notes.pdf and main.py now. | See notes dot P D F and main dot P Y now.
            See #MeToo now. | See hashtag Me Too now.
            The St. Louis arch stands. | The Saint Louis arch stands.
            He lives at 10 Wall St now. | He lives at ten Wall Street now.
            Mt Everest is high. | Mount Everest is high.
            See p. 5, vol. 2 and fig. 3. | See page five, volume two and figure three.
            See pp.3–7 now. | See pages three to seven now.
            Born c. 1500 in Rome. | Born circa fifteen hundred in Rome.
            Vitamin C. is fine | Vitamin C is fine.
            George C. Scott and Louis C. Tiffany. | George C Scott and Louis C Tiffany.
            King Farouk II fell. | King Farouk the second fell.
            Pope Leo X died. | Pope Leo the tenth died.
            The XIX century ended. | The nineteenth century ended.
            Act II, Scene iv begins. | Act two, Scene four begins.
            In phase I trials it failed. | In phase one trials it failed.
            The war I fought was long. | The war I fought was long.
            The book I bought has a chapter I wrote. | The book I bought has a chapter I wrote.
            See part I, then part II. | See part one, then part two.
            The type I chose failed. | The type I chose failed.
            World War I was long. | World War one was long.
            Elizabeth I was queen. | Elizabeth the first was queen.
            NEVER open it, and DO IT now. | never open it, and do it now.
            You MUST go NOW. | You must go now.
            TELL US NOW, he said. | tell us now, he said.
            The US and WHO met in the IT room. | The U S and W H O met in the I T room.
            The CD-ROM and LED TV. | The C D rom and L E D T V.
            mRNA and DNA-based tests. | m R N A and D N A based tests.
            Call 911 or 1-800-555-0199. | Call nine one one or one, eight zero zero, five five five, zero one nine nine.
            Call +44 20 7946 0958 today. | Call four four two zero seven nine four six zero nine five eight today.
            Call (555) 123-4567 today. | Call, five five five, one two three, four five six seven today.
            The Boeing 737-800 and the 747 flew. | The Boeing seven thirty-seven eight hundred and the seven forty-seven flew.
            1789 was a hard year. | seventeen eighty-nine was a hard year.
            In AD 1066 and 500–300 BC. | In A D ten sixty-six and five hundred to three hundred B C.
            From 2001–02 it ran. | From two thousand one to oh two it ran.
            Built in the 1800s. | Built in the eighteen hundreds.
            Hundreds, even 1000s of them. | Hundreds, even thousands of them.
            It came on 9/11/2001. | It came on September eleventh two thousand one.
            It lies at 48°51′24″N, 2°21′E. | It lies at forty-eight degrees fifty-one minutes twenty-four seconds north, two degrees twenty-one minutes east.
            Heat it to 350 degrees F. | Heat it to three hundred fifty degrees Fahrenheit.
            A 6'2" man and a 19" screen. | A six foot two man and a nineteen inches screen.
            It is 12 in. long and 3 in all. | It is twelve inches. long and three in all.
            He ran for 2h15m. | He ran for two hours fifteen.
            At 5.30pm it rained. | At five thirty P M it rained.
            The night.The tower stood. | The night. The tower stood.
            The bridge² is old. | The bridge is old.
            The α particles and γ-rays. | The alpha particles and gamma rays.
            Nearly ≈300 and >50 and ≤5%. | Nearly about three hundred and more than fifty and at most five percent.
            Some 5m people and 3k users. | Some five million people and three thousand users.
            A 10%–20% rise, or 20-30°C. | A ten to twenty percent rise, or twenty to thirty degrees Celsius.
            WWII and WW1 were wars. | World War Two and World War One were wars.
            His PhD is on pH 7. | His P H D is on P H seven.
            It is 1/100th of it. | It is one one hundredth of it.
            Prof. Lee vs. the state, et al. | Professor Lee versus the state, et al.
            The bridge is 2,737 m long and cost $35 million. | The bridge is two thousand seven hundred thirty-seven meters long and cost thirty-five million dollars.
            It sold for €3.5bn in 2009. | It sold for three point five billion euros in two thousand nine.
            Tickets cost £5 or ¥1,200 each. | Tickets cost five pounds or one thousand two hundred yen each.
            The train left at 7:45 a.m. on 3 May 1961. | The train left at seven forty-five A M on the third of May nineteen sixty-one.
            On July 20, 1969, Apollo 11 landed. | On July twentieth, nineteen sixty-nine, Apollo eleven landed.
            It lasted from 1914–18 and killed millions. | It lasted from nineteen fourteen to eighteen and killed millions.
            Allow 3-5 days for delivery. | Allow three to five days for delivery.
            See pp. 3–7 of the report. | See pages three to seven of the report.
            The man I saw was tall. | The man I saw was tall.
            The house I grew up in is gone. | The house I grew up in is gone.
            Henry VIII had six wives. | Henry the eighth had six wives.
            World War II ended in 1945. | World War two ended in nineteen forty-five.
            Chapter IV begins here. | Chapter four begins here.
            Malcolm X spoke in Harlem. | Malcolm X spoke in Harlem.
            Type I errors are costly. | Type one errors are costly.
            Dr. Smith lives on Elm St. in Ohio. | Doctor Smith lives on Elm Street in Ohio.
            St. Peter's stands in Rome. | Saint Peter's stands in Rome.
            The climb of Mt. Fuji takes six hours. | The climb of Mount Fuji takes six hours.
            Many birds, e.g. gulls, nest here. | Many birds, for example gulls, nest here.
            It was Ali vs. Frazier. | It was Ali versus Frazier.
            Opus No. 5 was his last. | Opus Number five was his last.
            Martin Luther King Jr. was born in Atlanta. | Martin Luther King Junior was born in Atlanta.
            DO NOT touch the wires. | do not touch the wires.
            NASA launched it for the US Air Force. | nasa launched it for the U S Air Force.
            WHO says the disease is rare. | W H O says the disease is rare.
            She works in IT for the UN. | She works in I T for the U N.
            Water is H2O and the gas is CO2. | Water is H two O and the gas is C O two.
            Here 2 × 3 = 6. | Here two times three equals six.
            There are 10^6 cells. | There are ten to the sixth cells.
            The error is ±5 mm. | The error is plus or minus five millimeters.
            Pi ≈ 3.14, so x ≤ 4. | Pi is approximately three point one four, so x at most four.
            Johnson & Johnson sells it. | Johnson and Johnson sells it.
            It is the #1 song. | It is the number one song.
            The water is 25°C, or 77 °F. | The water is twenty-five degrees Celsius, or seventy-seven degrees Fahrenheit.
            About 12.5% of it is salt. | About twelve point five percent of it is salt.
            C++ and C# are languages, as are .NET and Node.js. | C plus plus and C sharp are languages, as are dot net and Node dot J S.
            He bought an iPhone 15 and a 4K screen. | He bought an iPhone fifteen and a four K screen.
            The F-16 followed a B-52 and a Boeing 747. | The F sixteen followed a B fifty-two and a Boeing seven forty-seven.
            5G phones play MP3 files. | five G phones play M P three files.
            COVID-19 closed schools. | covid nineteen closed schools.
            After 9/11 airports changed. | After nine eleven airports changed.
            The shop is open 24/7. | The shop is open twenty-four seven.
            A 7-Eleven stands at the corner, and the odds are 50/50. | A seven Eleven stands at the corner, and the odds are fifty fifty.
            Visit www.example.org or write to info@example.org. | Visit example dot org or write to info at example dot org.
            Open the file readme.txt first. | Open the file readme dot T X T first.
            A 19th-century 20-year-old ran a 10-km race. | A nineteenth century twenty year old ran a ten kilometer race.
            More than 7,000+ people came in the 1980s. | More than seven thousand plus people came in the nineteen eighties.
            Music of the '90s is back. | Music of the nineties is back.
            The screen is 16:9 and the mix is 3:2. | The screen is sixteen to nine and the mix is three to two.
            He is 5'10" tall. | He is five foot ten tall.
            Add 1/2 cup of sugar. | Add half a cup of sugar.
            Julius Caesar died in 44 BC. | Julius Caesar died in forty-four B C.
            Rome fell in AD 476. | Rome fell in A D four seventy-six.
            The U.S. Senate voted 52–48. | The U S Senate voted fifty-two to forty-eight.
            It lies at 48.8° N, 2.3° E. | It lies at forty-eight point eight degrees north, two point three degrees east.
            Call 555-0123 now. | Call five five five, zero one two three now.
            They won 3-1 at home. | They won three to one at home.
            Nearly 2/3 of the land is dry. | Nearly two thirds of the land is dry.
            The car does 120 km/h and weighs 1.5 t. | The car does one hundred twenty kilometers per hour and weighs one point five tons.
            The 21st of June is the longest day, 21 June. | The twenty-first of June is the longest day, the twenty-first of June.
            The temperature fell to −40 °C. | The temperature fell to minus forty degrees Celsius.
            From London → Paris takes 2 h 15 min. | From London to Paris takes two hours fifteen minutes.
            This is NOT a drill. | This is not a drill.
            Louis XIV and Pope John Paul II met no one. | Louis the fourteenth and Pope John Paul the second met no one.
            In Part III, Elizabeth I speaks. | In Part three, Elizabeth the first speaks.
            What can I say about vitamin B12? | What can I say about vitamin B twelve?
            A sample of 5×10^3 g was used. | A sample of five times ten cubed grams was used.
            The first 100 m took 9.58 s. | The first one hundred meters took nine point five eight seconds.
            """)
    void readsAWordByItsSentence(String written, String spoken) {
        SpokenText text = normaliser.normalise(written);

        assertThat(text.spoken()).isEqualTo(spoken);
        assertThat(text.words().stream().map(WrittenWord::written).collect(Collectors.joining(" ")))
                .as("captions")
                .isEqualTo(written);
    }

    @Test
    void leavesOutInvisibleSignsWithoutAWord() {
        SpokenText text = normaliser.normalise("The shal\u00adlows by the light\u200bhouse\ufeff.");

        assertThat(text.spoken()).isEqualTo("The shallows by the lighthouse.");
        assertThat(text.notes()).isEmpty();
    }

    @Test
    void joinsNumbersThatHaveNarrowBlanks() {
        assertThat(normaliser.normalise("It holds 12\u202f500 books.").words())
                .contains(new WrittenWord("12\u202f500", "twelve thousand five hundred"));
    }

    @Test
    void showsAHeadlineAsItIsWritten() {
        assertThat(normaliser.normalise("THE LONGEST BRIDGE OF ALL").words())
                .extracting(WrittenWord::written)
                .containsExactly("THE", "LONGEST", "BRIDGE", "OF", "ALL");
    }
}
