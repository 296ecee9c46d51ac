package org.papergraph.graph;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperMentions;

/** A paper whose mentions may change in a batch: what it mentioned before, and what it mentions after. */
final class Revision {

    private final String paper;
    private final Optional<StoredPaper> stored;
    private final Optional<Extraction> extraction;
    private NavigableMap<NodeRef, Mention> before = new TreeMap<>();
    private NavigableMap<NodeRef, Mention> after = new TreeMap<>();

    /**
     * A paper before and after.
     *
     * @param paper its id
     * @param stored as it is stored, if it is
     * @param extraction of its text after the batch; empty if the paper goes
     */
    Revision(String paper, Optional<StoredPaper> stored, Optional<Extraction> extraction) {
        this.paper = paper;
        this.stored = stored;
        this.extraction = extraction;
    }

    String paper() {
        return paper;
    }

    Optional<StoredPaper> stored() {
        return stored;
    }

    Optional<Extraction> extraction() {
        return extraction;
    }

    List<Definition> definitionsBefore() {
        return stored.map(StoredPaper::definitions).orElse(List.of());
    }

    List<Definition> definitionsAfter() {
        return extraction.map(e -> List.copyOf(PaperMentions.definitions(e))).orElse(List.of());
    }

    NavigableMap<NodeRef, Mention> before() {
        return before;
    }

    NavigableMap<NodeRef, Mention> after() {
        return after;
    }

    void mentioned(NavigableMap<NodeRef, Mention> mentions) {
        before = mentions;
    }

    void mentions(NavigableMap<NodeRef, Mention> mentions) {
        after = mentions;
    }

    boolean changesMentions() {
        return !before.equals(after);
    }
}
