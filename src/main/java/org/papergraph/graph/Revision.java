package org.papergraph.graph;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Links;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperMentions;

/**
 * A paper whose mentions may change in a batch: what it mentioned before, and what it mentions after. Its text is new,
 * or it goes, or a short form that it uses means something else than before.
 */
final class Revision {

    private final String paper;
    private final Optional<StoredPaper> stored;
    private final Optional<Extraction> extraction;
    private final Links links;
    private final boolean goes;
    private NavigableMap<NodeRef, Mention> before = new TreeMap<>();
    private NavigableMap<NodeRef, Mention> after = new TreeMap<>();

    private Revision(
            String paper, Optional<StoredPaper> stored, Optional<Extraction> extraction, Links links, boolean goes) {
        this.paper = paper;
        this.stored = stored;
        this.extraction = extraction;
        this.links = links;
        this.goes = goes;
    }

    /** A paper that is new or has a new text or new links, or whose mentions are corrected otherwise than before. */
    static Revision ofText(String paper, Optional<StoredPaper> stored, Extraction extraction, Links links) {
        return new Revision(paper, stored, Optional.of(extraction), links, false);
    }

    /** A paper that nothing describes any more. */
    static Revision gone(StoredPaper stored) {
        return new Revision(stored.id(), Optional.of(stored), Optional.empty(), Links.NONE, true);
    }

    /** A stored paper that uses a short form whose meaning changes. */
    static Revision ofMeaning(StoredPaper stored) {
        return new Revision(stored.id(), Optional.of(stored), Optional.empty(), Links.NONE, false);
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
        if (extraction.isPresent()) {
            return List.copyOf(PaperMentions.definitions(extraction.get()));
        }
        return goes ? List.of() : definitionsBefore();
    }

    /** The short forms that the paper uses then without defining them. */
    Set<String> undefinedShortForms() {
        if (extraction.isPresent()) {
            return PaperMentions.undefinedShortForms(extraction.get());
        }
        return goes ? Set.of() : PaperMentions.undefinedShortForms(before);
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

    /** Decides what the paper mentions, once what it mentioned is known. */
    void fold(Meanings meanings) {
        if (extraction.isPresent()) {
            after = PaperMentions.of(extraction.get(), links, meanings);
        } else if (!goes) {
            after = PaperMentions.refolded(before, meanings);
        }
    }

    boolean changesMentions() {
        return !before.equals(after);
    }
}
