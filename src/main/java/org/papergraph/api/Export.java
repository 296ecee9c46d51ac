package org.papergraph.api;

import java.util.Map;
import java.util.Optional;
import org.papergraph.graph.Query;

/**
 * What to hand to another program, and how.
 *
 * @param format the form
 * @param question whose answer is meant; empty for the whole graph
 * @param minPapers how many papers must mention what a VOSviewer map shows
 * @param overwrite whether what is there already may be overwritten
 */
public record Export(GraphFormat format, Optional<Question> question, long minPapers, boolean overwrite) {

    /** All that can have a link: co-occurrences join what at least two papers mention. */
    public static final long DEFAULT_MIN_PAPERS = 2;

    /** Makes a database of files for import, to be given in their folder. */
    public static final String IMPORT_COMMAND = ImportCsv.command();

    /**
     * A question of the catalogue.
     *
     * @param query which
     * @param parameters by name; what is absent takes its default
     */
    public record Question(Query query, Map<String, Object> parameters) {

        public Question {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Checks that the format can hold what is asked for.
     *
     * @throws UnfittingFormatException if a table is asked for in the form of a graph
     */
    public Export {
        if (format != GraphFormat.CSV && isTable(question)) {
            throw new UnfittingFormatException(
                    question.orElseThrow().query().id() + " answers with a table, which only csv can hold");
        }
    }

    /** The whole graph. */
    public static Export of(GraphFormat format) {
        return new Export(format, Optional.empty(), DEFAULT_MIN_PAPERS, false);
    }

    /** The answer to a question. */
    public static Export of(GraphFormat format, Query query, Map<String, Object> parameters) {
        return new Export(format, Optional.of(new Question(query, parameters)), DEFAULT_MIN_PAPERS, false);
    }

    /** Whether it makes a folder of several files, and not one file. */
    public boolean isFolder() {
        return format == GraphFormat.VOSVIEWER || isImport();
    }

    /** Whether it is the answer to a question that answers with a table. */
    public boolean isTable() {
        return isTable(question);
    }

    /** Whether {@link #IMPORT_COMMAND} makes a database of it. */
    public boolean isImport() {
        return format == GraphFormat.CSV && !isTable();
    }

    private static boolean isTable(Optional<Question> question) {
        return question.filter(asked -> !asked.query().isDrawn()).isPresent();
    }
}
