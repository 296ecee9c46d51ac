package org.papergraph.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;

/**
 * What a paper mentions, and where.
 *
 * @param kind concept, dataset or repository
 * @param key the key of a concept or dataset, the address of a repository
 * @param name its name
 * @param score salience in this paper, above 0 and up to 1
 * @param papers how many papers mention it
 * @param via the short form that led there, where the paper itself does not define it
 * @param sources who links it to the paper without the text saying so
 * @param places all of them, in the order of the text, the title before the abstract
 */
public record Mentioned(
        Kind kind,
        String key,
        String name,
        double score,
        long papers,
        Optional<String> via,
        List<String> sources,
        List<Place> places) {

    /** Copies the lists. */
    public Mentioned {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
    }

    /**
     * One place.
     *
     * @param span field, start, end and surface, which fit the paper's title or abstract
     * @param sentence the whole sentence
     */
    public record Place(Span span, String sentence) {

        static Place read(Row row) {
            Field field = Field.valueOf(row.text("field").toUpperCase(Locale.ROOT));
            Span span = new Span(field, (int) row.count("start"), (int) row.count("end"), row.text("surface"));
            return new Place(span, row.text("sentence"));
        }
    }

    static Mentioned read(Row row) {
        return new Mentioned(
                row.kind(),
                row.text("key"),
                row.text("name"),
                row.real("score"),
                row.count("papers"),
                row.optional("via"),
                row.texts("sources"),
                row.list("places", Place::read));
    }
}
