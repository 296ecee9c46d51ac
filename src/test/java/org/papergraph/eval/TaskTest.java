package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import tools.jackson.databind.json.JsonMapper;

/** The scorer, on figures worked out by hand. */
class TaskTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void keyphrasesAreStemmedRankedAndAveraged() {
        List<Figure> figures = Task.KEYPHRASES.score(List.of(
                labelled(
                        "{'keyphrases': ['slow mosses', 'fern']}",
                        concepts("Moss", "slow moss", "slow-moss", "a", "b")),
                labelled("{'keyphrases': ['lichen']}", concepts("x1", "x2", "x3", "x4", "x5", "lichen")),
                labelled("{'keyphrases': []}", concepts("nothing is asked"))));

        assertFigure(figures.get(0), "F1@5", (0.25 + 0) / 2, (0.5 + 0) / 2);
        assertFigure(figures.get(1), "F1@10", (0.25 + 1.0 / 6) / 2, (0.5 + 1) / 2);
    }

    @Test
    void datasetsAreComparedByPlace() {
        List<Figure> figures = Task.DATASETS.score(List.of(
                labelled(
                        "{'abstract': '\uD83C\uDF3F Moss50 and Fern9', 'spans': [{'start': 2, 'end': 8}, {'start': 13, 'end': 18}]}",
                        datasets("\uD83C\uDF3F Moss50 and Fern9", 3, 9, 14, 17, 10, 13)),
                labelled("{'abstract': 'none here', 'spans': []}", datasets("none here", 0, 4))));

        assertFigure(figures.get(0), "exact", 1 / 4.0, 1 / 2.0);
        assertFigure(figures.get(1), "overlap", 2 / 4.0, 2 / 2.0);
    }

    @Test
    void acronymsAreComparedAsPairs() {
        Extraction found = new Extraction(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Acronym("MG", "moss-growth", Field.ABSTRACT, 0, 11),
                        new Acronym("FG", "fern", Field.ABSTRACT, 20, 24)),
                List.of());

        List<Figure> figures = Task.ACRONYMS.score(
                List.of(labelled("{'pairs': [['mg', 'Moss Growth'], ['FG', 'fern growth'], ['L', 'lichen']]}", found)));

        assertFigure(figures.get(0), "F1", 1 / 2.0, 1 / 3.0);
    }

    @Test
    void repositoriesAreOnlyRecalled() {
        Span span = new Span(Field.ABSTRACT, 0, 1, "x");
        Extraction found = new Extraction(
                List.of(),
                List.of(),
                List.of(
                        new RepositoryMention(
                                "https://github.com/moss/Grow", "github.com", "moss", "Grow", List.of(span)),
                        new RepositoryMention("https://github.com/a/b", "github.com", "a", "b", List.of(span))),
                List.of(),
                List.of());

        Figure figure = Task.REPOSITORIES
                .score(List.of(labelled(
                        "{'repositories': ['http://www.github.com/moss/grow.git', 'https://github.com/fern/unroll/']}",
                        found)))
                .get(0);

        assertThat(figure.recall()).isEqualTo(0.5);
        assertThat(figure.value()).isEqualTo(0.5);
        assertThat(figure.precision()).isNaN();
    }

    @Test
    void nothingFoundIsZeroAndNotAnError() {
        Extraction nothing = new Extraction(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Stream.of(Task.values())
                        .flatMap(task -> task.score(List.of(labelled("{'keyphrases': ['moss']}", nothing))).stream())
                        .map(Figure::value))
                .containsOnly(0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "Over-Parameterized Networks, over parameter network",
        "relational data, relat data",
        "C++ 17, c 17",
        "Fréchet distances, fréchet distanc",
        "US_GAAP, us gaap"
    })
    void aPhraseIsCutToItsStems(String phrase, String stems) {
        assertThat(Phrases.stemmed(phrase)).isEqualTo(stems);
    }

    private static void assertFigure(Figure figure, String measure, double precision, double recall) {
        assertThat(figure.measure()).isEqualTo(measure);
        assertThat(figure.precision()).isEqualTo(precision, EXACT);
        assertThat(figure.recall()).isEqualTo(recall, EXACT);
        assertThat(figure.f1()).isEqualTo(2 * precision * recall / (precision + recall), EXACT);
    }

    private static Labelled labelled(String json, Extraction found) {
        return new Labelled(JsonMapper.builder().build().readTree(json.replace('\'', '"')), found);
    }

    private static Extraction concepts(String... names) {
        List<Term> terms = Stream.of(names)
                .map(name -> new Term(name, name, 1, false, List.of(new Span(Field.ABSTRACT, 0, name.length(), name))))
                .toList();
        return new Extraction(terms, List.of(), List.of(), List.of(), List.of());
    }

    private static Extraction datasets(String text, int... places) {
        List<Term> terms = IntStream.range(0, places.length / 2)
                .mapToObj(i -> Span.of(Field.ABSTRACT, text, places[2 * i], places[2 * i + 1]))
                .map(span -> new Term(span.surface(), span.surface(), 1, false, List.of(span)))
                .toList();
        return new Extraction(List.of(), terms, List.of(), List.of(), List.of());
    }
}
