package org.papergraph.graph;

import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Query;

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

    /** Never changed; the parameters are lists, which the checker can't see through. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CypherFile source = CypherFile.load("/cypher/write/" + file());

    /** The file's name, such as {@code put-papers.cypher}. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
    }

    /** The statement, to be run with these values for its parameters. */
    Query with(Map<String, ?> values) {
        return source.with(values);
    }
}
