package dev.aivideo.encyclopedia;

import dev.aivideo.encyclopedia.BareNameLinker.Link;
import dev.aivideo.encyclopedia.LinkIndex.Candidate;
import dev.aivideo.encyclopedia.LinkIndex.Target;
import dev.aivideo.encyclopedia.TitleForms.Strength;
import dev.aivideo.language.ProperNames;
import dev.aivideo.language.ProperNames.Run;
import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links the names of a film's narrations, scene by scene, to what its articles link to and are about: exactly one thing or
 * none. The longest name wins. Where two things could be meant, what the film said before and what the articles say
 * decides, else neither is taken.
 */
final class NameLinker {
    /** So many words more than any other, the one sentence of an article must share with what is said. */
    private static final int CLEAR_LEAD = 2;

    private final LinkIndex index;
    private final ProperNames names;
    private final BareNameLinker bareNames;
    private final Set<Target> introduced = new HashSet<>();
    private final Map<String, Proof> proofs = new HashMap<>();

    NameLinker(LinkIndex index, ProperNames names) {
        this.index = index;
        this.names = names;
        this.bareNames = new BareNameLinker(index);
    }

    /** Whether what is known of a title is enough for a name to mean it. */
    boolean isProven(String name, String title, @Nullable NamedItem item) {
        return proofs.getOrDefault(key(name, title), Proof.NONE).isGivenBy(item);
    }

    private static String key(String name, String title) {
        return name + "\n" + title;
    }

    /**
     * The names of the next scene.
     *
     * @return by the name as it is said, the title of the article that it means; empty if it has none
     */
    Map<String, Optional<String>> next(String narration) {
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        for (String sentence : Sentences.split(narration)) {
            names.read(sentence).forEach(run -> link(run, sentence, found));
        }
        return found;
    }

    private void link(Run run, String sentence, Map<String, Optional<String>> found) {
        if (linkWhole(run, sentence, found)) {
            return;
        }
        List<Run> parts = NameParts.of(run);
        if (!parts.isEmpty()) {
            parts.forEach(part -> link(part, sentence, found));
        } else {
            NameParts.fullName(run)
                    .or(() -> NameParts.nameAlone(run))
                    .ifPresent(name -> found.putIfAbsent(name, Optional.empty()));
        }
    }

    /** The run, or what is left of it without titles, dates and endings. */
    private boolean linkWhole(Run run, String sentence, Map<String, Optional<String>> found) {
        for (Run shorter : NameParts.shorter(run)) {
            Optional<Target> target = target(shorter, sentence);
            if (target.isPresent()) {
                introduced.add(target.get());
                found.put(
                        ProperNames.written(shorter.words()),
                        Optional.of(target.get().title()));
                return true;
            }
        }
        return false;
    }

    private Optional<Target> target(Run run, String sentence) {
        String name = ProperNames.written(run.words());
        boolean single = run.words().size() == 1;
        if (single && (NameParts.isDate(name) || run.opens() && !index.words().isOnlyAName(name))) {
            return Optional.empty();
        }
        List<Candidate> candidates = index.candidates(name).stream()
                .filter(candidate -> mayMean(candidate, run, name))
                .toList();
        if (candidates.isEmpty()) {
            return bare(name, run, sentence);
        }
        List<Target> exact = targets(candidates, Strength.TITLE);
        if (!exact.isEmpty()) {
            boolean other = candidates.stream()
                    .map(Candidate::target)
                    .anyMatch(target -> !exact.contains(target) && introduced.contains(target));
            return other || exact.size() > 1 ? Optional.empty() : Optional.of(exact.get(0));
        }
        return onlyOne(candidates, single).or(() -> clearest(candidates, sentence));
    }

    private Optional<Target> bare(String name, Run run, String sentence) {
        Optional<Link> link = bareNames.link(name, run, sentence, introduced::contains);
        link.ifPresent(one -> proofs.putIfAbsent(key(name, one.target().title()), one.proof()));
        return link.map(Link::target);
    }

    private boolean mayMean(Candidate candidate, Run run, String name) {
        Strength strength = candidate.form().strength();
        Target target = candidate.target();
        boolean article = run.before().matches("the|an?");
        if (strength == Strength.TITLE) {
            return true;
        }
        if (NameParts.isNationality(name)
                || candidate.form().afterThe() && !run.before().equals("the")) {
            return false;
        }
        boolean numbered = target.base().chars().anyMatch(Character::isDigit);
        return strength != Strength.PART
                || target.own()
                || (introduced.contains(target) || index.isNamedInFull(target)) && (!article || numbered);
    }

    private static List<Target> targets(List<Candidate> candidates, Strength... strengths) {
        return candidates.stream()
                .filter(candidate -> Set.of(strengths).contains(candidate.form().strength()))
                .map(Candidate::target)
                .distinct()
                .toList();
    }

    private Optional<Target> onlyOne(List<Candidate> candidates, boolean single) {
        List<Target> all = targets(candidates, Strength.values());
        List<Target> called = targets(candidates, Strength.BASE, Strength.CALLED);
        List<Target> own = all.stream().filter(Target::own).toList();
        List<Target> known = all.stream()
                .filter(target -> single && introduced.contains(target))
                .toList();
        boolean knownOnly = known.containsAll(called);
        return Stream.of(all, own, knownOnly ? known : List.<Target>of(), known.isEmpty() ? called : List.<Target>of())
                .filter(some -> some.size() == 1)
                .findFirst()
                .map(some -> some.get(0));
    }

    /** Of several, the one that an article speaks of in much the same words. */
    private Optional<Target> clearest(List<Candidate> candidates, String sentence) {
        List<Target> all = new ArrayList<>(targets(candidates, Strength.values()));
        Map<Target, Long> shared = new LinkedHashMap<>();
        all.forEach(target -> shared.put(target, index.sharedWords(target, sentence)));
        all.sort((one, other) -> Long.compare(shared.getOrDefault(other, 0L), shared.getOrDefault(one, 0L)));
        boolean clear = all.size() > 1
                && shared.getOrDefault(all.get(0), 0L) >= shared.getOrDefault(all.get(1), 0L) + CLEAR_LEAD;
        return clear ? Optional.of(all.get(0)) : Optional.empty();
    }
}
