package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.wikipedia.ExtractBlocks.Block;
import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may be told of people who live: the lead, and of it nothing about health, crime and family. Every Wikipedia says
 * by its categories who lives.
 */
final class LivingPeople {
    private static final Pattern LIVING = Pattern.compile(
            "(?iu).*:?(?:living people|personas vivas|pessoas vivas|persone viventi|possibly living people)");
    private static final Pattern BORN = Pattern.compile(
            "(?iu).*:?(?:geboren \\d{4}|naissance en .*|nati nel \\d{4}|nascidos em \\d{4}|nacidos en \\d{4}|\\d{4} births)");
    private static final Pattern DEAD = Pattern.compile(
            "(?iu).*:?(?:gestorben .*|décès en .*|mort[ie] nel .*|mortos em .*|fallecidos en .*|\\d{4} deaths|.*\\bdeaths\\b.*|.*fallecidos.*|.*century births)");

    private static final Map<String, Pattern> PRIVATE = Map.of(
            "en",
                    words(
                            "ill|illness|disease|cancer|tumou?r|diagnos\\w*|hospital\\w*|surgery|depress\\w*|addict\\w*|rehab\\w*"
                                    + "|disorder|disabilit\\w+|miscarriage|pregnan\\w+|hiv|suicid\\w*|mental(?:ly)?|health|alcohol\\w*|drugs?"
                                    + "|arrest\\w*|charged with|convict\\w*|prison\\w*|jail\\w*|lawsuits?|sued|accus\\w*|alleg\\w*|assault\\w*|rap(?:e|ed|ist)"
                                    + "|fraud\\w*|scandals?|indict\\w*|guilty|murder\\w*|crim(?:e|es|inal)|harass\\w*|married|marriages?|marries|wife"
                                    + "|husband|spouse|divorc\\w*|sons?|daughters?|child|children|girlfriend|boyfriend|mother|father|sisters?|brothers?"
                                    + "|parents?|family|dating|engaged to|affair"),
            "de",
                    words(
                            "krank\\w*|krebs\\w*|diagnos\\w*|operation|depress\\w*|sucht\\w*|behinder\\w*|schwanger\\w*|suizid\\w*|gesundheit\\w*"
                                    + "|verhaft\\w*|angeklagt\\w*|verurteil\\w*|gefängnis\\w*|haft\\w*|beschuldig\\w*|vorw[uü]rf\\w*|betrug\\w*|skandal\\w*|straf\\w*"
                                    + "|verheiratet\\w*|heirat\\w*|ehe|ehe(?:frau|mann)\\w*|frau von|geschieden\\w*|scheidung|sohn|söhne|tochter|töchter|kind|kinder\\w*"
                                    + "|mutter|vater|schwester\\w*|bruder|brüder|eltern|familie\\w*|lebensgefährt\\w*"),
            "es",
                    words(
                            "enferm\\w*|cáncer|diagn\\w*|hospital\\w*|depresi\\w*|adicci\\w*|embaraz\\w*|suicid\\w*|salud|arrest\\w*|deten\\w*|acusad\\w*|conden\\w*"
                                    + "|cárcel|prisión|demand\\w*|fraude|escándalo\\w*|delito\\w*|casad[oa]\\w*|casó|matrimonio\\w*|espos[oa]\\w*|divorci\\w*|hij[oa]s?|madre|padres?|herman[oa]s?|familia\\w*|novi[oa]"),
            "fr",
                    words(
                            "malad\\w*|cancer|diagn\\w*|hôpital|hospitalis\\w*|dépress\\w*|addict\\w*|enceinte|suicid\\w*|santé|arrêt[ée]\\w*|accus\\w*|condamn\\w*|prison"
                                    + "|procès|fraude|scandale\\w*|crime\\w*|marié\\w*|mariage\\w*|épou\\w*|divorc\\w*|fils|filles?|enfants?|mère|père|frères?|sœurs?|parents|famille\\w*"),
            "it",
                    words(
                            "malatti\\w*|cancro|tumore|diagn\\w*|ospedal\\w*|depress\\w*|dipendenz\\w*|incint\\w*|suicid\\w*|salute|arrest\\w*|accus\\w*|condann\\w*|carcere|prigione"
                                    + "|truffa|scandal\\w*|reato|reati|sposat\\w*|matrimoni\\w*|mogli\\w*|marito|divorzi\\w*|figli\\w*|madre|padre|fratell\\w*|sorell\\w*|genitori|famiglia\\w*"),
            "pt",
                    words(
                            "doen\\w*|câncer|cancro|diagn\\w*|hospital\\w*|depress\\w*|vício\\w*|grávida|suic\\w*|saúde|preso|presa|prisão|detid\\w*|acusad\\w*|conden\\w*"
                                    + "|fraude|escândalo\\w*|crime\\w*|casad[oa]\\w*|casou\\w*|casamento\\w*|espos[oa]\\w*|divórci\\w*|filh[oa]s?|mãe|pai|pais|irm[ãa]\\w*|família\\w*"));

    private LivingPeople() {}

    private static Pattern words(String words) {
        return Pattern.compile(
                "\\b(?:" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** @param categories as the API names them */
    static boolean isLiving(List<String> categories) {
        boolean born = categories.stream().anyMatch(one -> BORN.matcher(one).matches());
        boolean dead = categories.stream().anyMatch(one -> DEAD.matcher(one).matches());
        return categories.stream().anyMatch(one -> LIVING.matcher(one).matches()) || born && !dead;
    }

    static List<Block> reduced(List<Block> blocks, String language) {
        Pattern inPrivate = PRIVATE.get(language);
        List<Block> lead = new ArrayList<>();
        for (Block block : blocks) {
            if (block.isHeading()) {
                break;
            }
            List<String> sentences = Sentences.split(block.text()).stream()
                    .filter(sentence ->
                            inPrivate == null || !inPrivate.matcher(sentence).find())
                    .toList();
            if (!sentences.isEmpty()) {
                lead.add(new Block(0, String.join(" ", sentences)));
            }
        }
        return lead;
    }
}
