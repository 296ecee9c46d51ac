package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.Definition;

/**
 * Puts corrections into force: notes them in the graph, then extracts every stored paper anew and changes what comes
 * out differently, some papers per transaction. How far it came is noted as well, so a run that is killed is finished
 * by the next build. Costs the extraction of the whole graph, but only if the corrections are others than before.
 */
final class CorrectionRun {

    private static final int PAPERS = 200;

    private final GraphConnection connection;
    private final TextExtraction extractor;

    CorrectionRun(GraphConnection connection, TextExtraction extractor) {
        this.connection = connection;
        this.extractor = extractor;
    }

    /** Puts these into force, or ends what an earlier run began, unless stopped; returns how many papers changed. */
    WriteResult run(Optional<Corrections> corrections, BooleanSupplier stop) {
        corrections.ifPresent(wanted -> connection.write(tx -> note(new Statements(tx), wanted)));
        WriteResult written = WriteResult.NONE;
        while (!stop.getAsBoolean() && connection.read(tx -> StoredCorrections.arePending(new Statements(tx)))) {
            written = written.plus(new WriteResult(0, revise(), 0));
        }
        return written;
    }

    private static boolean note(Statements tx, Corrections wanted) {
        boolean others = !StoredCorrections.lock(tx).lines().equals(wanted.lines());
        if (others) {
            tx.each(Statement.SET_CORRECTIONS, Map.of("corrections", wanted.lines()), row -> {});
        }
        return others;
    }

    /** Revises the next papers, in one transaction; how many changed. */
    private int revise() {
        return connection.write(transaction -> {
            Statements tx = new Statements(transaction);
            Corrections corrections = StoredCorrections.lock(tx);
            List<StoredPaper> papers = tx.list(Statement.PAPERS_AFTER, Map.of("limit", PAPERS), StoredPaper::read);
            int changed = revise(tx, papers, corrections);
            String last = papers.isEmpty() ? "" : papers.get(papers.size() - 1).id();
            tx.run(Statement.CORRECTED_UP_TO, "papers", List.of(last));
            return changed;
        });
    }

    private int revise(Statements tx, List<StoredPaper> papers, Corrections corrections) {
        List<Revision> revisions = papers.parallelStream()
                .map(paper -> Revision.ofText(
                        paper.id(),
                        Optional.of(paper),
                        corrections.apply(extractor.extract(paper.title(), paper.abstractText())),
                        paper.links(corrections)))
                .toList();
        MentionChanges mentions = new MentionChanges(tx, revisions);
        mentions.prepare();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Revision revision : revisions) {
            List<Definition> definitions = revision.definitionsAfter();
            if (!definitions.equals(revision.definitionsBefore())) {
                rows.add(Map.of(
                        "id",
                        revision.paper(),
                        "properties",
                        Map.of("definitions", PaperProperties.definitions(definitions))));
            }
        }
        tx.rows(Statement.PUT_PAPERS, rows);
        mentions.write(paper -> Optional.empty());
        return (int) revisions.stream().filter(Revision::changesMentions).count();
    }
}
