package dev.aivideo.visuals.relevance;

import dev.aivideo.encyclopedia.ArticleTitle;
import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.footage.Candidate;
import dev.aivideo.project.NamedThing;
import dev.aivideo.visuals.relevance.Naming.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells whether a clip shows what a film names, or something else of the same name. */
final class NameEvidence {
    /** Its files have no title but the one that their authors gave them, and say by statement or category what they show. */
    private static final String COMMONS = "commons";

    private final FilmNames names;
    private final List<NamedThing> things;
    private final List<String> others;

    NameEvidence(FilmNames names) {
        this.names = names;
        this.things = names.scenes().stream()
                .flatMap(scene -> scene.linked().stream())
                .distinct()
                .toList();
        this.others = names.scenes().stream()
                .flatMap(scene -> scene.others().stream())
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return things.isEmpty() && others.isEmpty() && names.subjects().isEmpty();
    }

    /** What is known of the clip in a scene. */
    Naming of(Candidate clip, int scene) {
        return first(names.scene(scene).linked(), thing -> shows(clip, thing))
                .map(thing -> new Naming(Kind.SHOWN, shown(clip, thing)))
                .or(() -> first(names.subjects(), thing -> shows(clip, thing))
                        .map(thing -> new Naming(Kind.SUBJECT, shown(clip, thing))))
                .or(() -> things.stream().anyMatch(thing -> shows(clip, thing))
                        ? Optional.of(Naming.NONE)
                        : other(clip).map(why -> new Naming(Kind.OTHER, why)))
                .orElse(Naming.NONE);
    }

    private String shown(Candidate clip, NamedThing thing) {
        boolean stated = clip.description().depicts().contains(thing.item());
        String what = stated
                ? "depicts %s, %s".formatted(thing.title(), thing.item())
                : "is filed under %s".formatted(thing.title());
        return what + (names.subjects().isEmpty() ? ", the only one of the name" : ", linked by the article");
    }

    /** By statement, or by the category that has the article's title: on Commons that is the category of this one thing. */
    private static boolean shows(Candidate clip, NamedThing thing) {
        return !thing.item().isEmpty() && clip.description().depicts().contains(thing.item())
                || clip.source().equals(COMMONS)
                        && clip.description().depicts().isEmpty()
                        && clip.description().keywords().contains(thing.title());
    }

    private Optional<String> other(Candidate clip) {
        String title = clip.title();
        String text = clip.description().text();
        return first(things, thing -> words(thing).anyMatch(name -> name.isCalledAfterIn(title) || name.isShipIn(text)))
                .map(thing -> "shows something that is called after " + thing.title())
                .or(() -> clip.description().depicts().isEmpty() ? unstated(clip) : stated(clip));
    }

    /** It is said to show something, but nothing of this film. */
    private Optional<String> stated(Candidate clip) {
        return first(things, thing -> bears(clip, thing))
                .map(NamedThing::title)
                .or(() -> unknown(clip))
                .map(name -> "depicts another than " + name + ", "
                        + String.join(", ", clip.description().depicts()));
    }

    private Optional<String> unstated(Candidate clip) {
        if (!clip.source().equals(COMMONS)) {
            return Optional.empty();
        }
        return first(things, thing -> isAnother(clip, thing))
                .map(NamedThing::title)
                .or(() -> unknown(clip))
                .map(name -> "bears the name, and nothing says that it is " + name);
    }

    /** A person's name in a title is anybody's; a place's is another's if that is all, or if its category tells. */
    private boolean isAnother(Candidate clip, NamedThing thing) {
        return (names.isPerson(thing) ? bears(clip, thing) : isCalled(clip, thing) || isElsewhere(clip, thing))
                || clip.description().keywords().stream()
                        .map(ArticleTitle::of)
                        .anyMatch(category -> !category.telling().isEmpty()
                                && (category.name().equals(thing.text())
                                        || category.name()
                                                .equals(ArticleTitle.of(thing.title())
                                                        .name())));
    }

    /** Whether its title has the name, or a person's surname. */
    private boolean bears(Candidate clip, NamedThing thing) {
        return words(thing).anyMatch(name -> name.isIn(clip.title()))
                || isCalled(clip, thing)
                || names.isPerson(thing)
                        && words(thing).anyMatch(name -> name.surname().isIn(clip.title()));
    }

    /** Whether its title is the name and nothing else. */
    private static boolean isCalled(Candidate clip, NamedThing thing) {
        return words(thing).anyMatch(name -> name.isAllOf(clip.title()));
    }

    /** Whether it is in a place of the name, of which there are several, and nothing says in which of them. */
    private boolean isElsewhere(Candidate clip, NamedThing thing) {
        String telling = ArticleTitle.of(thing.title()).telling();
        Candidate.Description told = clip.description();
        return !telling.isEmpty()
                && names.subjects().stream()
                        .noneMatch(subject -> subject.title().equals(thing.title()))
                && ArticleTitle.of(clip.title()).telling().equals(thing.text())
                && !NameWords.of(telling).isIn(told.label() + " " + told.text());
    }

    private Optional<String> unknown(Candidate clip) {
        return others.stream()
                .filter(name -> isAnother(clip, NameWords.of(name)))
                .findFirst();
    }

    /** A single word says whose picture it is only where it is all that the title names. */
    private static boolean isAnother(Candidate clip, NameWords name) {
        return name.words().size() > 1
                ? name.isIn(clip.title()) || isNamesake(clip, name)
                : name.isAllOf(ArticleTitle.of(clip.title()).name())
                        && clip.description().keywords().stream().noneMatch(name::isAllOf);
    }

    /** Whether its category is that of somebody in its title who shares a name with the one who is meant. */
    private static boolean isNamesake(Candidate clip, NameWords name) {
        return clip.description().keywords().stream()
                .map(ArticleTitle::of)
                .filter(category -> !category.telling().isEmpty())
                .map(category -> NameWords.of(category.name()))
                .anyMatch(other -> other.words().size() > 1
                        && other.isIn(clip.title())
                        && !Collections.disjoint(other.words(), name.words()));
    }

    /** As it is said, and as its article has it. */
    private static Stream<NameWords> words(NamedThing thing) {
        return Stream.of(thing.text(), ArticleTitle.of(thing.title()).name()).map(NameWords::of);
    }

    /** The names in the clip's words that are shorter than the whole, and may therefore be anything's. */
    List<NameWords> shortNames(Candidate clip) {
        if (things.stream().anyMatch(thing -> shows(clip, thing))) {
            return List.of();
        }
        String all = clip.description().label() + " " + clip.description().text();
        return things.stream()
                .filter(thing ->
                        !NameWords.of(ArticleTitle.of(thing.title()).name()).isIn(all))
                .map(thing -> NameWords.of(thing.text()))
                .filter(name -> name.isIn(all))
                .distinct()
                .toList();
    }

    private static Optional<NamedThing> first(List<NamedThing> things, Predicate<NamedThing> is) {
        return things.stream().filter(is).findFirst();
    }
}
