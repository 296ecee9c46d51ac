package org.papergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The query catalogue: every question that Papergraph answers, one Cypher file each in {@code cypher/read}, the same
 * for the Java API, the command line, cypher-shell and Neo4j Browser. All of them only read, are limited and take
 * parameters.
 */
public enum Query {
    ACRONYM_MEANINGS,
    AMBIGUOUS_ACRONYMS,
    BRIDGE_CONCEPTS,
    CODE_FOR_CONCEPT,
    CODE_FOR_PAPER,
    CONCEPT_GRAPH,
    CONCEPT_NEIGHBOURS,
    CONCEPT_OVER_TIME,
    DATASETS_WITH_CONCEPT,
    EVIDENCE,
    FIND_PAPER,
    HOW_PAPERS_CONNECT,
    LISTING_CONTENTS,
    LISTINGS,
    MISSING_PAPERS,
    NEWEST_PAPERS,
    OVERVIEW,
    OVERVIEW_GRAPH,
    PAPER_CARD,
    PAPER_GRAPH,
    PAPER_MENTIONS,
    PAPER_SOURCES,
    PAPERS_ABOUT_BOTH,
    PAPERS_ABOUT_CONCEPT,
    PAPERS_BY_AUTHOR,
    PAPERS_CITING,
    PAPERS_LISTED_AGAIN,
    PAPERS_SHARING_CODE,
    PAPERS_USING_DATASET,
    PAPERS_WITHOUT_LINKS,
    RELATED_PAPERS,
    RELATED_PAPERS_GRAPH,
    RISING_CONCEPTS,
    SEARCH,
    SIMILAR_PAPERS,
    SIMILAR_TO_VECTOR,
    TOP_CONCEPTS,
    TOP_DATASETS,
    WHAT_IS;

    /** Never changed; a parameter's value may be a list or a map, which the checker can't see through. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CypherFile file = CypherFile.of(source());

    /**
     * A parameter of a query.
     *
     * @param name without the dollar sign
     * @param required whether it must be given; the value is then no more than an example
     * @param value what it is where it isn't given: a String, Long, Double, Boolean, List or Map
     * @param description one line
     */
    public record Parameter(String name, boolean required, Object value, String description) {

        /** The type in Cypher's words: STRING, INTEGER, FLOAT, BOOLEAN, LIST or MAP. */
        public String type() {
            if (value instanceof String) {
                return "STRING";
            } else if (value instanceof Long) {
                return "INTEGER";
            } else if (value instanceof Double) {
                return "FLOAT";
            } else if (value instanceof Boolean) {
                return "BOOLEAN";
            }
            return value instanceof List ? "LIST" : "MAP";
        }

        /**
         * A value of this parameter's type, as a person writes it on a command line: bare words for a string,
         * Cypher's notation for a map, and for a list either a literal or one element.
         *
         * @throws QueryParameterException if the text can't be read as this type
         */
        public Object parse(String text) {
            try {
                return literal(text);
            } catch (IllegalArgumentException malformed) {
                throw new QueryParameterException(
                        "Parameter " + name + " is of type " + type() + ", and '" + text + "' is none: " + description);
            }
        }

        private Object literal(String text) {
            return switch (type()) {
                case "STRING" -> text;
                case "INTEGER" -> Long.valueOf(text.strip());
                case "FLOAT" -> Double.valueOf(text.strip());
                case "BOOLEAN" -> Boolean.valueOf(text.strip());
                case "LIST" -> text.strip().startsWith("[") ? CypherLiteral.parse(text) : List.of(text);
                default -> CypherLiteral.parse(text);
            };
        }
    }

    /** The query of a name, such as {@code related-papers}. */
    public static Optional<Query> named(String id) {
        return Arrays.stream(values()).filter(query -> query.id().equals(id)).findFirst();
    }

    /** The name on the command line, which is that of the file without its ending. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it answers, in a few words. */
    public String title() {
        return file.title();
    }

    /** How it answers, in a sentence or more; may be empty. */
    public String description() {
        return file.description();
    }

    /** Its parameters, in the order of the file. */
    public List<Parameter> parameters() {
        return file.parameters();
    }

    /** Whether it answers with paths, to be looked at, and not with a table. */
    public boolean isDrawn() {
        return text().contains("\nRETURN path\n");
    }

    /** The statement, as the driver takes it. */
    public String text() {
        return file.text();
    }

    /** The statement, to be run with the values given and, where nothing is given, the parameters' own. */
    org.neo4j.driver.Query with(Map<String, ?> given) {
        return file.with(complete(given));
    }

    /** The whole file, as it runs in cypher-shell and Neo4j Browser. */
    String source() {
        return CypherFile.source("/cypher/read/" + id() + ".cypher");
    }

    /** The values to run it with: those given, and the parameters' own where nothing is given. */
    Map<String, Object> complete(Map<String, ?> given) {
        Map<String, Object> values = new TreeMap<>(file.defaults());
        for (Parameter parameter : parameters()) {
            if (parameter.required() && !given.containsKey(parameter.name())) {
                throw new QueryParameterException(
                        "Query " + id() + " needs $" + parameter.name() + ": " + parameter.description());
            }
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                throw new QueryParameterException("Query " + id() + " has no parameter '" + name + "', only "
                        + String.join(", ", values.keySet()) + ".");
            }
        }
        values.putAll(given);
        return values;
    }
}
