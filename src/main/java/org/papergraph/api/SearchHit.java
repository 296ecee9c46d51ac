package org.papergraph.api;

import java.util.OptionalLong;

/**
 * Something that a search found.
 *
 * @param kind paper, concept or dataset
 * @param id the id of a paper, the key of a concept or dataset
 * @param name the title of a paper, the name of a concept or dataset
 * @param papers how many papers mention the concept or dataset; empty for a paper
 */
public record SearchHit(Kind kind, String id, String name, OptionalLong papers) {

    static SearchHit read(Row row) {
        OptionalLong papers = row.number("papers").map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return new SearchHit(row.kind(), row.text("id"), row.text("name"), papers);
    }
}
