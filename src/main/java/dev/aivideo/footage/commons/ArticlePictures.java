package dev.aivideo.footage.commons;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.language.Stems;
import dev.aivideo.project.NamedThing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The pictures of the articles about what a narration names: those that have words of it, and what is named, first. */
class ArticlePictures {
    private static final int MOST_ARTICLES = 4;
    private static final int MOST_PICTURES = 12;
    /** Behind a name, somebody else's. */
    private static final Pattern ANOTHER = Pattern.compile(
            "^[,(]? ?(?:the )?(?:[IVX]+|Jr|Sr|Junior|Senior|Elder|Younger)\\b.*|^['’]s? .*", Pattern.CASE_INSENSITIVE);

    private final CommonsQuestions questions;

    ArticlePictures(CommonsQuestions questions) {
        this.questions = questions;
    }

    /** @throws dev.aivideo.footage.FootageException if there is no usable answer */
    List<Candidate> of(FootageQuery query) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        query.names().stream()
                .filter(thing -> !thing.articlePictures().isEmpty())
                .limit(MOST_ARTICLES)
                .forEach(thing -> of(thing).forEach(candidate -> found.putIfAbsent(candidate.id(), candidate)));
        Set<String> said = new HashSet<>(Stems.of(query.narration() + " " + String.join(" ", query.terms())));
        List<Candidate> best = new ArrayList<>(found.values());
        best.sort(Comparator.comparingLong((Candidate one) -> shared(one, said)).reversed());
        return best.stream().limit(MOST_PICTURES).toList();
    }

    private static long shared(Candidate candidate, Set<String> said) {
        Candidate.Description told = candidate.description();
        return Set.copyOf(Stems.of(told.label() + " " + told.text())).stream()
                .filter(said::contains)
                .count();
    }

    private List<Candidate> of(NamedThing thing) {
        List<String> names = thing.articlePictures().stream()
                .map(CommonsQuestions::name)
                .filter(name -> !name.isEmpty())
                .limit(CommonsQuestions.MOST_TITLES)
                .toList();
        return CommonsQuestions.pages(questions.stills(names))
                .map(page -> CommonsFile.of(page, ""))
                .map(file -> bears(CatalogueJson.exact(file.page(), "title"), thing.title())
                        ? file.filedUnder(thing.title())
                        : file)
                .flatMap(questions::candidate)
                .toList();
    }

    /** Whether a file of the article has the whole name of what the article is about, and no other's that begins alike. */
    private static boolean bears(String file, String title) {
        String name = title.replaceFirst(" \\([^()]*\\)$|, .*$", "");
        String shown = file.replace('_', ' ');
        int at = shown.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (end == shown.length() || !Character.isLetter(shown.charAt(end)))
                && (at == 0 || !Character.isLetter(shown.charAt(at - 1)))
                && !ANOTHER.matcher(shown.substring(end)).matches();
    }
}
