package org.papergraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;

/**
 * Constraints and indexes, one file each in {@code cypher/schema}. Uniqueness constraints make every merge by key
 * safe, range indexes serve the look-ups, full-text indexes the search, lookup indexes all questions by label or type.
 * Only what the Community edition offers. Where the graph says that it has this version, nothing is done.
 */
public final class Schema {

    /** The version that this Papergraph writes; a graph of a later one is refused. */
    public static final int VERSION = 7;

    private static final Pattern WORD_END = Pattern.compile("_(.)");
    private static final long SHORTEST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    /** Takes the server as long as all others together: another thread of it fills this one. */
    private static final String LARGEST = "V6_01__paper_text";

    /** Constraints are made in this order, and so are indexes, but for the largest, which comes last. */
    static final List<String> FILES = List.of(
            "V1_01__paper_id",
            "V1_02__concept_key",
            "V1_03__dataset_key",
            "V1_04__repository_url",
            "V1_05__listing_id",
            "V1_06__acronym_key",
            "V1_07__record_key",
            "V1_08__papergraph_key",
            "V1_09__record_id",
            "V1_10__record_title",
            "V1_11__record_doi",
            "V1_12__record_arxiv",
            "V1_13__concept_name",
            "V1_14__dataset_name",
            "V1_15__paper_published",
            "V1_17__term_name",
            "V1_18__term_spelling",
            "V2_01__paper_text_hash",
            "V3_01__author_id",
            "V3_02__record_acl",
            "V3_03__record_pubmed",
            "V3_04__record_openalex",
            "V3_05__record_semantic_scholar",
            "V3_06__record_corpus",
            "V3_07__record_papers_with_code",
            "V3_08__reference_key",
            "V3_09__author_name",
            "V4_01__node_label",
            "V4_02__relationship_type",
            "V6_01__paper_text",
            "V6_02__paper_words");

    private Schema() {}

    /**
     * Brings the database to this schema and waits until every index answers; to be called before the first write.
     *
     * @param connection an open connection of a user who may write and create indexes
     * @throws SchemaTooNewException if a later Papergraph wrote the graph
     * @throws NoWriteAccessException if the user may not write
     * @throws QueryFailedException if the server can't make an index, or the thread is interrupted
     */
    public static void apply(GraphConnection connection) {
        long found = knownVersion(connection);
        if (found < VERSION) {
            if (found > 0) {
                EarlierPapers.renew(connection);
            }
            createIndexes(connection);
            FILES.stream().filter(Schema::isConstraint).forEach(name -> create(connection, name));
            create(connection, LARGEST);
            awaitIndexes(connection);
            run(connection, "set-version", Map.of("version", VERSION));
        }
    }

    /**
     * Takes the full-text indexes away before all papers are written: they would cost something with every transaction,
     * and come out in fewer parts, which are searched faster, if they are made of what is there.
     *
     * @return whether it did; not where the user may write, but not change the schema
     */
    static boolean suspendSearch(GraphConnection connection) {
        try {
            FILES.stream()
                    .filter(name -> file(name).text().contains("CREATE FULLTEXT INDEX"))
                    .forEach(name -> drop(connection, indexName(name)));
            return true;
        } catch (NoWriteAccessException refused) {
            return false;
        }
    }

    /** Has the server make the full-text indexes while other work goes on. */
    static void resumeSearch(GraphConnection connection) {
        createIndexes(connection);
        create(connection, LARGEST);
    }

    /**
     * Makes sure that questions find what they need. A database without a graph passes.
     *
     * @return whether that stays so: only a graph without papers can be filled by a first build
     * @throws SchemaTooNewException if a later Papergraph wrote the graph
     * @throws SchemaTooOldException if an earlier one did
     * @throws UnfinishedLoadException if its first build is under way or was cut short
     */
    static boolean requireCurrent(GraphConnection connection) {
        List<Record> rows = versions(connection);
        requireWhole(rows);
        long found = known(connection, version(rows));
        if (found != 0 && found < VERSION) {
            throw new SchemaTooOldException(connection.settings().address(), found, VERSION);
        }
        return rows.stream().anyMatch(row -> row.get("hasPapers").asBoolean());
    }

    /**
     * Makes sure that the graph is not a part of one.
     *
     * @throws UnfinishedLoadException if its first build is under way or was cut short
     */
    static void requireWhole(GraphConnection connection) {
        requireWhole(versions(connection));
    }

    private static void requireWhole(List<Record> rows) {
        if (rows.stream().anyMatch(row -> row.get("isLoading").asBoolean())) {
            throw new UnfinishedLoadException();
        }
    }

    private static long knownVersion(GraphConnection connection) {
        return known(connection, version(connection));
    }

    private static long known(GraphConnection connection, long found) {
        if (found > VERSION) {
            throw new SchemaTooNewException(connection.settings().address(), found, VERSION);
        }
        return found;
    }

    /** The version found in the graph; 0 where it has none. */
    static long version(GraphConnection connection) {
        return version(versions(connection));
    }

    private static List<Record> versions(GraphConnection connection) {
        String query = versionQuery();
        return connection.read(
                "Reading the schema version",
                transaction -> transaction.run(query).list());
    }

    private static long version(List<Record> rows) {
        return rows.isEmpty() ? 0 : rows.get(0).get("version").asLong(0);
    }

    /** The smallest read there is: it finds one node at most, in any graph. */
    static String versionQuery() {
        return CypherFile.load("/cypher/schema/version.cypher").text();
    }

    /** Makes sure that vectors of this length are indexed; waits for the index. */
    static void createEmbeddingIndex(GraphConnection connection, int dimension) {
        run(connection, "embedding-index", Map.of("dimension", dimension));
        awaitIndexes(connection);
    }

    /** Takes the index of vectors away, whatever their length. */
    static void dropEmbeddingIndex(GraphConnection connection) {
        run(connection, "drop-embedding-index");
    }

    /**
     * Makes a constraint or an index. A server that dies while it makes a constraint leaves the index behind that it
     * made for it, by the same name, and then refuses the constraint until that index is gone.
     */
    private static void create(GraphConnection connection, String name) {
        try {
            again(() -> run(connection, name));
        } catch (QueryFailedException refused) {
            Map<String, Object> left = Map.of("name", name.substring(name.indexOf("__") + 2));
            String query = file("left-index").text();
            if (connection.read(tx -> tx.run(query, left).list()).isEmpty()) {
                throw refused;
            }
            run(connection, "drop-index", left);
            run(connection, name);
        }
    }

    /** Drops an index, where there is one. */
    static void drop(GraphConnection connection, String name) {
        run(connection, "drop-index", Map.of("name", name));
    }

    private static boolean isConstraint(String name) {
        return file(name).text().contains("CREATE CONSTRAINT");
    }

    /** What the server calls an index: the file's name says {@code paper_text} where that says {@code paperText}. */
    private static String indexName(String name) {
        return WORD_END.matcher(name.substring(name.indexOf("__") + 2))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** All but the largest in one transaction, so that the server reads the nodes once for them, in one thread. */
    private static void createIndexes(GraphConnection connection) {
        List<String> queries = FILES.stream()
                .filter(name -> !isConstraint(name) && !name.equals(LARGEST))
                .map(name -> file(name).text())
                .toList();
        again(() -> connection.write("Schema indexes", transaction -> {
            queries.forEach(query -> transaction.run(query).consume());
            return queries.size();
        }));
    }

    /**
     * Waits until every index answers, however many minutes the server takes to make them; asks anew each time, since
     * servers stop transactions that last.
     */
    static void awaitIndexes(GraphConnection connection) {
        String query = file("unfinished-index").text();
        for (long pause = SHORTEST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            List<Record> unfinished =
                    connection.write("Schema await", tx -> tx.run(query).list());
            if (unfinished.isEmpty()) {
                return;
            }
            requireHope(unfinished.get(0));
            pause(pause);
        }
    }

    private static void requireHope(Record index) {
        if (index.get("state").asString().equals("FAILED")) {
            String reason =
                    index.get("failureMessage").asString().lines().findFirst().orElse("");
            throw new QueryFailedException(
                    "The server can't make the index " + index.get("name").asString() + ": " + reason);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new QueryFailedException("The wait for indexes was interrupted.", stop);
        }
    }

    /** Tries twice: another process may be making the same, which the server refuses the first time. */
    private static void again(Runnable creation) {
        try {
            creation.run();
        } catch (QueryFailedException refused) {
            creation.run();
        }
    }

    static CypherFile file(String name) {
        return CypherFile.load("/cypher/schema/" + name + ".cypher");
    }

    private static void run(GraphConnection connection, String name) {
        run(connection, name, Map.of());
    }

    private static void run(GraphConnection connection, String name, Map<String, Object> given) {
        CypherFile file = file(name);
        Map<String, Object> parameters = file.defaults();
        parameters.putAll(given);
        connection.write(
                "Schema " + name,
                transaction -> transaction.run(file.text(), parameters).consume());
    }
}
