package dev.aivideo.speech.text;

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
            4+4=8, y<=3, 9>1 | four plus four equals eight, y is less than or equal to three, nine is greater than one.
            He lives at 1420 W. 5th Ave. now. | He lives at fourteen twenty West fifth Avenue now.
            It is at 1600 Pennsylvania Ave. NW, in town. | It is at sixteen hundred Pennsylvania Avenue Northwest, in town.
            It is at 120 E. 42nd St. New York. | It is at one twenty East forty-second Street New York.
            It is at 10250 Oak Dr. S.E. today. | It is at ten two fifty Oak Drive Southeast today.
            See 1681 Broadway and 221B Baker Street. | See sixteen eighty-one Broadway and two twenty-one B Baker Street.
            Take N. Elm Rd. to 5th Ave. S. | Take North Elm Road to fifth Avenue South.
            In 2005 Wall Street fell. | In two thousand five Wall Street fell.
            See 100 St. Paul Street and E. B. White. | See one hundred Saint Paul Street and E B White.
            George W. Bush Road is by the N. wall. | George W Bush Road is by the N wall.
            It has 400 N·m, or 295 ft-lb. | It has four hundred newton meters, or two hundred ninety-five foot-pounds.
            It takes 50 Mbit/s and 4 kbit/s. | It takes fifty megabits per second and four kilobits per second.
            A dose of 2 mSv/yr and 5 mmol/L. | A dose of two millisieverts per year and five millimoles per liter.
            It grows 25 mm/year, or 3 t/d. | It grows twenty-five millimeters per year, or three tons per day.
            It has 12 sq km, 80 cu. ft. and 9 fl oz. | It has twelve square kilometers, eighty cubic feet and nine fluid ounces.
            It moves 3 m s⁻¹, or 2 kg m⁻³. | It moves three meters per second, or two kilograms per cubic meter.
            In 1995 TB killed, and 2 TB were free. | In nineteen ninety-five T B killed, and two terabytes were free.
            In 2010 MP Lee spoke of a 12 MP camera. | In twenty ten M P Lee spoke of a twelve megapixels camera.
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
            It cost USD 3.2 million. | It cost three point two million U S dollars.
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
            Call 911 or 1-800-555-0199. | Call nine one one or one, eight hundred, five five five, zero one nine nine.
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
            It is 12 in. long and 3 in all. | It is twelve inches long and three in all.
            He ran for 2h15m. | He ran for two hours fifteen.
            At 5.30pm it rained. | At five thirty P M it rained.
            The night.The tower stood. | The night. The tower stood.
            The bridge² is old. | The bridge is old.
            The α particles and γ-rays. | The alpha particles and gamma rays.
            Nearly ≈300 and >50 and ≤5%. | Nearly about three hundred and more than fifty and less than or equal to five percent.
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
            Pi ≈ 3.14, so x ≤ 4. | Pi is approximately three point one four, so x less than or equal to four.
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
            Visit www.example.org or write to info@example.org. | Visit W W W dot example dot org or write to info at example dot org.
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
            The 12th-largest city has 1.3m people. | The twelfth largest city has one point three million people.
            About 6,000+ birds and 250+ plants live there. | About six thousand plus birds and two hundred fifty plus plants live there.
            The player I admire most is the captain. | The player I admire most is the captain.
            It is the type I like, said the act I saw. | It is the type I like, said the act I saw.
            Charles I lost his head in 1649. | Charles the first lost his head in sixteen forty-nine.
            Queen Margrethe II abdicated. | Queen Margrethe the second abdicated.
            Rocky III and Final Fantasy VII sold well. | Rocky three and Final Fantasy seven sold well.
            A 5G phone costs $799.99 or €749. | A five G phone costs seven hundred ninety-nine dollars and ninety-nine cents or seven hundred forty-nine euros.
            The pH was 7.4 at 37°C. | The P H was seven point four at thirty-seven degrees Celsius.
            The team lost 0–3 and then won 2-1. | The team lost nil three and then won two to one.
            The ratio of sand to cement is 3:1. | The ratio of sand to cement is three to one.
            PLEASE DO NOT FEED the bears. | please do not feed the bears.
            The UN, WHO and UNICEF sent aid to the US. | The U N, W H O and unicef sent aid to the U S.
            The 2010s and the '60s were loud. | The twenty tens and the sixties were loud.
            A 4-5 hour hike climbs 1,200-1,500 m. | A four to five hour hike climbs one thousand two hundred to one thousand five hundred meters.
            Turn left on 5th Ave. and right on Oak St. to get there. | Turn left on fifth Avenue and right on Oak Street to get there.
            Dr. Jones of St. Mary's treats it. | Doctor Jones of Saint Mary's treats it.
            Mix 2/3 cup of oil with 1 1/2 cups of water. | Mix two thirds cup of oil with one and a half cups of water.
            It weighs 3.5 oz (100 g). | It weighs three point five ounces, one hundred grams.
            The car does 0-60 mph in 3.2 s. | The car does zero to sixty miles per hour in three point two seconds.
            It rose by +5% to ±0.5. | It rose by plus five percent to plus or minus zero point five.
            At 6:00 a.m. EST on Mon. 3 June. | At six A M E S T on Monday the third of June.
            It is open 24/7, Mon–Sat, 10am–6pm. | It is open twenty-four seven, Monday to Saturday, ten A M to six P M.
            Airbus A320neo and Su-27 jets. | Airbus A three twenty neo and Su twenty-seven jets.
            The cell is 35 mm/yr deep. | The cell is thirty-five millimeters per year deep.
            Mix Na⁺ and NaCl. | Mix N A plus and N A C L.
            It cost 20 USD, 30 EUR or so. | It cost twenty U S dollars, thirty euros or so.
            A budget of $20M–$25M. | A budget of twenty million dollars to twenty-five million dollars.
            It burns 2 L/100 km. | It burns two liters per one hundred kilometers.
            The root ∛27 is 3. | The root the cube root of twenty-seven is three.
            The vote was 9–0. | The vote was nine to zero.
            Calls to 911 doubled. | Calls to nine one one doubled.
            Visit bbc.co.uk/news or mail me@site.org. | Visit B B C dot co dot U K slash news or mail me at site dot org.
            C# and F# beat Visual Basic .NET. | C sharp and F sharp beat Visual Basic dot net.
            The Sun is 1.5×10^8 km away. | The Sun is one point five times ten to the eighth kilometers away.
            If n ≥ 5 and m ≠ 0 then stop. | If n greater than or equal to five and m is not equal to zero then stop.
            The 1918–1920 flu killed 50m people. | The nineteen eighteen to nineteen twenty flu killed fifty million people.
            See Fig. 2, Vol. IV and No. 7. | See Figure two, Volume four and Number seven.
            Kings Louis XVI and Henry IV's sons. | Kings Louis the sixteenth and Henry the fourth's sons.
            It scored 95/100 in 2020/21. | It scored ninety-five out of one hundred in twenty twenty to twenty-one.
            Earth lies 1 AU (150 million km) off. | Earth lies one astronomical unit, one hundred fifty million kilometers, off.
            The $1.5-billion bridge is 2-km-long. | The one point five billion dollars bridge is two kilometer long.
            The €20-a-night hostel. | The twenty euros a night hostel.
            It was 10 p.m. on 31 Dec. 1999. | It was ten P M on the thirty-first of December nineteen ninety-nine.
            The I-95 and Route 66 meet. | The I ninety-five and Route sixty-six meet.
            His IQ is 120 & his BMI is 22. | His I Q is one hundred twenty and his B M I is twenty-two.
            The X-ray and the T-shirt. | The X-ray and the T-shirt.
            About 1/3 of 1,000,000 is 333,333. | About one third of one million is three hundred thirty-three thousand three hundred thirty-three.
            It cost 20p or 50¢. | It cost twenty pence or fifty cents.
            Latitude 12°S, longitude 77° 2′ W. | Latitude twelve degrees south, longitude seventy-seven degrees two minutes west.
            Act I, Scene II opens. | Act one, Scene two opens.
            Rev. King Jr. and Sr. met. | Reverend King Junior and Senior met.
            An 80/20 rule, 3/4 time, 5/5 stars. | An eighty twenty rule, three four time, five five stars.
            The OECD, IMF, and NASA's LED. | The O E C D, I M F, and nasa's L E D.
            In Oct. 1962, JFK spoke. | In October nineteen sixty-two, J F K spoke.
            The year was 1984, not 2024. | The year was nineteen eighty-four, not twenty twenty-four.
            COVID19 spread and A320neo flew, H1N1 too. | covid nineteen spread and A three twenty neo flew, H one N one too.
            The 1:25,000 map, at 3:00 pm. | The one to twenty-five thousand map, at three P M.
            He was No 5 of 10. | He was Number five of ten.
            No 5 people agree. | No five people agree.
            Under $1bn/year. | Under one billion dollars per year.
            The GDP/capita is 5. | The G D P per capita is five.
            5 in all; in 5 in. of snow. | five in all; in five inches of snow.
            The U.S.-led force and the U.K.'s army. | The U S led force and the U K's army.
            One --> two | One to two.
            Learn C++ vs C#. | Learn C plus plus versus C sharp.
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
