package org.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;

/** A {@link WholeGraph} as the input of Neo4j's importer, which reads it on several threads, some nodes at a time. */
final class GraphInput implements InputIterator {

    /** Writes what one node gives: itself, or the relationships that leave it. */
    @FunctionalInterface
    private interface Part {
        void write(int number, WholeGraph.Node node, InputEntityVisitor entity) throws IOException;
    }

    private static final int CHUNK = 200;

    private final List<WholeGraph.Node> nodes;
    private final Part part;
    private final AtomicInteger next = new AtomicInteger();

    private GraphInput(List<WholeGraph.Node> nodes, Part part) {
        this.nodes = nodes;
        this.part = part;
    }

    /** The input for a graph; the sizes that the importer wants to know in advance are guesses, and only speed hangs on them. */
    static Input of(WholeGraph graph) {
        List<WholeGraph.Node> nodes = graph.nodes();
        long size = nodes.size();
        return Input.input(
                () -> new GraphInput(nodes, GraphInput::writeNode),
                () -> new GraphInput(nodes, GraphInput::writeEdges),
                IdType.ACTUAL,
                Input.knownEstimates(size, size * 10, size * 6, size * 40, size * 600, size * 2_000, size),
                ReadableGroups.EMPTY);
    }

    @Override
    public InputChunk newChunk() {
        return new Chunk();
    }

    @Override
    public boolean next(InputChunk chunk) {
        int begin = next.getAndAdd(CHUNK);
        ((Chunk) chunk).range(begin, Math.min(begin + CHUNK, nodes.size()));
        return begin < nodes.size();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static void writeNode(int number, WholeGraph.Node node, InputEntityVisitor entity) throws IOException {
        entity.id(number);
        entity.labels(node.labels().toArray(String[]::new));
        writeProperties(node.properties().get(), entity);
        entity.endOfEntity();
    }

    private static void writeEdges(int number, WholeGraph.Node node, InputEntityVisitor entity) {
        node.edges().accept((to, type, properties) -> {
            entity.startId(number);
            entity.type(type);
            entity.endId(to);
            writeProperties(properties, entity);
            try {
                entity.endOfEntity();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static void writeProperties(Map<String, Object> properties, InputEntityVisitor entity) {
        properties.forEach((name, value) -> stored(value).ifPresent(stored -> entity.property(name, stored)));
    }

    private static Optional<Object> stored(Object value) {
        return GraphParts.stored(value).map(stored -> stored instanceof List<?> list ? array(list) : stored);
    }

    private static Object array(List<?> list) {
        if (!list.isEmpty() && list.get(0) instanceof Double) {
            return list.stream().mapToDouble(item -> (Double) item).toArray();
        }
        if (!list.isEmpty() && list.get(0) instanceof Number) {
            return list.stream().mapToLong(item -> ((Number) item).longValue()).toArray();
        }
        return list.stream().map(String.class::cast).toArray(String[]::new);
    }

    /** Some nodes in a row, for one thread. */
    private final class Chunk implements InputChunk {

        private int at;
        private int end;

        private void range(int begin, int behind) {
            at = begin;
            end = behind;
        }

        @Override
        public boolean next(InputEntityVisitor entity) throws IOException {
            if (at >= end) {
                return false;
            }
            part.write(at, nodes.get(at), entity);
            at++;
            return true;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
