package dev.aivideo.encyclopedia;

import dev.aivideo.encyclopedia.BareNames.Kind;
import dev.aivideo.encyclopedia.LinkIndex.Bare;
import dev.aivideo.encyclopedia.LinkIndex.Target;
import dev.aivideo.language.ProperNames.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Links a name that leaves out what tells whose it is: to whom the film named in full before, to the only one that the
 * articles know by it, or to the one of whom an article says much the same.
 */
final class BareNameLinker {
    /** So many words more than with any other of the name, the article's sentence must share with what is said. */
    private static final int CLEAR_LEAD = 2;
    /** Titles that stand before a given name. */
    private static final Set<String> BEFORE_GIVEN_NAMES = Set.of(
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Emperor",
            "Empress",
            "Tsar",
            "Pope",
            "Saint",
            "Bishop",
            "Archbishop",
            "Duke",
            "Duchess",
            "Count",
            "Countess");

    private final LinkIndex index;

    BareNameLinker(LinkIndex index) {
        this.index = index;
    }

    /** @param proof what has to be known of the target besides */
    record Link(Target target, Proof proof) {}

    /** @param introduced whether the film has named a target in full */
    Optional<Link> link(String name, Run run, String sentence, Predicate<Target> introduced) {
        List<Bare> all = index.bare(name);
        List<Bare> people = all.stream().filter(one -> one.kind().isOfPeople()).toList();
        if (people.isEmpty()) {
            return only(all.stream()
                            .filter(one -> one.kind().isSaidIn(sentence)
                                    && index.words().matches(one.kind().whole(ArticleWords.key(name))))
                            .toList())
                    .map(one -> new Link(one.target(), Proof.NONE));
        }
        return mayBeGivenName(run) ? person(name, people, sentence, introduced) : Optional.empty();
    }

    private static boolean mayBeGivenName(Run run) {
        String before = run.before();
        boolean behindTitle = !before.isEmpty() && Character.isUpperCase(before.codePointAt(0));
        return behindTitle ? BEFORE_GIVEN_NAMES.contains(before) : !before.matches("the|an?");
    }

    private Optional<Link> person(String name, List<Bare> people, String sentence, Predicate<Target> introduced) {
        Optional<Bare> known = only(
                people.stream().filter(one -> introduced.test(one.target())).toList());
        if (known.isPresent()) {
            return known.map(one -> new Link(one.target(), proof(one.kind(), Proof.PERSON)));
        }
        List<Bare> named = people.stream()
                .filter(one -> one.target().own() || index.isNamedInFull(one.target()))
                .toList();
        return alone(name, people, named)
                .or(() -> named.stream()
                        .filter(one -> lead(one.target(), name, sentence) >= CLEAR_LEAD)
                        .findFirst()
                        .map(one -> new Link(one.target(), proof(one.kind(), Proof.PERSON))));
    }

    /** The only one of the name in the articles; a ruler's is many a place's and ship's as well. */
    private Optional<Link> alone(String name, List<Bare> people, List<Bare> named) {
        return only(people)
                .filter(one -> named.contains(one)
                        && one.kind() != Kind.RULER
                        && index.isOnlyBearer(givenName(name), one.target()))
                .map(one -> {
                    boolean called = index.words().isUsedAlone(givenName(name));
                    return new Link(one.target(), proof(one.kind(), called ? Proof.PERSON : Proof.BEFORE_SURNAMES));
                });
    }

    private long lead(Target target, String name, String sentence) {
        return index.words().leadOfSharedWords(target.told(), givenName(name), sentence);
    }

    private static Proof proof(Kind kind, Proof usual) {
        return kind == Kind.SAINT ? Proof.SAINT : usual;
    }

    private static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<Bare> only(List<Bare> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
