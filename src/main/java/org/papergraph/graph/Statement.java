package org.papergraph.graph;

import java.util.Locale;

/** The statements that write the graph: one constant per file in {@code cypher/write}. */
enum Statement {
    LOCK,
    CORRECTIONS,
    SET_CORRECTIONS,
    CORRECTED_UP_TO,
    PAPERS_AFTER,
    RECORDS_NEAR,
    RECORD_HASHES,
    PAPER_MENTIONS,
    PAPERS_BY_SHORT_FORM,
    MEANINGS,
    CONCEPTS,
    DATASETS,
    REPOSITORIES,
    PUT_CONCEPTS,
    PUT_DATASETS,
    PUT_REPOSITORIES,
    SET_ROLES,
    DELETE_NODES,
    PUT_PAPERS,
    PUT_RECORDS,
    DELETE_RECORDS,
    PUT_REFERENCES,
    DELETE_REFERENCES,
    PAPERS_BY_IDENTIFIER,
    CITING_PAPERS,
    CITATIONS,
    PUT_CITATIONS,
    DELETE_CITATIONS,
    AUTHORS,
    PUT_AUTHORS,
    DELETE_AUTHORED,
    AUTHOR_NAMES,
    SETTLE_AUTHORS,
    PUT_LISTINGS,
    LEAVE_LISTINGS,
    DELETE_MENTIONS,
    CREATE_MENTIONS,
    COMPANIONS,
    CREATE_CO_OCCURRENCES,
    ADD_CO_OCCURRENCES,
    PUT_MEANINGS,
    OUTDATE_EMBEDDINGS,
    EMBEDDINGS,
    SET_EMBEDDING_MODEL,
    UNEMBED_PAPERS,
    PAPERS_TO_EMBED,
    PUT_EMBEDDINGS,
    AWAIT_INDEXES,
    CONTENTS,
    BEGIN_LOAD,
    ADVANCE_LOAD,
    END_LOAD,
    TAKE_OVER_LOAD,
    CLEAR_LOAD,
    CREATE_NODES,
    FIND_NODES,
    CREATE_RELATIONSHIPS;

    private final String text = CypherFile.load("/cypher/write/" + file()).text();

    /** The file's name, such as {@code put-papers.cypher}. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
    }

    /** The Cypher text. */
    String text() {
        return text;
    }
}
