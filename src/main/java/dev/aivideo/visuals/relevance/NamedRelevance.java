package dev.aivideo.visuals.relevance;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.footage.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges clips by their words, except for names: what is said to show the very thing that a scene names is right for it,
 * another bearer of the name is not, and a name that may be anything's counts for nothing.
 */
public final class NamedRelevance implements Relevance {
    /** Of what shows the named thing; the rest is left to the words, which tell such pictures apart. */
    private static final double SHOWN = 0.75;

    private static final double SHOWN_SUBJECT = 0.9;

    private final Relevance words;
    private final NameEvidence evidence;

    public NamedRelevance(Relevance words, FilmNames names) {
        this.words = words;
        this.evidence = new NameEvidence(names);
    }

    @Override
    public List<List<SceneFit>> judge(List<Candidate> clips) {
        List<List<SceneFit>> fits = words.judge(clips);
        if (evidence.isEmpty()) {
            return fits;
        }
        List<Candidate> nameless = clips.stream().map(this::withoutShortNames).toList();
        List<List<SceneFit>> least = nameless.equals(clips) ? fits : words.judge(nameless);
        List<List<SceneFit>> named = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            Candidate clip = clips.get(i);
            List<SceneFit> all = fits.get(i);
            List<SceneFit> bare = nameless.get(i).equals(clip) ? all : least.get(i);
            named.add(IntStream.range(0, all.size())
                    .mapToObj(scene -> fit(all.get(scene), bare.get(scene), evidence.of(clip, scene)))
                    .toList());
        }
        return named;
    }

    private static SceneFit fit(SceneFit fit, SceneFit bare, Naming naming) {
        return switch (naming.kind()) {
            case SHOWN -> fit.named(SHOWN + (1 - SHOWN) * fit.right(), Math.max(SHOWN_SUBJECT, fit.subject()), naming);
            case SUBJECT -> fit.named(fit.right(), Math.max(SHOWN_SUBJECT, fit.subject()), naming);
            case OTHER -> fit.named(0, 0, naming);
            case NONE ->
                fit.named(Math.min(fit.right(), bare.right()), Math.min(fit.subject(), bare.subject()), naming);
        };
    }

    private Candidate withoutShortNames(Candidate clip) {
        List<NameWords> names = evidence.shortNames(clip);
        Candidate.Description told = clip.description();
        for (NameWords name : names) {
            told = new Candidate.Description(
                    name.withoutIn(told.title()),
                    name.withoutIn(told.text()),
                    told.keywords().stream().map(name::withoutIn).toList(),
                    told.made(),
                    told.depicts());
        }
        return names.isEmpty()
                ? clip
                : new Candidate(clip.source(), clip.id(), told, clip.format(), clip.rights(), clip.address());
    }
}
