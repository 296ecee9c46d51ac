package org.papergraph.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.NodeKind;

/** What a comparison the other way round has to give, where no name changed. */
@SuppressWarnings("ArgumentSelectionDefectChecker") // before and after are swapped on purpose
final class Mirror {

    private Mirror() {}

    static GraphDiff of(GraphDiff diff) {
        Map<NodeKind, NodeChanges> nodes = new EnumMap<>(NodeKind.class);
        diff.nodes()
                .forEach((kind, all) -> nodes.put(
                        kind,
                        new NodeChanges(
                                ofNodes(all.gone()),
                                ofNodes(all.added()),
                                ofNodes(all.fallen()),
                                ofNodes(all.risen()),
                                ofNodes(all.changed()))));
        Map<EdgeKind, EdgeChanges> edges = new EnumMap<>(EdgeKind.class);
        diff.relationships()
                .forEach((kind, all) -> edges.put(
                        kind, new EdgeChanges(ofEdges(all.gone()), ofEdges(all.added()), ofEdges(all.changed()))));
        return new GraphDiff(nodes, edges);
    }

    private static Changes<NodeChange> ofNodes(Changes<NodeChange> changes) {
        List<NodeChange> first = changes.first().stream()
                .map(one -> new NodeChange(one.node(), one.papersAfter(), one.papersBefore(), one.properties()))
                .toList();
        return new Changes<>(changes.count(), first);
    }

    private static Changes<EdgeChange> ofEdges(Changes<EdgeChange> changes) {
        List<EdgeChange> first = changes.first().stream()
                .map(one -> new EdgeChange(one.from(), one.to(), one.after(), one.before(), one.properties()))
                .toList();
        return new Changes<>(changes.count(), first);
    }
}
