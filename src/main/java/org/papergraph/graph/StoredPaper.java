package org.papergraph.graph;

import java.util.List;
import org.neo4j.driver.Record;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Links;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * A paper as the graph has it.
 *
 * @param node its element id
 * @param definitions the short forms that it defines
 * @param records what sources say of it; empty where only the text was read
 */
record StoredPaper(
        String node,
        String id,
        String title,
        String abstractText,
        List<Definition> definitions,
        List<SourceRecord> records) {

    /** What its records link to it. */
    Links links() {
        return ResolvedPaper.linksOf(records);
    }

    /** Whether its text is that of a paper. */
    boolean hasTextOf(ResolvedPaper paper) {
        return title.equals(paper.title()) && abstractText.equals(paper.abstractText());
    }

    /** From the columns node, paper, title, abstract and definitions of a row; without records. */
    static StoredPaper read(Record row) {
        return new StoredPaper(
                row.get("node").asString(),
                row.get("paper").asString(),
                row.get("title").asString(""),
                row.get("abstract").asString(""),
                row.get("definitions").asList(v -> Definition.parse(v.asString()), List.of()),
                List.of());
    }
}
