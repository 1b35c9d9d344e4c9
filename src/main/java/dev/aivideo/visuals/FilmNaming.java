package dev.aivideo.visuals;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.encyclopedia.NameLinks;
import dev.aivideo.encyclopedia.NameLookup;
import dev.aivideo.project.Film;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SourceText;
import java.util.Objects;

/** What the names in a film mean, looked up in the language of its articles. */
class FilmNaming {
    private final NameLinks links;
    private final NameLookup lookup;

    FilmNaming(NameLinks links, NameLookup lookup) {
        this.links = links;
        this.lookup = lookup;
    }

    FilmNames of(Film film) {
        String language = film.sources().stream()
                .map(SourceText::article)
                .filter(Objects::nonNull)
                .map(SourceText.Article::language)
                .findFirst()
                .orElse("en");
        return links.of(
                film.brief().topic(),
                film.sources(),
                film.scenes().stream().map(Scene::text).toList(),
                lookup.open(language, film.brief().offline()));
    }
}
