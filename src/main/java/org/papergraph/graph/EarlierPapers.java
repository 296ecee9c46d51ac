package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.papergraph.extract.TellingWords;

/**
 * The papers that earlier versions of the schema wrote, brought to the form that the full-text indexes of this one read.
 * What was cut short may begin anew.
 */
final class EarlierPapers {

    private static final int BATCH = 1000;

    private final GraphConnection connection;
    private final String papers = Schema.file("earlier-papers").text();
    private final String renewal = Schema.file("renew-papers").text();

    private EarlierPapers(GraphConnection connection) {
        this.connection = connection;
    }

    /** Renews all papers; the full-text indexes, which this version may make otherwise, are to be made anew. */
    static void renew(GraphConnection connection) {
        Schema.suspendSearch(connection);
        new EarlierPapers(connection).renewAll();
    }

    private void renewAll() {
        List<Record> batch = after("");
        while (!batch.isEmpty()) {
            List<Map<String, Object>> renewed = new ArrayList<>();
            for (Record paper : batch) {
                List<String> words = TellingWords.of(
                        paper.get("title").asString(""), paper.get("abstract").asString(""));
                renewed.add(Map.of("id", paper.get("id").asString(), "words", words));
            }
            Query query = new Query(renewal, Map.of("papers", renewed));
            connection.write("Schema papers", tx -> tx.run(query).consume());
            batch = after(batch.get(batch.size() - 1).get("id").asString());
        }
    }

    private List<Record> after(String id) {
        Query query = new Query(papers, Map.of("after", id, "limit", BATCH));
        return connection.read(tx -> tx.run(query).list());
    }
}
