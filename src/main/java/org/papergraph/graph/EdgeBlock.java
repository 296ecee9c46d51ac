package org.papergraph.graph;

import java.util.List;

/** Relationships of a graph that is loaded which one transaction creates. */
final class EdgeBlock implements LoadStreams.Work {

    private final EdgeRows pairs = new EdgeRows();
    private final EdgeRows mentions = new EdgeRows();
    private final EdgeRows others = new EdgeRows();
    private int values;

    /**
     * Adds a relationship between two nodes, by their element ids.
     *
     * @return how many values it is: itself and its properties
     */
    int add(String from, String to, GraphEdge edge) {
        switch (edge.kind()) {
            case CO_OCCURS_WITH -> pairs.add(from, to, edge.properties().getOrDefault("papers", 0));
            case MENTIONS -> mentions.add(from, to, MentionRows.inOrder(edge.properties()));
            default -> others.add(from, to, edge.properties(), edge.kind().name());
        }
        int more = 1 + edge.properties().size();
        values += more;
        return more;
    }

    /** How many values all of them are. */
    int values() {
        return values;
    }

    /** The ends of the co-occurrence edges. */
    List<List<String>> pairs() {
        return pairs.ends();
    }

    @Override
    public void write(Statements tx, boolean isNew) {
        if (isNew) {
            tx.edges(Statement.CREATE_CO_OCCURRENCES, pairs);
            tx.edges(Statement.CREATE_MENTIONS, mentions);
            tx.edges(Statement.CREATE_RELATIONSHIPS, others);
        }
    }
}
