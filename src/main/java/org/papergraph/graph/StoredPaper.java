package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Links;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * A paper as the graph has it.
 *
 * @param node its element id
 * @param definitions the short forms that it defines
 * @param records what sources say of it, with listings as they are called now; empty where only the text was read
 * @param hashes those of the records as they came, by key
 */
record StoredPaper(
        String node,
        String id,
        String title,
        String abstractText,
        List<Definition> definitions,
        List<SourceRecord> records,
        Map<String, String> hashes) {

    /** What its records link to it, corrected. */
    Links links(Corrections corrections) {
        return ResolvedPaper.linksOf(records, corrections);
    }

    /** Whether its text is that of a paper. */
    boolean hasTextOf(ResolvedPaper paper) {
        return title.equals(paper.title()) && abstractText.equals(paper.abstractText());
    }

    /** From the columns node, paper, title, abstract, definitions and records, if there are any, of a row. */
    static StoredPaper read(Record row) {
        String title = row.get("title").asString("");
        String abstractText = row.get("abstract").asString("");
        return new StoredPaper(
                row.get("node").asString(),
                row.get("paper").asString(),
                title,
                abstractText,
                row.get("definitions").asList(v -> Definition.parse(v.asString()), List.of()),
                row.get("records").asList(v -> RecordProperties.read(v, title, abstractText), List.of()),
                hashes(row.get("records")));
    }

    private static Map<String, String> hashes(Value records) {
        return records.asList(stored -> stored.get("record"), List.of()).stream()
                .collect(Collectors.toMap(record -> record.get("key").asString(), record -> record.get("hash")
                        .asString()));
    }
}
