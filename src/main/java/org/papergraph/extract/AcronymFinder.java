package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;

/**
 * Short forms that a paper defines: in brackets behind the long form or before it, in a title of the form
 * "Name: Long Form", and in running text ("dubbed", "short for"). Where definitions contradict each other, the one
 * spelled more closely wins. Cost: one pass over the text and a {@link LetterAlignment} for each candidate, of which at
 * most {@value #MOST} are looked at. Thread-safe.
 */
final class AcronymFinder {

    /** The most candidates of one field; real texts have some dozens. */
    static final int MOST = 2000;

    private AcronymFinder() {}

    /** The definitions, in the order of the text. */
    static List<Acronym> find(Document document) {
        Map<String, Definition> best = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            for (Definition d : new DefinitionScanner(field, document.text(field)).scan()) {
                best.merge(d.shortForm(), d, AcronymFinder::better);
            }
        }
        List<Definition> found = new ArrayList<>(best.values());
        found.sort(Comparator.comparing(Definition::field).thenComparingInt(Definition::start));
        return found.stream().map(Definition::acronym).toList();
    }

    private static Definition better(Definition a, Definition b) {
        return b.cost() < a.cost() - 0.2 ? b : a;
    }

    /**
     * A definition in a field.
     *
     * @param cost how far the long form is from spelling the short form letter by letter
     */
    record Definition(Field field, String shortForm, String longForm, int start, int end, double cost) {
        Acronym acronym() {
            return new Acronym(shortForm, longForm, field, start, end);
        }
    }
}
