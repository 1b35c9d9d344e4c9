package dev.aivideo.footage.commons;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.commons.CommonsQuestions.Wanted;
import dev.aivideo.project.NamedThing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Files of the very things that a narration names: first the pictures that stand for them, then what is stated to depict
 * them, where that is little what is filed under them, and the pictures of their articles.
 */
class NamedFiles {
    private static final int MOST_ITEMS = 3;
    private static final int FEW = 6;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final CommonsQuestions questions;
    private final ItemCategories categories;
    private final ArticlePictures articles;
    private final boolean thrifty;

    /** @param thrifty whether few calls are allowed: then nothing is asked by item */
    NamedFiles(CommonsQuestions questions, ItemCategories categories, boolean thrifty) {
        this.questions = questions;
        this.categories = categories;
        this.articles = new ArticlePictures(questions);
        this.thrifty = thrifty;
    }

    /** @throws FootageException if there is no usable answer to the first question */
    List<Candidate> of(FootageQuery query, Consumer<String> steps) {
        long enough = System.nanoTime() + LONGEST.toNanos();
        List<Candidate> found = new ArrayList<>(pictures(query.names()));
        steps.accept("pictures of what is named: " + found.size() + " found");
        Set<String> items = new HashSet<>();
        query.names().stream()
                .filter(thing -> thing.item().matches("Q\\d{1,12}"))
                .filter(thing -> items.add(thing.item()))
                .limit(thrifty ? 0 : MOST_ITEMS)
                .takeWhile(thing -> System.nanoTime() < enough)
                .forEach(thing -> found.addAll(of(thing, steps, found.isEmpty())));
        if (System.nanoTime() < enough) {
            found.addAll(unlessFailing("pictures of articles", steps, false, () -> articles.of(query)));
        }
        return found;
    }

    private List<Candidate> of(NamedThing thing, Consumer<String> steps, boolean only) {
        List<Candidate> found = new ArrayList<>(unlessFailing(
                "depicting " + thing.item(),
                steps,
                only,
                () -> questions.search(
                        Wanted.STILLS, "haswbstatement:P180=" + thing.item(), file -> file.depicting(thing.item()))));
        if (found.size() < FEW && !thing.title().isEmpty()) {
            found.addAll(unlessFailing("filed under " + thing.title(), steps, false, () -> filed(thing)));
        }
        return found;
    }

    private List<Candidate> filed(NamedThing thing) {
        return categories
                .of(thing.item())
                .map(category -> questions.search(
                        Wanted.STILLS, "incategory:\"" + category + "\"", file -> file.filedUnder(thing.title())))
                .orElse(List.of());
    }

    /** @param only whether nothing is lost if there is no answer */
    private static List<Candidate> unlessFailing(
            String question, Consumer<String> steps, boolean only, Supplier<List<Candidate>> answer) {
        try {
            List<Candidate> found = answer.get();
            steps.accept(question + ": " + found.size() + " found");
            return found;
        } catch (FootageException e) {
            if (only) {
                throw e;
            }
            steps.accept(question + ": no answer");
            return List.of();
        }
    }

    private List<Candidate> pictures(List<NamedThing> names) {
        Map<String, String> items = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !CommonsQuestions.name(name.picture()).isEmpty())
                .limit(CommonsQuestions.MOST_TITLES)
                .forEach(name -> items.putIfAbsent(CommonsQuestions.name(name.picture()), name.item()));
        return items.isEmpty() ? List.of() : depicted(questions.stills(items.keySet()), items);
    }

    /** @param items what each picture depicts, by the name under which it was asked for */
    private List<Candidate> depicted(JsonNode answer, Map<String, String> items) {
        Map<String, String> byTitle = new LinkedHashMap<>();
        items.forEach((name, item) -> byTitle.put(CommonsQuestions.renamed(answer, "File:" + name), item));
        return CommonsQuestions.pages(answer)
                .map(page -> CommonsFile.of(page, byTitle.getOrDefault(CatalogueJson.exact(page, "title"), "")))
                .flatMap(questions::candidate)
                .toList();
    }
}
