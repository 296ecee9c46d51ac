package org.papergraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import tools.jackson.databind.JsonNode;

/** What a labelled set asks for, and how the answers are scored. The name in lower case is the set's folder. */
enum Task {

    /**
     * Key phrases: stemmed words match exactly; precision and recall of the best k are averaged over the documents that
     * have any key phrase, and F1 is taken of the two means. All key phrases count, in the text or not.
     */
    KEYPHRASES {
        @Override
        List<Figure> score(List<Labelled> documents) {
            List<Labelled> asked =
                    documents.stream().filter(one -> !gold(one).isEmpty()).toList();
            return Stream.of(5, 10)
                    .map(k -> Figure.of("F1@" + k, mean(asked, k, true), mean(asked, k, false)))
                    .toList();
        }

        private double mean(List<Labelled> documents, int k, boolean precision) {
            double sum = 0;
            for (Labelled document : documents) {
                Set<String> gold = gold(document);
                List<String> best = document.found().concepts().stream()
                        .map(term -> Phrases.stemmed(term.name()))
                        .filter(phrase -> !phrase.isEmpty())
                        .distinct()
                        .limit(k)
                        .toList();
                long hits = best.stream().filter(gold::contains).count();
                sum += Figure.share(hits, precision ? best.size() : gold.size());
            }
            return documents.isEmpty() ? 0 : sum / documents.size();
        }

        private Set<String> gold(Labelled document) {
            return strings(document.gold().path("keyphrases"))
                    .map(Phrases::stemmed)
                    .filter(phrase -> !phrase.isEmpty())
                    .collect(Collectors.toSet());
        }
    },

    /** Places of dataset names: the very same place, and places that share a character; counted over all documents. */
    DATASETS {
        @Override
        List<Figure> score(List<Labelled> documents) {
            long exact = 0;
            long predicted = 0;
            long all = 0;
            long predictedThatMeet = 0;
            long goldThatMeet = 0;
            for (Labelled document : documents) {
                Set<Place> gold =
                        elements(document.gold().path("spans")).map(Place::of).collect(Collectors.toSet());
                Set<Place> found = found(document);
                exact += found.stream().filter(gold::contains).count();
                predicted += found.size();
                all += gold.size();
                predictedThatMeet +=
                        found.stream().filter(place -> place.meetsAny(gold)).count();
                goldThatMeet +=
                        gold.stream().filter(place -> place.meetsAny(found)).count();
            }
            return List.of(
                    Figure.ofCounts("exact", exact, predicted, all),
                    Figure.of("overlap", Figure.share(predictedThatMeet, predicted), Figure.share(goldThatMeet, all)));
        }

        private Set<Place> found(Labelled document) {
            Set<Place> places = new HashSet<>();
            for (Term term : document.found().datasets()) {
                for (Span span : term.spans()) {
                    places.add(
                            Place.of(span, span.field() == Field.TITLE ? document.title() : document.abstractText()));
                }
            }
            return places;
        }
    },

    /** Pairs of short and long form; letters and digits match exactly, counted over all documents. */
    ACRONYMS {
        @Override
        List<Figure> score(List<Labelled> documents) {
            long hits = 0;
            long predicted = 0;
            long all = 0;
            for (Labelled document : documents) {
                Set<List<String>> gold = elements(document.gold().path("pairs"))
                        .map(pair -> List.of(
                                Phrases.plain(pair.path(0).asString("")),
                                Phrases.plain(pair.path(1).asString(""))))
                        .collect(Collectors.toSet());
                Set<List<String>> found = document.found().acronyms().stream()
                        .map(pair -> List.of(Phrases.plain(pair.shortForm()), Phrases.plain(pair.longForm())))
                        .collect(Collectors.toSet());
                hits += found.stream().filter(gold::contains).count();
                predicted += found.size();
                all += gold.size();
            }
            return List.of(Figure.ofCounts("F1", hits, predicted, all));
        }
    },

    /** The paper's own repository among those found; other addresses are no error, so there is no precision. */
    REPOSITORIES {
        @Override
        List<Figure> score(List<Labelled> documents) {
            long hits = 0;
            long all = 0;
            for (Labelled document : documents) {
                Set<String> gold = strings(document.gold().path("repositories"))
                        .map(Phrases::address)
                        .collect(Collectors.toSet());
                Set<String> found = document.found().repositories().stream()
                        .map(repository -> Phrases.address(repository.url()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                hits += gold.stream().filter(found::contains).count();
                all += gold.size();
            }
            return List.of(new Figure("recall", Double.NaN, Figure.share(hits, all), Double.NaN));
        }
    };

    /** The task's figures over all documents of a set. */
    abstract List<Figure> score(List<Labelled> documents);

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        elements(array).forEach(element -> strings.add(element.asString("")));
        return strings.stream();
    }
}
