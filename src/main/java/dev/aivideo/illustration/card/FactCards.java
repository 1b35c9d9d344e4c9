package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a card of each fact of a sentence, in the sentence's own words. */
final class FactCards {
    private static final int MOST_BARS = 6;
    private static final int MOST_ITEMS = 7;
    private static final int MOST_FIGURES = 3;
    /** What a length is of, where it stands behind its unit. */
    private static final Pattern DIMENSION =
            Pattern.compile("^ (?:long|deep|wide|high|tall|thick|heavy|old|across|away)\\b");

    private static final Pattern LIMIT = Pattern.compile(
            "(?i)\\b((?:(?:well |just |slightly |far |much |no )?(?:more than|less than|fewer than|over|under|below|above)"
                    + "|at least|at most|up to|about|around|nearly|almost|roughly|approximately|close to|an estimated|barely|exactly|as (?:many|much|few|little) as|only|some))\\s+$");

    private final HeardSentence sentence;
    private final CardRequest request;

    FactCards(HeardSentence sentence, CardRequest request) {
        this.sentence = sentence;
        this.request = request;
    }

    /** Empty for a fact that no card shows. */
    Optional<Card> of(Fact fact) {
        if (fact instanceof Fact.Quantity quantity) {
            return Optional.of(number(quantity));
        } else if (fact instanceof Fact.Share share) {
            return Optional.of(share).filter(one -> !one.whole().isBlank()).map(this::share);
        } else if (fact instanceof Fact.Votes votes) {
            return bars("votes", votes.parts());
        } else if (fact instanceof Fact.Series series) {
            return bars("series", series.parts());
        } else if (fact instanceof Fact.Change change) {
            return Optional.of(new ChangeCard(bar(change.from()), bar(change.to())));
        }
        return words(fact);
    }

    private Optional<Card> words(Fact fact) {
        if (fact instanceof Fact.Quote quote) {
            return Optional.of(quote(quote));
        } else if (fact instanceof Fact.Enumeration list) {
            return list(list.items(), false);
        } else if (fact instanceof Fact.Steps steps) {
            return list(steps.items(), true);
        } else if (fact instanceof Fact.Comparison pair) {
            return Optional.of(new PairCard(said(pair.left()), said(pair.right())));
        } else if (fact instanceof Fact.Definition definition) {
            return definition(definition);
        } else if (fact instanceof Fact.Person person) {
            return person(person);
        }
        return new DateCards(sentence, request).of(fact);
    }

    /** All figures with a unit, if they are two or three. */
    Optional<Card> figures() {
        List<Fact.Quantity> quantities = sentence.facts().stream()
                .filter(Fact.Quantity.class::isInstance)
                .map(Fact.Quantity.class::cast)
                .filter(quantity -> !quantity.unit().isEmpty())
                .toList();
        boolean apart = quantities.stream().map(Fact.Quantity::span).distinct().count() == quantities.size();
        return quantities.size() > 1 && quantities.size() <= MOST_FIGURES && apart
                ? Optional.of(new FiguresCard(quantities.stream().map(this::row).toList()))
                : Optional.empty();
    }

    /** {@code less than one fifth} is not one fifth. */
    private ShareCard share(Fact.Share share) {
        Matcher limit = LIMIT.matcher(sentence.text().substring(0, share.span().start()));
        String before = limit.find() ? limit.group(1) : "";
        int length = before.isEmpty() ? 0 : limit.end() - limit.start(1);
        TextSpan span = new TextSpan(share.span().start() - length, share.span().end());
        return new ShareCard(before, share.figure(), share.share(), share.whole(), Said.of(sentence, span));
    }

    private FiguresCard.Row row(Fact.Quantity quantity) {
        String figure = (quantity.qualifier() + " " + quantity.figure()).strip();
        TextSpan span = withDimension(quantity.span());
        return new FiguresCard.Row(figure, unit(quantity, span), Said.of(sentence, span));
    }

    private NumberCard number(Fact.Quantity quantity) {
        Said compared = quantity.comparison().isEmpty() ? null : said(quantity.comparison(), quantity.span());
        TextSpan own = compared == null ? quantity.span() : withoutComparison(quantity);
        TextSpan span = withDimension(own);
        return new NumberCard(
                quantity.qualifier(), quantity.figure(), unit(quantity, span), Said.of(sentence, span), compared);
    }

    private TextSpan withoutComparison(Fact.Quantity quantity) {
        int comparison =
                sentence.text().indexOf(quantity.comparison(), quantity.span().start());
        return comparison > quantity.span().start()
                ? new TextSpan(
                        quantity.span().start(),
                        Math.min(comparison, quantity.span().end()))
                : quantity.span();
    }

    /** {@code 111 metres tall}: the word belongs to the unit. */
    private TextSpan withDimension(TextSpan span) {
        Matcher dimension = DIMENSION.matcher(sentence.text().substring(span.end()));
        return dimension.find() ? new TextSpan(span.start(), span.end() + dimension.end()) : span;
    }

    private String unit(Fact.Quantity quantity, TextSpan span) {
        Matcher dimension =
                DIMENSION.matcher(sentence.text().substring(quantity.span().end()));
        boolean longer = dimension.find()
                && span.end() > quantity.span().end()
                && !quantity.unit().isEmpty();
        return longer ? quantity.unit() + dimension.group() : quantity.unit();
    }

    private Optional<Card> bars(String kind, List<Fact.Part> parts) {
        double largest = parts.stream().mapToDouble(Fact.Part::value).max().orElse(0);
        boolean shares = parts.stream().allMatch(part -> Figures.isPercentage(part.figure())) && largest <= 100;
        boolean possible = parts.size() > 1
                && parts.size() <= MOST_BARS
                && largest > 0
                && parts.stream().allMatch(part -> part.value() >= 0);
        return possible
                ? Optional.of(new BarsCard(kind, parts.stream().map(this::bar).toList(), shares ? 100 : largest))
                : Optional.empty();
    }

    private BarsCard.Bar bar(Fact.Part part) {
        return new BarsCard.Bar(part.label(), part.figure(), part.value(), Said.of(sentence, part.span()));
    }

    private QuoteCard quote(Fact.Quote quote) {
        Said words = said(quote.text(), quote.span());
        Said speaker = quote.speaker().isEmpty()
                ? null
                : said(quote.speaker(), new TextSpan(0, sentence.text().length()));
        return new QuoteCard(quote.text(), words == null ? Said.of(sentence, quote.span()) : words, speaker);
    }

    private Optional<Card> list(List<Fact.Words> items, boolean isNumbered) {
        return items.size() > MOST_ITEMS
                ? Optional.empty()
                : Optional.of(new ListCard(items.stream().map(this::said).toList(), isNumbered));
    }

    private Optional<Card> definition(Fact.Definition definition) {
        TextSpan whole = new TextSpan(0, sentence.text().length());
        Said term = said(definition.term(), whole);
        Said meaning = said(definition.meaning(), whole);
        return term == null || meaning == null ? Optional.empty() : Optional.of(new DefinitionCard(term, meaning));
    }

    private Optional<Card> person(Fact.Person person) {
        return request.isFirstMention(person.name(), sentence) ? Optional.of(third(person, false)) : Optional.empty();
    }

    private LowerThird third(Fact.Person person, boolean isOnMap) {
        return new LowerThird("person", person.name(), person.role(), Said.of(sentence, person.span()), isOnMap);
    }

    /** What stands low on a map: somebody who is new to the film, or the sentence's one figure. */
    Optional<Card> onMap() {
        Optional<Card> person = People.in(sentence).stream()
                .filter(one -> request.isFirstMention(one.name(), sentence))
                .findFirst()
                .map(one -> third(one, true));
        List<Card> figures = sentence.facts().stream()
                .flatMap(fact -> figureOnMap(fact).stream())
                .toList();
        return person.or(() -> figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty());
    }

    private Optional<Card> figureOnMap(Fact fact) {
        if (fact instanceof Fact.Quantity quantity
                && !quantity.unit().isEmpty()
                && quantity.comparison().isEmpty()) {
            FiguresCard.Row row = row(quantity);
            return Optional.of(new LowerThird("number", row.figure(), row.unit(), row.said(), true));
        } else if (fact instanceof Fact.Share share && !share.whole().isBlank()) {
            ShareCard card = share(share);
            String figure = (card.qualifier() + " " + card.figure()).strip();
            return Optional.of(new LowerThird("share", figure, card.whole(), card.said(), true));
        }
        return Optional.empty();
    }

    private Said said(Fact.Words words) {
        Said said = Said.of(sentence, words.span());
        return new Said(Texts.trimmed(words.text()), said.from(), said.until());
    }

    /** Words of the sentence where they stand at or behind the beginning of others; null if they do not. */
    private @Nullable Said said(String words, TextSpan from) {
        int start = sentence.text().indexOf(words, from.start());
        return start < 0 ? null : Said.of(sentence, new TextSpan(start, start + words.length()));
    }
}
