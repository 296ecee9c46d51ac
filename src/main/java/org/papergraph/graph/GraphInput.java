package org.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;

/** A {@link WholeGraph} as the input of Neo4j's importer, which reads it on several threads, some parts at a time. */
final class GraphInput implements InputIterator {

    /** Writes what one part gives: its nodes, or its relationships. */
    @FunctionalInterface
    private interface Content {
        void write(int part, InputEntityVisitor entity);
    }

    private static final int CHUNK = 200;

    private final int parts;
    private final Content content;
    private final Percent percent;
    private final AtomicInteger next = new AtomicInteger();

    private GraphInput(int parts, Percent percent, Content content) {
        this.parts = parts;
        this.percent = percent;
        this.content = content;
    }

    /**
     * The input for a graph; the sizes that the importer wants to know in advance are guesses, and only speed hangs on
     * them.
     *
     * @param taken hears how much of it the importer has taken, in percent
     */
    static Input of(WholeGraph graph, IntConsumer taken) {
        int parts = graph.parts();
        Percent percent = new Percent(2L * parts, taken);
        long size = (long) parts + graph.papers();
        return Input.input(
                () -> new GraphInput(
                        parts, percent, (part, to) -> graph.nodes(part, (node, number) -> writeNode(node, number, to))),
                () -> new GraphInput(
                        parts,
                        percent,
                        (part, to) -> graph.edges(part, (from, end, edge) -> writeEdge(from, end, edge, to))),
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
        ((Chunk) chunk).range(begin, Math.min(begin + CHUNK, parts));
        return begin < parts;
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static void writeNode(GraphNode node, int number, InputEntityVisitor entity) {
        entity.id(number);
        entity.labels(node.labels().toArray(String[]::new));
        end(node.properties(), entity);
    }

    private static void writeEdge(int from, int to, GraphEdge edge, InputEntityVisitor entity) {
        entity.startId(from);
        entity.type(edge.kind().name());
        entity.endId(to);
        end(edge.properties(), entity);
    }

    private static void end(Map<String, Object> properties, InputEntityVisitor entity) {
        properties.forEach((name, value) -> entity.property(name, value instanceof List<?> list ? array(list) : value));
        try {
            entity.endOfEntity();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    /** Some parts in a row, for one thread. */
    private final class Chunk implements InputChunk {

        private int at;
        private int end;

        private void range(int begin, int behind) {
            at = begin;
            end = behind;
        }

        @Override
        public boolean next(InputEntityVisitor entity) {
            if (at >= end) {
                return false;
            }
            content.write(at, entity);
            percent.done(1);
            at++;
            return true;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
